import { afterPaint } from './page/after-paint.ts';
import { pageFacts } from './page/facts.ts';
import { fetchNextPage } from './page/next-page.ts';
import { keepForOffline, tellOfUpdates } from './page/offline.ts';
import { browserKeeper } from './tracking/browser.ts';

/**
 * What a page of the website has beyond the same page in a package: its record is kept in this browser, and the page for times
 * without a network. The script of the page runs after this one, and finds the keeper.
 */
window.courseKeeper = browserKeeper(window, pageFacts(document.documentElement).course, Date.now);
afterPaint(window, () => {
  keepForOffline(window);
  tellOfUpdates(window);
  fetchNextPage(window);
});
