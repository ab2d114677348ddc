import { Debrief } from './islands/debrief/debrief.tsx';
import { Talk } from './islands/talk/talk.tsx';
import { hydrateIslands } from './page/hydrate.ts';
import { startPage } from './start-page.ts';

/** Practice talks and their debriefs. */
startPage();
hydrateIslands(document, { Talk, Debrief });
