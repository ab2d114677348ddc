import type { Session } from '../tracking/session.ts';

/** Tells the session what becomes of the window. Nothing important waits for its end: by then a request may not get out any more. */
export function followWindow(window: Window, session: Session): void {
  const { document } = window;
  // Opened in a tab behind another: the time until somebody looks at it is nobody's.
  if (document.visibilityState === 'hidden') session.hidden();
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? session.hidden() : session.shown()));
  window.addEventListener('online', () => session.online());
  window.addEventListener('pagehide', () => session.end());
  window.addEventListener('pageshow', (event) => {
    // Back from the browser's memory with a session that is over: start again from the LMS's state.
    if (event.persisted) window.location.reload();
  });
}
