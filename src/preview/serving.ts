import { previewCache, PREVIEW_FOLDER } from './hand-over.ts';
import { CUT } from './worker.ts';

/** Longest wait for a worker to be ready, in milliseconds. */
const PATIENCE = 10_000;

/** Serves packages in this browser, through a service worker. */
export interface Serving {
  /** Whether a folder's files can be reached from now on. `folder`: its address, with a slash at the end. */
  setCut(folder: string, isCut: boolean): Promise<void>;
}

/**
 * Starts the worker and waits until it answers. Null where there can be none: a page opened from disk, over a plain
 * connection, or in a browser that knows no service workers or blocks them.
 *
 * @param script address of the worker's script
 */
export async function startServing(window: Window, script: string): Promise<Serving | null> {
  try {
    const { serviceWorker } = window.navigator;
    if (serviceWorker === undefined || !window.location.protocol.startsWith('http')) return null;
    const registration = await serviceWorker.register(script, { scope: PREVIEW_FOLDER });
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    if (worker === null || !(await isActive(window, worker))) return null;
    return {
      async setCut(folder, isCut) {
        // Opened each time, as the worker does: another tab may have deleted it, and what is put into a deleted one is lost.
        const cache = await window.caches.open(previewCache(window.location.href));
        if (isCut) await cache.put(folder + CUT, new Response(''));
        else await cache.delete(folder + CUT);
      },
    };
  } catch {
    return null;
  }
}

async function isActive(window: Window, worker: ServiceWorker): Promise<boolean> {
  if (worker.state === 'activated') return true;
  return new Promise((resolve) => {
    const timer = window.setTimeout(() => resolve(false), PATIENCE);
    worker.addEventListener('statechange', () => {
      if (worker.state !== 'activated' && worker.state !== 'redundant') return;
      window.clearTimeout(timer);
      resolve(worker.state === 'activated');
    });
  });
}
