import type { Shelf } from '../../scorm/preview/attempt.ts';

interface OpenShelf {
  shelf: Shelf;
  /** Whether the browser keeps anything. */
  isKept: boolean;
  /** Deletes what is kept under a key, and under keys below it. */
  forget(key: string): void;
}

const isBelow = (key: string, name: string) => name === key || name.startsWith(`${key}:`);

/** Where the preview LMS keeps its learner: in the browser where it keeps anything, else for as long as the page is open. */
export function openShelf(window: Window): OpenShelf {
  try {
    // Reading the property throws where storage is blocked, writing where it is full.
    const storage = window.localStorage;
    storage.setItem('preview-lms-test', '');
    storage.removeItem('preview-lms-test');
    const forget = (key: string) => {
      for (const name of Object.keys(storage)) if (isBelow(key, name)) storage.removeItem(name);
    };
    return { shelf: storage, isKept: true, forget };
  } catch {
    const kept = new Map<string, string>();
    const shelf: Shelf = { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
    const forget = (key: string) => {
      for (const name of kept.keys()) if (isBelow(key, name)) kept.delete(name);
    };
    return { shelf, isKept: false, forget };
  }
}
