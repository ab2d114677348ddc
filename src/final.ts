import { FinalCheck } from './islands/final-check/final-check.tsx';
import { dropSecondClicks } from './page/double-clicks.ts';
import { hydrateIslands } from './page/hydrate.ts';
import { startPage } from './start-page.ts';

/** The final check. */
dropSecondClicks(document);
startPage(() => hydrateIslands(document, { FinalCheck }));
