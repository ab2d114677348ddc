import type { Shelf } from '../../scorm/preview/attempt.ts';

/** Where the preview LMS keeps its learner: in the browser where it keeps anything, else for as long as the page is open. */
export function openShelf(window: Window): { shelf: Shelf; isKept: boolean } {
  try {
    // Reading the property throws where storage is blocked, writing where it is full.
    const storage = window.localStorage;
    storage.setItem('preview-lms-test', '');
    storage.removeItem('preview-lms-test');
    return { shelf: storage, isKept: true };
  } catch {
    const kept = new Map<string, string>();
    const shelf: Shelf = { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
    return { shelf, isKept: false };
  }
}
