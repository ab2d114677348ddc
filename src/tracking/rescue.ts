import { decode, encode } from '../course/record/codec.ts';
import { merge } from '../course/record/merge.ts';
import { emptyRecord, type LearnerRecord } from '../course/record/record.ts';
import { answerCopies, keysOf, textIn } from './answer-copies.ts';
import type { KeepingWindow } from './browser.ts';
import { fingerprint } from './fingerprint.ts';
import type { KeptAnswer } from './kept-answers.ts';
import type { Launch } from './lms.ts';

/** Copies older than this are of nobody's use any more, and are removed from a device that others use too. */
const LONGEST_KEPT = 30 * 24 * 60 * 60_000;

const PREFIX = 'course-rescue:';

/** Stands behind the time of a copy that goes beyond what the LMS had given back at a launch. */
const ON_RECORD = '+';
const WAS_ON_RECORD = /^\d+\+/;

/**
 * A copy on this device of what the LMS has not confirmed, for the next launch of the same learner: the LMS may have
 * refused it, the window may have crashed, or a reload may be faster than the old page's closing save (Moodle). It also
 * tells a learner's other windows what was done here. Where the browser keeps nothing, there is none and all else goes on.
 */
export interface Rescue {
  /**
   * A launch that records. An LMS that has nothing of a learner of whom it had a record when the copy was made has begun a
   * new attempt, or the old one was deleted: what is kept is of that one, and goes. That it had a record is known only from
   * what it gave back at a launch, because some LMSs say that they have stored what they have not.
   */
  launched(launch: Pick<Launch, 'isNew' | 'saved'>): void;
  /** What is kept; the empty record when nothing is. */
  read(): LearnerRecord;
  /** Keeps this beside what is kept already, unless the LMS has it. Whether it is kept now. */
  keep(record: LearnerRecord): boolean;
  /** The LMS has this much. The copy is removed, unless another window has put more into it. Whether nothing is left of it. */
  confirmed(record: LearnerRecord): boolean;
  /** Whether this is what the LMS has, no less and no more. */
  isConfirmed(record: LearnerRecord): boolean;
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
  const answers = answerCopies(`${key}:answer.`);
  /** The record as the LMS is known to have it, encoded. */
  let there = '';
  /** What this window has kept and the LMS is not known to have. */
  let mine = emptyRecord;
  /** What was last kept because another window had written over it. */
  let putBack = mine;
  let mark = '';
  const isConfirmed = (record: LearnerRecord) => encode(record) === there;
  const keep = (record: LearnerRecord) =>
    !isConfirmed(record) &&
    withStorage(false, (storage) => {
      mine = record;
      const text = `${now()}${mark}.${encode(merge(copyIn(storage.getItem(key)), record))}`;
      storage.setItem(key, text);
      return storage.getItem(key) === text;
    });

  withStorage(undefined, (storage) => removeOld(storage, now()));
  return {
    launched({ isNew, saved }) {
      mark = saved === '' ? '' : ON_RECORD;
      withStorage(undefined, (storage) => {
        if (!isNew || !WAS_ON_RECORD.test(storage.getItem(key) ?? '')) return;
        storage.removeItem(key);
        answers.remove(storage, answers.all(storage));
      });
    },
    read,
    keep,
    isConfirmed,
    confirmed(record) {
      there = encode(record);
      if (has(record, mine)) mine = emptyRecord;
      return withStorage(true, (storage) => {
        const isAll = has(record, copyIn(storage.getItem(key)));
        if (isAll) storage.removeItem(key);
        return isAll;
      });
    },
    answers: () => withStorage([], answers.all),
    keepAnswer: (answer) => withStorage(undefined, (storage) => answers.keep(storage, answer, now())),
    answersTold: (told) => withStorage(undefined, (storage) => answers.remove(storage, told)),
    listen(heard) {
      const hear = (event: StorageEvent) => {
        if (event.key !== key) return;
        if (event.newValue !== null) heard(copyIn(event.newValue));
        // Windows that write at the same moment have not heard of each other yet: one writes over what the other has just kept,
        // or removes it. And where the LMS has it all from another window, what this one has still to write may go wrong. It is
        // put back once, since against a window that never takes it in both would write forever.
        if (mine !== putBack && !has(read(), mine)) keep((putBack = mine));
      };
      window.addEventListener('storage', hear);
      return () => window.removeEventListener('storage', hear);
    },
  };
}

function copyIn(copy: string | null): LearnerRecord {
  return decode(textIn(copy));
}

/** Whether the first holds all of the second. */
function has(record: LearnerRecord, part: LearnerRecord): boolean {
  return encode(merge(record, part)) === encode(record);
}

/** Removes the copies that nobody has come back for, and those said to be from the future, whatever learner they are of. */
function removeOld(storage: Storage, now: number): void {
  for (const key of keysOf(storage, PREFIX)) {
    const age = now - Number.parseInt(String(storage.getItem(key)), 10);
    if (!(Math.abs(age) <= LONGEST_KEPT)) storage.removeItem(key);
  }
}
