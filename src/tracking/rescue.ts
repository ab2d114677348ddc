import { decode, encode } from '../course/record/codec.ts';
import { RECORD_EPOCH } from '../course/record/epoch.ts';
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

/** Stands behind the time of a copy of an attempt that the LMS has on record. No record holds this sign. */
const ON_RECORD = '+';

/**
 * A copy on this device of what the LMS has not confirmed, for the next launch of the same learner: the LMS may have
 * refused it, the window may have crashed, or a reload may be faster than the old page's closing save (Moodle). It also
 * tells a learner's other windows what was done here. Where the browser keeps nothing, there is none and all else goes on.
 */
export interface Rescue {
  /**
   * A launch that records. An LMS that has nothing of a learner of whom it had a record when the copy was made has begun a
   * new attempt, or the old one was deleted: what is kept is of that one, and goes. That it had a record is known only from
   * what it gave back at a launch, because some LMSs say that they have stored what they have not. Where it only said so, work
   * is taken up; but a result never is, because it would make a new attempt passed, or a try used, by what was done in another.
   */
  launched(launch: Pick<Launch, 'isNew' | 'saved'>): void;
  /** What is kept of the attempt that the LMS goes on with, as far as `confirmed` has said which; the empty record when nothing is. */
  read(): LearnerRecord;
  /** Keeps this beside what is kept already, unless the LMS has it. Whether it is kept now. */
  keep(record: LearnerRecord): boolean;
  /** The LMS has this much. What is kept is removed, unless there is more in it. Whether nothing is left of it. */
  confirmed(record: LearnerRecord): boolean;
  /** Whether this is what the LMS has, no less and no more. */
  isConfirmed(record: LearnerRecord): boolean;
  /** Answers that the LMS is not known to have. They are not part of the record. */
  answers(): readonly KeptAnswer[];
  /** Keeps an answer beside those that are kept already. */
  keepAnswer(answer: KeptAnswer): void;
  /** The LMS has these answers. */
  answersTold(told: readonly KeptAnswer[]): void;
  /** Calls `heard` with what another window of this learner keeps at the same address; returns the way to stop. Also removes old copies. */
  listen(heard: (record: LearnerRecord) => void): () => void;
}

/**
 * The rescue copy of one learner. Its name is made of two fingerprints, that of learner and course and that of the address
 * at which the LMS has put the package, and it holds neither a name nor an id of anybody.
 *
 * One LMS may have the course more than once, this year's and last year's, each at an address of its own: what was done in one
 * must not be told in another, nor may one remove the copy of the other. But an LMS may also move a package while an attempt
 * goes on (Moodle: a new revision; others: a token in the address). So a copy from another address counts only where the LMS
 * gives back a record with the same seed, a number that each attempt draws by chance as it begins. Of an attempt of which
 * the LMS has nothing yet, only a copy of the same address is taken. Answers go by the copy that is kept beside them.
 *
 * @param course id of the course
 * @param learnerId as the LMS gives it; null when it gives none: then nothing is kept, because it could be anybody's
 * @param now milliseconds since 1970
 */
export function openRescue(
  window: KeepingWindow & Pick<Window, 'location'>,
  course: string,
  learnerId: string | null,
  now: () => number,
): Rescue {
  const beginning = PREFIX + fingerprint(`${course}\n${learnerId}`);
  const key = `${beginning}.${fingerprint(window.location.pathname)}`;
  const withStorage = <T>(otherwise: T, work: (storage: Storage) => T): T => {
    if (learnerId === null) return otherwise;
    try {
      return work(window.localStorage);
    } catch {
      // Blocked or full.
      return otherwise;
    }
  };
  const answersOf = (copy: string) => answerCopies(`${copy}:answer.`);
  /** Seed of the attempt that the LMS goes on with, or says it does; -1, which is none, while it has nothing. */
  let seed = -1;
  /** All that is kept of this attempt, each with its name. */
  const copies = (storage: Storage) =>
    keysOf(storage, beginning)
      .map((name) => [name, copyIn(storage.getItem(name))] as const)
      .filter(([name, copy]) => name === key || copy.seed === seed);
  /** Names of the copies that were of this attempt, also once they are removed: their answers may not have been told yet. */
  const ours = new Set([key]);
  const read = () => withStorage(emptyRecord, (storage) => copies(storage).reduce((all, [, copy]) => merge(all, copy), emptyRecord));
  /** The record as the LMS is known to have it, encoded. */
  let there = '';
  /** What this window has kept and the LMS is not known to have. */
  let mine = emptyRecord;
  /** What was last kept because another window had written over it. */
  let putBack = mine;
  /** Whether the LMS gave back a record at this launch. */
  let isOnRecord = false;
  const isConfirmed = (record: LearnerRecord) => encode(record) === there;
  const keep = (record: LearnerRecord) =>
    !isConfirmed(record) &&
    withStorage(false, (storage) => {
      mine = record;
      const all = merge(copyIn(storage.getItem(key)), record);
      const mark = isOnRecord || (seed >= 0 && hasResult(all)) ? ON_RECORD : '';
      const text = `${now()}${mark}.${encode(all)}`;
      storage.setItem(key, text);
      return storage.getItem(key) === text;
    });

  return {
    launched({ isNew, saved }) {
      isOnRecord = saved !== '';
      withStorage(undefined, (storage) => {
        if (!isNew || !storage.getItem(key)?.includes(ON_RECORD)) return;
        storage.removeItem(key);
        answersOf(key).remove(storage, answersOf(key).all(storage));
      });
    },
    read,
    keep,
    isConfirmed,
    confirmed(record) {
      there = encode(record);
      seed = record.seed ?? -1;
      if (has(record, mine)) mine = emptyRecord;
      return withStorage(true, (storage) => {
        const found = copies(storage);
        for (const [name] of found) ours.add(name);
        const left = found.filter(([name, copy]) => !has(record, copy) || storage.removeItem(name));
        return left.length === 0;
      });
    },
    answers: () => withStorage([], (storage) => [...ours].flatMap((copy) => answersOf(copy).all(storage))),
    keepAnswer: (answer) => withStorage(undefined, (storage) => answersOf(key).keep(storage, answer, now())),
    answersTold: (told) => withStorage(undefined, (storage) => ours.forEach((copy) => answersOf(copy).remove(storage, told))),
    listen(heard) {
      // Not before: what this learner has come back for was read by now, however old it is said to be.
      withStorage(undefined, (storage) => removeOld(storage, now()));
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

/** Whether it holds what an attempt comes to: a finished try, or a status that the LMS was told. */
function hasResult({ finalCheck, reached }: LearnerRecord): boolean {
  return (finalCheck.best ?? reached) !== null;
}

/** Whether the first holds all of the second. */
function has(record: LearnerRecord, part: LearnerRecord): boolean {
  return encode(merge(record, part)) === encode(record);
}

/**
 * Removes the copies that nobody has come back for, whatever learner they are of. A time that cannot be right is of a clock
 * that was wrong, or the clock is wrong now: such a copy ages from now on.
 */
function removeOld(storage: Storage, now: number): void {
  for (const key of keysOf(storage, PREFIX)) {
    const copy = String(storage.getItem(key));
    const at = Number.parseInt(copy, 10);
    if (at < RECORD_EPOCH || at > now + LONGEST_KEPT) storage.setItem(key, copy.replace(/^\d+/, String(now)));
    else if (!(now - at <= LONGEST_KEPT)) storage.removeItem(key);
  }
}
