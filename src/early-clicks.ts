import { keepEarlyClicks } from './page/early-clicks.ts';

/** Keeps clicks on a page of the website until the script of the page takes them. So small that it may come before the styles. */
if (window.parent === window) keepEarlyClicks(window, document);
