import { once } from './once.ts';

/** Longest wait for a page to be drawn, in milliseconds. */
const PATIENCE = 1_000;

/**
 * Does something once the page has been painted: on a slow machine, a script that comes from the browser's cache would
 * otherwise delay the first paint. Browsers paint nothing in a background window, nor in a frame that is scrolled out of
 * sight, so there is a longest wait: somebody with a screen reader is there all the same.
 */
export function afterPaint(window: Window, work: () => void): void {
  if (window.document.hidden) return work();
  const begin = once(work);
  window.requestAnimationFrame(() => window.setTimeout(begin));
  window.setTimeout(begin, PATIENCE);
}
