/**
 * Calls `seen` for each page that comes into the frame, as soon as it is drawn: long before all of it has come, which on a
 * slow network is when learners begin to press what is there. Not for what this window may not look into.
 */
export function eachPage(window: Window, frame: HTMLIFrameElement, seen: (inside: Document) => void): void {
  let known: Document | null = null;
  const look = () => {
    if (!frame.isConnected) return;
    const inside = documentIn(frame);
    if (inside === null || inside === known) return void window.requestAnimationFrame(look);
    known = inside;
    seen(inside);
    inside.defaultView?.addEventListener('pagehide', () => window.requestAnimationFrame(look));
  };
  look();
}

/** The page in the frame; null for the empty one that a frame begins with, and for what this window may not look into. */
export function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    const inside = frame.contentDocument;
    return inside === null || inside.URL === 'about:blank' ? null : inside;
  } catch {
    return null;
  }
}
