import type { OfflineWorker } from './answer.ts';
import { LASTING } from './lasting.ts';

/**
 * Name of the cache of one version of the website. The address of the website is part of it: one origin may hold several,
 * such as a trial beside the real one, and all of them see the caches of each other.
 *
 * @param scope address of the folder that the worker answers for
 */
export function cacheName(scope: string, version: string): string {
  return ownPrefix(scope) + version;
}

/** Names of the caches of other versions of this website. */
export async function otherVersions(
  { caches, registration: { scope } }: Pick<OfflineWorker, 'caches' | 'registration'>,
  name: string,
): Promise<string[]> {
  return (await caches.keys()).filter((other) => other.startsWith(ownPrefix(scope)) && other !== name);
}

/**
 * Keeps the files of a version, all or none. The browser's own cache may still hold pages of the version before: they are
 * fetched past it, or a page with an old phone number would be kept as the newest.
 */
export async function keepFiles(
  { caches, location }: Pick<OfflineWorker, 'caches' | 'location'>,
  name: string,
  files: readonly string[],
): Promise<void> {
  const cache = await caches.open(name);
  const fresh = (file: string) => new Request(new URL(file, location.href), { cache: LASTING.test(file) ? 'default' : 'reload' });
  const wanted = files.map(fresh);
  await cache.addAll(wanted);
  // Some hosts lead from "page.html" to "page". A browser takes no redirected answer for a page, so a copy is kept.
  for (const request of wanted) {
    const found = await cache.match(request);
    if (found?.redirected) await cache.put(request, new Response(found.body, { headers: found.headers }));
  }
}

/** A path holds no space, so none begins with another and a space. */
function ownPrefix(scope: string): string {
  return `course-${new URL(scope).pathname} `;
}
