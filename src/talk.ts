import { Talk } from './islands/talk/talk.tsx';
import { hydrateIslands } from './page/hydrate.ts';
import { startPage } from './start-page.ts';

/** Practice talks. */
startPage(() => hydrateIslands(document, { Talk }));
