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

const NAME = 'x-file-name';
const FRAGMENT = '#built=';

/** The file in which a zip waits, in the folder above. Its number tells when it was handed over. */
const FILE = /^built-([0-9a-z]+)\.zip$/;
const fileOf = (number: string) => `built-${number}.zip`;

/** A zip and the name of its file. */
export interface NamedZip {
  name: string;
  zip: Uint8Array<ArrayBuffer>;
}

/**
 * Leaves a zip for the preview LMS, which plays it when it is opened with the fragment this resolves to. Each has its own
 * place: two tabs may be opened one after the other. Rejects where the browser has no room or no cache (a page opened from
 * disk).
 *
 * @param base address of any page of the website
 * @param now milliseconds since 1970
 */
export async function handOver(caches: CacheStorage, base: string, { name, zip }: NamedZip, now: number): Promise<string> {
  const cache = await caches.open(previewCache(base));
  let at = now;
  while (await cache.match(placeOf(at.toString(36), base))) at += 1;
  const headers = { 'content-type': 'application/zip', [NAME]: encodeURIComponent(name) };
  await cache.put(placeOf(at.toString(36), base), new Response(zip, { headers }));
  return FRAGMENT + at.toString(36);
}

/** Whether a fragment names a zip that was handed over. */
export const namesBuilt = (fragment: string) => fragment.startsWith(FRAGMENT);

/** The zip that a fragment names, which is then kept no longer; null when there is none. */
export async function takeOver(caches: CacheStorage, base: string, fragment: string): Promise<NamedZip | null> {
  const cache = await caches.open(previewCache(base));
  const place = placeOf(fragment.slice(FRAGMENT.length), base);
  const found = await cache.match(place);
  if (!found) return null;
  const zip = new Uint8Array(await found.arrayBuffer());
  await cache.delete(place);
  return { name: decodeURIComponent(found.headers.get(NAME) ?? ''), zip };
}

/** When the zip that waits in a file was handed over, in milliseconds since 1970; NaN when no zip waits in a file of that name. */
export const handedOverAt = (file: string) => Number.parseInt(FILE.exec(file)?.[1] ?? '', 36);

const placeOf = (number: string, base: string) => new URL(PREVIEW_FOLDER + fileOf(number), base).href;

/** Deletes every package of this website from this browser, whether it waits for the preview LMS or was unpacked by it. */
export async function forgetPackages(window: Pick<Window, 'caches' | 'location'>): Promise<void> {
  try {
    await window.caches.delete(previewCache(window.location.href));
  } catch {
    // No cache in a page opened from disk, so nothing is there to delete.
  }
}
