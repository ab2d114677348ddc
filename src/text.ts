import { layOutFurtherDown } from './page/further-down.ts';
import { markStarted } from './page/started.ts';
import { startPage } from './start-page.ts';

/** Pages to read and to look things up: nothing in them needs more than every page does, but some are long. */
startPage(() => {
  markStarted(document);
  void layOutFurtherDown(window);
});
