import { BUILT, takeOver, type NamedZip } from './hand-over.ts';
import { shelve, throwOutOld } from './library.ts';
import { readOwnCourse } from './own-course.ts';
import type { Played } from './playable.ts';
import { readZip } from './read-zip.ts';
import { zipHash } from './zip-hash.ts';

/** What the package builder left, where it opened this page; else null. Packages of earlier days go on the way. */
export async function handedOver({ caches, history, location }: Window): Promise<NamedZip | null> {
  try {
    await throwOutOld(caches, location.href, Date.now());
    if (!location.hash.startsWith(BUILT)) return null;
    const built = await takeOver(caches, location.href, location.hash);
    // It can be taken over once: a page that is loaded again does not wait for it.
    history.replaceState(history.state, '', location.pathname + location.search);
    return built;
  } catch {
    // No cache to take it from: a page opened from disk.
    return null;
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
