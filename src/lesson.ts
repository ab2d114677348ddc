import { Check } from './islands/check/check.tsx';
import { hydrateIslands } from './page/hydrate.ts';
import { startPage } from './start-page.ts';

/** Lessons. */
startPage(() => hydrateIslands(document, { Check }));
