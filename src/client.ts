import { Check } from './islands/check/check.tsx';
import { hydrateIslands } from './page/hydrate.ts';
import { startPage } from './start-page.ts';

/** Lessons and pages of prose. */
startPage();
hydrateIslands(document, { Check });
