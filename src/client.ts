import { Boosters } from './islands/boosters/boosters.tsx';
import { Check } from './islands/check/check.tsx';
import { hydrateIslands } from './page/hydrate.ts';
import { startPage } from './start-page.ts';

/** Lessons and pages of prose. */
startPage();
hydrateIslands(document, { Boosters, Check });
