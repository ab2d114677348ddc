import type { OfflineWorker } from './answer.ts';

/** What a worker says to a page of which there is a newer one. */
export const OUTDATED = 'outdated';

/** Browsers hold back every page until the new version has taken over, so a network that hangs may not hold that up for long. */
const PATIENCE = 3_000;

/**
 * Tells every open page that the website has in another wording by now. What each showed is in the caches of the versions
 * before; a page that is not kept there, or cannot be fetched now, is told nothing.
 *
 * @param earlier names of those caches
 */
export async function tellOutdated(worker: Pick<OfflineWorker, 'caches' | 'clients' | 'fetch'>, earlier: readonly string[]): Promise<void> {
  const shown = async (url: string) => {
    for (const name of earlier) {
      const kept = await (await worker.caches.open(name)).match(url, { ignoreSearch: true });
      if (kept) return kept.text();
    }
    return null;
  };
  const isOutdated = async (url: string) => {
    try {
      const before = await shown(url);
      if (before === null) return false;
      const now = await worker.fetch(new Request(url, { cache: 'reload', signal: AbortSignal.timeout(PATIENCE) }));
      return now.ok && (await now.text()) !== before;
    } catch {
      return false;
    }
  };
  const pages = await worker.clients.matchAll({ includeUncontrolled: true });
  await Promise.all(
    pages.map(async (page) => {
      if (await isOutdated(page.url)) page.postMessage(OUTDATED);
    }),
  );
}
