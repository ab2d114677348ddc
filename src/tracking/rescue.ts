import { decode, encode } from '../course/record/codec.ts';
import { merge } from '../course/record/merge.ts';
import { emptyRecord, type LearnerRecord } from '../course/record/record.ts';
import type { KeepingWindow } from './browser.ts';
import { fingerprint } from './fingerprint.ts';
import { isSameAnswer, readAnswers, writeAnswers, type KeptAnswer } from './kept-answers.ts';

/** Copies older than this are of nobody's use any more, and are removed from a device that others use too. */
const LONGEST_KEPT = 30 * 24 * 60 * 60_000;

const PREFIX = 'course-rescue:';

/**
 * A copy on this device of what the LMS has not confirmed, for the next launch of the same learner: the LMS may have
 * refused it, the window may have crashed, or a reload may be faster than the old page's closing save (Moodle). It also
 * tells a learner's other windows what was done here. Where the browser keeps nothing, there is none and all else goes on.
 */
export interface Rescue {
  /** What is kept; the empty record when nothing is. */
  read(): LearnerRecord;
  /** Keeps this beside what is kept already. Whether it could. */
  keep(record: LearnerRecord): boolean;
  /** The LMS has this much. The copy is removed, unless another window has put more into it. Whether nothing is left of it. */
  confirmed(record: LearnerRecord): boolean;
  /** Answers that the LMS is not known to have. They are not part of the record. */
  answers(): readonly KeptAnswer[];
  /** Keeps an answer beside those that are kept already. */
  keepAnswer(answer: KeptAnswer): void;
  /** The LMS has these answers. */
  answersTold(told: readonly KeptAnswer[]): void;
  /** Calls `heard` with what another window of this learner keeps; returns the way to stop. */
  listen(heard: (record: LearnerRecord) => void): () => void;
}

/**
 * The rescue copy of one learner. Its name is a fingerprint of learner and course, and it holds neither a name nor an id
 * of anybody.
 *
 * @param course id of the course
 * @param learnerId as the LMS gives it; null when it gives none: then nothing is kept, because it could be anybody's
 * @param now milliseconds since 1970
 */
export function openRescue(window: KeepingWindow, course: string, learnerId: string | null, now: () => number): Rescue {
  const key = PREFIX + fingerprint(`${course}\n${learnerId}`);
  const withStorage = <T>(otherwise: T, work: (storage: Storage) => T): T => {
    if (learnerId === null) return otherwise;
    try {
      return work(window.localStorage);
    } catch {
      // Blocked or full.
      return otherwise;
    }
  };
  const read = () => withStorage(emptyRecord, (storage) => copyIn(storage.getItem(key)));
  const answersKey = `${key}:answers`;
  const answersIn = (storage: Storage) => readAnswers(textIn(storage.getItem(answersKey)));
  const putAnswers = (storage: Storage, answers: readonly KeptAnswer[]) => {
    if (answers.length === 0) storage.removeItem(answersKey);
    else storage.setItem(answersKey, `${now()}.${writeAnswers(answers)}`);
  };

  withStorage(undefined, (storage) => removeOld(storage, now()));
  return {
    read,
    keep: (record) =>
      withStorage(false, (storage) => {
        const text = `${now()}.${encode(merge(copyIn(storage.getItem(key)), record))}`;
        storage.setItem(key, text);
        return storage.getItem(key) === text;
      }),
    confirmed: (record) =>
      withStorage(true, (storage) => {
        const isAll = encode(merge(record, copyIn(storage.getItem(key)))) === encode(record);
        if (isAll) storage.removeItem(key);
        return isAll;
      }),
    answers: () => withStorage([], answersIn),
    keepAnswer: (answer) => withStorage(undefined, (storage) => putAnswers(storage, [...answersIn(storage), answer])),
    answersTold: (told) =>
      withStorage(undefined, (storage) =>
        putAnswers(
          storage,
          answersIn(storage).filter((kept) => !told.some((one) => isSameAnswer(one, kept))),
        ),
      ),
    listen(heard) {
      const hear = (event: StorageEvent) => {
        if (event.key === key && event.newValue !== null) heard(copyIn(event.newValue));
      };
      window.addEventListener('storage', hear);
      return () => window.removeEventListener('storage', hear);
    },
  };
}

/** A copy is the time at which it was kept, a full stop, and what is kept. */
function textIn(copy: string | null): string {
  return copy === null ? '' : copy.slice(copy.indexOf('.') + 1);
}

function copyIn(copy: string | null): LearnerRecord {
  return decode(textIn(copy));
}

/** Removes the copies that nobody has come back for, and those said to be from the future, whatever learner they are of. */
function removeOld(storage: Storage, now: number): void {
  const keys = Array.from({ length: storage.length }, (_none, index) => String(storage.key(index)));
  for (const key of keys.filter((name) => name.startsWith(PREFIX))) {
    const age = now - Number.parseInt(String(storage.getItem(key)), 10);
    if (!(Math.abs(age) <= LONGEST_KEPT)) storage.removeItem(key);
  }
}
