import { Talk } from './islands/talk/talk.tsx';
import { dropSecondClicks } from './page/double-clicks.ts';
import { hydrateIslands } from './page/hydrate.ts';
import { startPage } from './start-page.ts';

/** Practice talks. */
dropSecondClicks(document);
startPage(() => hydrateIslands(document, { Talk }));
