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
