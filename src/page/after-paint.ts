/**
 * Does something once the page can be seen: on a slow machine a page whose script comes out of the browser's cache would
 * else be shown later for it. A window in the background draws nothing, so nothing is waited for there.
 */
export function afterPaint(window: Window, work: () => void): void {
  if (window.document.hidden) work();
  else window.requestAnimationFrame(() => window.setTimeout(work));
}
