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

/** Fragment with which the preview LMS is opened to play the zip handed over. */
export const BUILT = '#built';

const PLACE = `${PREVIEW_FOLDER}built.zip`;
const NAME = 'x-file-name';
const HANDED_OVER = 'x-handed-over';

/** A zip and the name of its file. */
export interface NamedZip {
  name: string;
  zip: Uint8Array<ArrayBuffer>;
}

/**
 * Leaves a zip for the preview LMS, which plays it when it is opened with the fragment `BUILT`. A later one takes its
 * place. Rejects where the browser has no room or no cache (a page opened from disk).
 *
 * @param base address of any page of the website
 * @param now milliseconds since 1970
 */
export async function handOver(caches: CacheStorage, base: string, { name, zip }: NamedZip, now: number): Promise<void> {
  const cache = await caches.open(previewCache(base));
  const headers = { 'content-type': 'application/zip', [NAME]: encodeURIComponent(name), [HANDED_OVER]: String(now) };
  await cache.put(new URL(PLACE, base).href, new Response(zip, { headers }));
}

/** The zip that was handed over last, which is then kept no longer; null when there is none. */
export async function takeOver(caches: CacheStorage, base: string): Promise<NamedZip | null> {
  const cache = await caches.open(previewCache(base));
  const found = await cache.match(new URL(PLACE, base).href);
  if (!found) return null;
  const zip = new Uint8Array(await found.arrayBuffer());
  await cache.delete(new URL(PLACE, base).href);
  return { name: decodeURIComponent(found.headers.get(NAME) ?? ''), zip };
}

/** When the zip that waits was handed over, in milliseconds since 1970; NaN when none waits, or it does not say. */
export async function handedOverAt(caches: CacheStorage, base: string): Promise<number> {
  const cache = await caches.open(previewCache(base));
  const found = await cache.match(new URL(PLACE, base).href);
  return Number(found?.headers.get(HANDED_OVER) ?? Number.NaN);
}

/** Deletes every package of this website from this browser, whether it waits for the preview LMS or was unpacked by it. */
export async function forgetPackages(window: Pick<Window, 'caches' | 'location'>): Promise<void> {
  try {
    await window.caches.delete(previewCache(window.location.href));
  } catch {
    // No cache in a page opened from disk, so nothing is there to delete.
  }
}
