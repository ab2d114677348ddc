import { Debrief } from './islands/debrief/debrief.tsx';
import { hydrateIslands } from './page/hydrate.ts';
import { startPage } from './start-page.ts';

/** Debriefs of practice talks. */
startPage(() => hydrateIslands(document, { Debrief }));
