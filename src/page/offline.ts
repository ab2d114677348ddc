import { OUTDATED } from '../offline/outdated.ts';

/**
 * Lets the website be read without a network. Only where the page stands by itself on a web server: inside an LMS the
 * course keeps nothing on the device, and from disk there is nothing to keep.
 */
export function keepForOffline(window: Window): void {
  const { location, navigator } = window;
  if (window.parent !== window || !location.protocol.startsWith('http') || !('serviceWorker' in navigator)) return;
  // Where it cannot be, for instance in a private window, the course works as it does without.
  navigator.serviceWorker.register('service-worker.js').catch(() => {});
}

/**
 * Says so when the website has this page in a newer version, and offers it: on the element `[data-update]`, whose text is in
 * its `data-text`, with the button `[data-update-now]` beside it and in a bar of their own. The page is never changed under
 * somebody who reads.
 */
export function tellOfUpdates(window: Window): void {
  const line = window.document.querySelector<HTMLElement>('[data-update]');
  const button = window.document.querySelector<HTMLButtonElement>('[data-update-now]');
  if (line === null || button === null || !('serviceWorker' in window.navigator)) return;
  button.addEventListener('click', () => window.location.reload());
  window.navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data !== OUTDATED) return;
    line.textContent = line.dataset['text'] ?? '';
    line.parentElement?.classList.add('update--told');
    button.hidden = false;
  });
}
