import { ownName } from '../page/own-name.ts';
import { previewCache } from './hand-over.ts';
import type { Played } from './playable.ts';
import { MANIFEST } from './read-zip.ts';

/** Name under which this tab remembers what is on the desk. */
const nameOf = ({ location }: Window) => ownName('preview-lms-package', location.href);

/** Remembers what is played for as long as the tab is open, so that a page that is loaded again plays the same; null: the course of this website. */
export function rememberPackage(window: Window, playable: Played | null): void {
  try {
    if (playable === null) window.sessionStorage.removeItem(nameOf(window));
    else window.sessionStorage.setItem(nameOf(window), JSON.stringify(playable));
  } catch {
    // A browser that keeps nothing, or has no room: the page begins with the course of this website.
  }
}

/** The package that this tab played last, if its files are still there; else null. */
export async function rememberedPackage(window: Window): Promise<Played | null> {
  try {
    const playable = JSON.parse(window.sessionStorage.getItem(nameOf(window)) ?? 'null') as Played | null;
    if (playable === null) return null;
    const cache = await window.caches.open(previewCache(window.location.href));
    return (await cache.match(playable.base + MANIFEST)) === undefined ? null : playable;
  } catch {
    return null;
  }
}
