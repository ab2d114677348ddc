import { manifestId } from '../../scorm/manifest/content-package.ts';
import { contentType } from './content-type.ts';
import { handedOverAt, PREVIEW_CACHE, PREVIEW_FOLDER, takeOver } from './hand-over.ts';
import { readManifest } from './manifest.ts';
import type { Playable } from './playable.ts';
import { FOREIGN_POLICY, STRICT_POLICY } from './policies.ts';
import { Problem } from './problem.ts';
import { MANIFEST, type PackageFiles } from './read-zip.ts';
import { xmlText } from './xml-text.ts';

/** Packages put away longer than this ago are thrown out, in milliseconds. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

export interface Shelving {
  caches: CacheStorage;
  /** Address of the page. */
  page: string;
  /** The course whose packages are our own. */
  courseId: string;
  now: number;
}

/**
 * Puts the files of a package where the worker serves them from, and says how to play it. Throws a `Problem` when its
 * manifest leads nowhere or the browser has no room.
 */
export async function shelve(files: PackageFiles, file: string, { caches, page, courseId, now }: Shelving): Promise<Playable> {
  const manifest = readManifest(xmlText(files.get(MANIFEST) ?? new Uint8Array()));
  for (const { href } of manifest.scos) if (!files.has(pathOf(href))) throw new Problem('noLaunchFile', pathOf(href));
  const isOurs = manifest.id === manifestId(courseId);
  const base = new URL(`${PREVIEW_FOLDER}${now.toString(36)}/`, page).href;
  try {
    const cache = await caches.open(PREVIEW_CACHE);
    await throwOutOld(caches, page, now);
    const policy = isOurs ? STRICT_POLICY : FOREIGN_POLICY;
    for (const [name, content] of files) {
      const headers = { 'content-type': contentType(name), 'content-security-policy': policy, 'x-content-type-options': 'nosniff' };
      await cache.put(base + name.split('/').map(encodeURIComponent).join('/'), new Response(content, { headers }));
    }
  } catch {
    throw new Problem('noRoom');
  }
  const { id, title, standard, scos } = manifest;
  return { base, key: `preview-lms:${standard}:${id}`, file, title, standard, isOurs, scos };
}

/** The path in the zip that an address of the manifest means. Some are written with "\", which browsers take for "/". */
function pathOf(href: string): string {
  const path = href
    .replace(/[?#].*$/, '')
    .replaceAll('\\', '/')
    .replace(/^\.\//, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Deletes the files of one package. */
export async function unshelve(caches: CacheStorage, base: string): Promise<void> {
  const cache = await caches.open(PREVIEW_CACHE);
  for (const request of await cache.keys()) if (request.url.startsWith(base)) await cache.delete(request);
}

/** Deletes earlier packages: nobody plays them any more, nor fetches one that still waits. Those of today may be open in another tab. */
export async function throwOutOld(caches: CacheStorage, page: string, now: number): Promise<void> {
  if (now - (await handedOverAt(caches, page)) > KEPT_FOR) await takeOver(caches, page);
  const cache = await caches.open(PREVIEW_CACHE);
  const folder = new URL(PREVIEW_FOLDER, page).href;
  for (const request of await cache.keys()) {
    const [name = '', ...inside] = request.url.slice(folder.length).split('/');
    const at = Number.parseInt(name, 36);
    if (inside.length > 0 && Number.isFinite(at) && now - at > KEPT_FOR) await cache.delete(request);
  }
}
