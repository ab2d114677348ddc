import { BUILT, previewCache, takeOver, type NamedZip } from './hand-over.ts';
import { shelve, throwOutOld } from './library.ts';
import { readOwnCourse } from './own-course.ts';
import type { Played } from './playable.ts';
import { Problem } from './problem.ts';
import { readZip } from './read-zip.ts';
import { zipHash } from './zip-hash.ts';

/**
 * What the package builder left, where it opened this page; else null. Throws a `Problem` where nothing is left of it;
 * anything else that goes wrong is thrown as it is, so that the console can say what it was.
 */
export async function handedOver(window: Window): Promise<NamedZip | null> {
  const { history, location } = window;
  if (!location.hash.startsWith(BUILT)) return null;
  const built = (await hasCache(window)) ? await takeOver(window.caches, location.href, location.hash) : null;
  // It can be taken over once: a page that is loaded again does not wait for it.
  history.replaceState(history.state, '', location.pathname + location.search);
  if (built === null) throw new Problem('notHandedOver');
  return built;
}

/** Deletes packages of earlier days, where this page could have kept any. */
export async function tidy(window: Window): Promise<void> {
  if (await hasCache(window)) await throwOutOld(window.caches, window.location.href, Date.now());
}

/** Whether this page may have a cache. One opened from disk, over a plain connection or where storage is blocked has none. */
async function hasCache(window: Window): Promise<boolean> {
  if (!window.location.protocol.startsWith('http')) return false;
  try {
    if (window.caches === undefined) return false;
    await window.caches.open(previewCache(window.location.href));
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'SecurityError') return false;
    throw error;
  }
}

/**
 * Makes a zip ready to be played. Throws a `Problem` when it cannot be.
 *
 * @param courseId the course whose packages are our own
 */
export async function unpack(window: Window, { name, zip }: NamedZip, courseId: string): Promise<Played> {
  const files = readZip(zip);
  const playable = await shelve(files, name, { caches: window.caches, page: window.location.href, courseId, now: Date.now() });
  return { ...playable, hash: await zipHash(zip), own: playable.isOurs ? readOwnCourse(files) : null };
}
