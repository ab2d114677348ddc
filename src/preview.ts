import { hydrateIslands } from './page/hydrate.ts';
import { Preview } from './preview/preview.tsx';

/** The preview LMS. */
hydrateIslands(document, { Preview });
