import { once } from './once.ts';

/** Longest wait for a page to be drawn, in milliseconds. */
const PATIENCE = 1_000;

/**
 * Does something once the page can be seen: on a slow machine a page whose script comes out of the browser's cache would
 * else be shown later for it. Browsers draw nothing in a window in the background, nor in a frame that is scrolled out of
 * sight, so the wait has an end: a screen reader is there all the same.
 */
export function afterPaint(window: Window, work: () => void): void {
  if (window.document.hidden) return work();
  const begin = once(work);
  window.requestAnimationFrame(() => window.setTimeout(begin));
  window.setTimeout(begin, PATIENCE);
}
