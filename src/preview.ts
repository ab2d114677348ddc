import { hydrateIslands } from './page/hydrate.ts';
import { typedEarly } from './page/typed-early.ts';
import { Preview } from './preview/preview.tsx';

/** The preview LMS. */
hydrateIslands(document, { Preview }, typedEarly);
