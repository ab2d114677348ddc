import type { Shelf } from '../../scorm/preview/attempt.ts';
import { ownName } from '../page/own-name.ts';

interface OpenShelf {
  shelf: Shelf;
  /** Whether the browser keeps anything. */
  isKept: boolean;
  /** Deletes what is kept under a key, and under keys below it. */
  forget(key: string): void;
}

const isBelow = (key: string, name: string) => name === key || name.startsWith(`${key}:`);

/**
 * Where the preview LMS keeps its learner: in the browser where it keeps anything, else for as long as the page is open. No LMS
 * throws at a course because its own storage is full, so what finds no room is kept for as long as the page is open too. Each
 * copy of the website keeps its own, under names that say which copy it is.
 *
 * @param whenFull called when something did not find room in the browser
 */
export function openShelf(window: Window, whenFull: () => void): OpenShelf {
  const kept = new Map<string, string>();
  const forgetHere = (key: string) => {
    for (const name of kept.keys()) if (isBelow(key, name)) kept.delete(name);
  };
  const storage = storageOf(window);
  if (storage === null) {
    const shelf: Shelf = { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
    return { shelf, isKept: false, forget: forgetHere };
  }
  const own = (key: string) => ownName(key, window.location.href);
  const shelf: Shelf = {
    getItem: (key) => kept.get(key) ?? storage.getItem(own(key)),
    setItem(key, value) {
      try {
        storage.setItem(own(key), value);
        kept.delete(key);
      } catch {
        kept.set(key, value);
        whenFull();
      }
    },
  };
  const forget = (key: string) => {
    forgetHere(key);
    const copy = own('');
    for (const name of Object.keys(storage)) if (name.endsWith(copy) && isBelow(key, name.slice(0, -copy.length))) storage.removeItem(name);
  };
  return { shelf, isKept: true, forget };
}

/** The browser's storage; null where it keeps nothing. Reading the property throws where storage is blocked, writing where it is full. */
function storageOf(window: Window): Storage | null {
  try {
    const storage = window.localStorage;
    storage.setItem('preview-lms-test', '');
    storage.removeItem('preview-lms-test');
    return storage;
  } catch {
    return null;
  }
}
