import { Check } from './islands/check/check.tsx';
import { hydrateIslands } from './page/hydrate.ts';
import { addMarginNotes } from './page/margin-notes.ts';
import { startPage } from './start-page.ts';

/** Lessons. */
startPage(() => {
  hydrateIslands(document, { Check });
  addMarginNotes(window);
});
