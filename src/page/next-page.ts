/**
 * Has the browser fetch the page that most readers go to next, where it does that, once this one is there: asked for earlier,
 * it would take its share of a slow line from what this page is painted with. On the website only: for a page in a frame
 * Chromium would fetch it once more, and the first time would be in vain.
 */
export function fetchNextPage(window: Window): void {
  const { document } = window;
  // Not a link of the kind "next": Firefox would fetch it by itself, and at once.
  const next = document.querySelector<HTMLMetaElement>('meta[name="next-page"]')?.content;
  if (next === undefined) return;
  const fetchIt = () => {
    const ahead = document.createElement('link');
    ahead.rel = 'prefetch';
    ahead.href = next;
    document.head.append(ahead);
  };
  if (document.readyState === 'complete') fetchIt();
  else window.addEventListener('load', fetchIt, { once: true });
}
