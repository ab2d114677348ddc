import { FinalCheck } from './islands/final-check/final-check.tsx';
import { hydrateIslands } from './page/hydrate.ts';
import { startPage } from './start-page.ts';

/** The final check. */
startPage(() => hydrateIslands(document, { FinalCheck }));
