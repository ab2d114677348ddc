import { decode, encode, isEncoded } from '../course/record/codec.ts';
import { merge } from '../course/record/merge.ts';
import { emptyRecord, type LearnerRecord } from '../course/record/record.ts';
import type { Keeper, Saving } from './keeper.ts';
import { Listeners } from './listeners.ts';
import { NO_LMS } from './no-lms.ts';

/** The parts of a window that keep a record. */
export type KeepingWindow = Pick<Window, 'localStorage' | 'addEventListener' | 'removeEventListener'>;

/**
 * Keeps the record in this browser, and in step with the course's other tabs. Where the browser keeps nothing (blocked,
 * full), everything works until the tab is closed, and `saving()` says so.
 *
 * @param course id of the course: its name in storage, whatever folder the website lies in, so that nobody's work is lost when
 *   it moves to another
 * @param now milliseconds since 1970
 */
export function browserKeeper(window: KeepingWindow, course: string, now: () => number): Keeper {
  const key = `course:${course}`;
  const listeners = new Listeners();
  const shelf = storageShelf(window, key);
  let record: LearnerRecord = emptyRecord;
  let saving: Saving = { state: 'saved', at: now() };
  /** What was last stored for the sake of a tab that lacked some of it. */
  let putBack = '';

  const takeIn = (): string | null => {
    const stored = shelf.read();
    record = merge(record, decode(stored ?? ''));
    return stored;
  };
  const store = () => {
    // Another tab may have written since: its work is taken in before ours is put in its place.
    const stored = takeIn();
    const text = encode(record);
    saving = stored === text || shelf.write(text) ? { state: 'saved', at: now() } : { state: 'unsaved', why: 'storage' };
    listeners.tell();
  };
  const refresh = () => {
    takeIn();
    listeners.tell();
  };

  const hear = (storedElsewhere: string | null) => {
    record = merge(record, decode(storedElsewhere ?? ''));
    const stored = takeIn() ?? '';
    const text = encode(record);
    // Tabs that write at the same moment have not heard of each other yet, and the later text lacks what is in the earlier.
    // Each record is put back once: against a tab that does not take it in, two tabs would write forever.
    if (!isEncoded(stored) || stored === text || putBack === text) return listeners.tell();
    putBack = text;
    store();
  };

  if (takeIn() === null) saving = { state: 'unsaved', why: 'storage' };
  window.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) hear(event.newValue);
  });
  // A page from the back/forward cache has heard nothing of what other pages stored meanwhile.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) refresh();
  });

  return {
    ...NO_LMS,
    read: () => record,
    merge: (known) => {
      record = merge(record, structuredClone(known));
      store();
    },
    saveNow: store,
    saving: () => saving,
    listen: (heard) => listeners.add(heard),
  };
}

interface Shelf {
  /** What is stored, "" when nothing is; null when the browser does not let us. */
  read(): string | null;
  /** Whether the text is stored now. */
  write(text: string): boolean;
}

/** One key of the browser's storage. Reading `localStorage` throws where storage is blocked, writing where it is full. */
function storageShelf(window: KeepingWindow, key: string): Shelf {
  return {
    read() {
      try {
        return window.localStorage.getItem(key) ?? '';
      } catch {
        return null;
      }
    },
    write(text) {
      try {
        setAside(window.localStorage, key);
        window.localStorage.setItem(key, text);
        return window.localStorage.getItem(key) === text;
      } catch {
        return false;
      }
    },
  };
}

/** Text under our key that we did not write, or that was damaged, is kept under another before ours replaces it. */
function setAside(storage: Storage, key: string): void {
  const text = storage.getItem(key) ?? '';
  const whole = text === '' || (isEncoded(text) && encode(decode(text)) === text);
  if (!whole && storage.getItem(`${key}:aside`) === null) storage.setItem(`${key}:aside`, text);
}
