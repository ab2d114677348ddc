import type { Shelf } from '../../scorm/preview/attempt.ts';

interface OpenShelf {
  shelf: Shelf;
  /** Whether the browser keeps anything. */
  isKept: boolean;
  /** Deletes whatever is kept under names that begin so. */
  forget(beginning: string): void;
}

/** Where the preview LMS keeps its learner: in the browser where it keeps anything, else for as long as the page is open. */
export function openShelf(window: Window): OpenShelf {
  try {
    // Reading the property throws where storage is blocked, writing where it is full.
    const storage = window.localStorage;
    storage.setItem('preview-lms-test', '');
    storage.removeItem('preview-lms-test');
    const forget = (beginning: string) => {
      for (const key of Object.keys(storage)) if (key.startsWith(beginning)) storage.removeItem(key);
    };
    return { shelf: storage, isKept: true, forget };
  } catch {
    const kept = new Map<string, string>();
    const shelf: Shelf = { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
    const forget = (beginning: string) => {
      for (const key of kept.keys()) if (key.startsWith(beginning)) kept.delete(key);
    };
    return { shelf, isKept: false, forget };
  }
}
