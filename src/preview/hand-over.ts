/** Name of the cache in which the preview LMS keeps the files of packages and takes over a zip from the package builder. */
export const PREVIEW_CACHE = 'what-you-say-first-preview';

/** The folder that does not exist, out of which the preview LMS's worker serves packages. */
export const PREVIEW_FOLDER = 'preview-package/';

/** Fragment with which the preview LMS is opened to play the zip handed over. */
export const BUILT = '#built';

const PLACE = `${PREVIEW_FOLDER}built.zip`;
const NAME = 'x-file-name';

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
 */
export async function handOver(caches: CacheStorage, base: string, { name, zip }: NamedZip): Promise<void> {
  const cache = await caches.open(PREVIEW_CACHE);
  const headers = { 'content-type': 'application/zip', [NAME]: encodeURIComponent(name) };
  await cache.put(new URL(PLACE, base).href, new Response(zip, { headers }));
}

/** The zip that was handed over last; null when there is none. It stays, so that the page can be reloaded. */
export async function takeOver(caches: CacheStorage, base: string): Promise<NamedZip | null> {
  const cache = await caches.open(PREVIEW_CACHE);
  const found = await cache.match(new URL(PLACE, base).href);
  if (!found) return null;
  return { name: decodeURIComponent(found.headers.get(NAME) ?? ''), zip: new Uint8Array(await found.arrayBuffer()) };
}
