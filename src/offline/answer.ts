/** A window in which a page of the website is open. */
export interface OpenPage {
  url: string;
  postMessage(message: string): void;
}

/** The parts of a service worker that this one uses: the page's types do not know them. */
export interface OfflineWorker {
  caches: CacheStorage;
  /** Open windows with pages of the website. */
  clients: { matchAll(options: { includeUncontrolled: boolean }): Promise<readonly OpenPage[]> };
  location: Location;
  fetch(request: Request): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: { waitUntil(work: Promise<unknown>): void }) => void): void;
  addEventListener(type: 'fetch', listener: (event: { request: Request; respondWith(answer: Promise<Response>): void }) => void): void;
}

/**
 * Answers a request: from the network while there is one, so that nobody reads an old page or phone number, and keeps what
 * came; without a network from what was kept. What was never kept fails as it would have without a worker.
 */
export async function answer(worker: Pick<OfflineWorker, 'caches' | 'fetch'>, name: string, request: Request): Promise<Response> {
  const cache = await worker.caches.open(name);
  try {
    const fresh = await worker.fetch(request);
    if (fresh.ok) await cache.put(request, fresh.clone());
    return fresh;
  } catch (error) {
    const kept = await cache.match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}
