import { manifestId } from '../../scorm/manifest/content-package.ts';
import { spelledOut } from '../../scorm/spelled-out.ts';
import { contentType } from './content-type.ts';
import { previewCache, PREVIEW_FOLDER, throwOutUnfetched } from './hand-over.ts';
import { readManifest } from './manifest.ts';
import type { Playable } from './playable.ts';
import { FOREIGN_POLICY, STRICT_POLICY } from './policies.ts';
import { Problem } from './problem.ts';
import { MANIFEST, type PackageFiles } from './read-zip.ts';
import { SITE_FOLDER } from './worker.ts';
import { xmlText } from './xml-text.ts';

/** Packages put away longer than this ago are thrown out, in milliseconds. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/** Tells of a file which package it belongs to, whichever copy of it. */
const KEY_HEADER = 'package-key';

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
 * manifest leads nowhere, and what `keep` throws.
 */
export async function shelve(files: PackageFiles, file: string, { caches, page, courseId, now }: Shelving): Promise<Playable> {
  const manifest = readManifest(xmlText(files.get(MANIFEST) ?? new Uint8Array()));
  for (const { href } of manifest.scos) if (!files.has(pathOf(href))) throw new Problem('noLaunchFile', pathOf(href));
  const { id, title, standard, scos } = manifest;
  const key = `preview-lms:${standard}:${id}`;
  const isOurs = id === manifestId(courseId);
  const base = new URL(`${PREVIEW_FOLDER}${now.toString(36)}/`, page).href;
  await throwOutOld(caches, page, now);
  await keep({ caches, page }, files, { base, key, isOurs });
  return { base, key, file, title, standard, isOurs, scos };
}

/**
 * Puts files into the cache, below the address `base`. Throws a `Problem` when the browser has no room; anything else that
 * goes wrong is thrown as it is, so that the console can say what it was.
 */
export async function keep(
  { caches, page }: Pick<Shelving, 'caches' | 'page'>,
  files: PackageFiles,
  { base, key, isOurs }: Pick<Playable, 'base' | 'key' | 'isOurs'>,
): Promise<void> {
  const policy = isOurs ? STRICT_POLICY : FOREIGN_POLICY;
  try {
    const cache = await caches.open(previewCache(page));
    for (const [name, content] of files) {
      const headers = {
        [KEY_HEADER]: encodeURIComponent(key),
        'content-type': contentType(name),
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
      };
      await cache.put(base + name.split('/').map(encodeURIComponent).join('/'), new Response(content, { headers }));
    }
  } catch (error) {
    throw isFull(error) ? new Problem('noRoom') : error;
  }
}

/** Whether the browser says that it has no room. By its name: in newer browsers it is an error of another class. */
function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

/** The path in the zip that an address of the manifest means. Some are written with "\", which browsers take for "/". */
function pathOf(href: string): string {
  return spelledOut(
    href
      .replace(/[?#].*$/, '')
      .replaceAll('\\', '/')
      .replace(/^\.\//, ''),
  );
}

/** Deletes the files of one package. Every time it was opened it was put away anew, so there may be copies. */
export async function unshelve(caches: CacheStorage, page: string, key: string): Promise<void> {
  const cache = await caches.open(previewCache(page));
  for (const request of await cache.keys())
    if ((await cache.match(request))?.headers.get(KEY_HEADER) === encodeURIComponent(key)) await cache.delete(request);
}

/** Deletes earlier packages: nobody plays them any more, nor fetches one that still waits. Those of today may be open in another tab. */
export async function throwOutOld(caches: CacheStorage, page: string, now: number): Promise<void> {
  await throwOutUnfetched(caches, page, now);
  const cache = await caches.open(previewCache(page));
  const folder = new URL(PREVIEW_FOLDER, page).href;
  for (const request of await cache.keys()) {
    const [name = '', ...inside] = request.url.slice(folder.length).split('/');
    const at = Number.parseInt(name, 36);
    if (`${name}/` !== SITE_FOLDER && inside.length > 0 && Number.isFinite(at) && now - at > KEPT_FOR) await cache.delete(request);
  }
}
