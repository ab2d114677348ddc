import { ownName } from '../page/own-name.ts';

/**
 * Name of the cache in which the preview LMS keeps the files of packages and takes over a zip from the package builder.
 *
 * @param page address of any page of the website
 */
export function previewCache(page: string): string {
  return ownName('what-you-say-first-preview', page);
}

/** The folder that does not exist, out of which the preview LMS's worker serves packages. */
export const PREVIEW_FOLDER = 'preview-package/';

/** How the fragment begins with which the preview LMS is opened to play a zip handed over. The rest says which. */
export const BUILT = '#built-';

/** Zips that nobody fetched in this time, in milliseconds, are fetched no more. */
const WAITS_FOR = 24 * 60 * 60 * 1000;

const NAME = 'x-file-name';
const HANDED_OVER = 'x-handed-over';

/** A zip and the name of its file. */
export interface NamedZip {
  name: string;
  zip: Uint8Array<ArrayBuffer>;
}

/** Where a zip waits: each has a place of its own, so that one tab never plays what was meant for another. */
function placeOf(fragment: string, base: string): string {
  return new URL(`${PREVIEW_FOLDER}${encodeURIComponent(fragment.slice(1))}.zip`, base).href;
}

/**
 * Leaves a zip for the preview LMS, which plays it when it is opened with the fragment that this gives. Rejects where the
 * browser has no room or no cache (a page opened from disk).
 *
 * @param base address of any page of the website
 * @param now milliseconds since 1970
 */
export async function handOver(caches: CacheStorage, base: string, { name, zip }: NamedZip, now: number): Promise<string> {
  await throwOutUnfetched(caches, base, now);
  const cache = await caches.open(previewCache(base));
  const fragment = BUILT + crypto.randomUUID();
  const headers = { 'content-type': 'application/zip', [NAME]: encodeURIComponent(name), [HANDED_OVER]: String(now) };
  await cache.put(placeOf(fragment, base), new Response(zip, { headers }));
  return fragment;
}

/** The zip that was handed over with this fragment, which is then kept no longer; null when there is none. */
export async function takeOver(caches: CacheStorage, base: string, fragment: string): Promise<NamedZip | null> {
  const cache = await caches.open(previewCache(base));
  const found = await cache.match(placeOf(fragment, base));
  if (!found) return null;
  const zip = new Uint8Array(await found.arrayBuffer());
  await cache.delete(placeOf(fragment, base));
  return { name: decodeURIComponent(found.headers.get(NAME) ?? ''), zip };
}

/** Deletes zips that were handed over and never fetched, such as for a tab that was closed at once, so that they do not add up. */
export async function throwOutUnfetched(caches: CacheStorage, base: string, now: number): Promise<void> {
  const cache = await caches.open(previewCache(base));
  const folder = new URL(PREVIEW_FOLDER, base).href;
  for (const request of await cache.keys()) {
    // Straight in the folder lies what waits; packages have folders of their own.
    if (request.url.slice(folder.length).includes('/')) continue;
    const found = await cache.match(request);
    if (now - Number(found?.headers.get(HANDED_OVER)) > WAITS_FOR) await cache.delete(request);
  }
}

/** Deletes every package of this website from this browser, whether it waits for the preview LMS or was unpacked by it. */
export async function forgetPackages(window: Pick<Window, 'caches' | 'location'>): Promise<void> {
  try {
    await window.caches.delete(previewCache(window.location.href));
  } catch {
    // No cache in a page opened from disk, so nothing is there to delete.
  }
}
