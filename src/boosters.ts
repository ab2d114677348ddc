import { Boosters } from './islands/boosters/boosters.tsx';
import { Check } from './islands/check/check.tsx';
import { dropSecondClicks } from './page/double-clicks.ts';
import { layOutFurtherDown } from './page/further-down.ts';
import { hydrateIslands } from './page/hydrate.ts';
import { addMarginNotes } from './page/margin-notes.ts';
import { fetchVoiceFace } from './page/voice-face.ts';
import { startPage } from './start-page.ts';

/** The lesson that offers the looks back for a calendar. */
dropSecondClicks(document);
startPage(() => {
  hydrateIslands(document, { Boosters, Check });
  void layOutFurtherDown(window).then(() => addMarginNotes(window));
  fetchVoiceFace(window);
});
