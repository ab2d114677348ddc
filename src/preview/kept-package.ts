import { PREVIEW_CACHE } from './hand-over.ts';
import type { Played } from './playable.ts';
import { MANIFEST } from './read-zip.ts';

/** What is on the desk, as this tab remembers it. */
const NAME = 'preview-lms-package';

/** Remembers what is played for as long as the tab is open, so that a page that is loaded again plays the same; null: the course of this website. */
export function rememberPackage({ sessionStorage }: Window, playable: Played | null): void {
  try {
    if (playable === null) sessionStorage.removeItem(NAME);
    else sessionStorage.setItem(NAME, JSON.stringify(playable));
  } catch {
    // A browser that keeps nothing, or has no room: the page begins with the course of this website.
  }
}

/** The package that this tab played last, if its files are still there; else null. */
export async function rememberedPackage({ sessionStorage, caches }: Window): Promise<Played | null> {
  try {
    const playable = JSON.parse(sessionStorage.getItem(NAME) ?? 'null') as Played | null;
    if (playable === null) return null;
    const cache = await caches.open(PREVIEW_CACHE);
    return (await cache.match(playable.base + MANIFEST)) === undefined ? null : playable;
  } catch {
    return null;
  }
}
