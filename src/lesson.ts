import { Check } from './islands/check/check.tsx';
import { dropSecondClicks } from './page/double-clicks.ts';
import { hydrateIslands } from './page/hydrate.ts';
import { addMarginNotes } from './page/margin-notes.ts';
import { fetchVoiceFace } from './page/voice-face.ts';
import { startPage } from './start-page.ts';

/** Lessons. */
dropSecondClicks(document);
startPage(() => {
  hydrateIslands(document, { Check });
  addMarginNotes(window);
  fetchVoiceFace(window);
});
