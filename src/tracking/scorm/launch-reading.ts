import { decode, encode } from '../../course/record/codec.ts';
import { emptyRecord } from '../../course/record/record.ts';
import type { Launch } from '../lms.ts';
import type { Standing } from '../report.ts';
import type { Calls } from './calls.ts';
import type { Element, Ledger } from './ledger.ts';

/**
 * Codes after a reading of "" that are no failure: none; no value yet (SCORM 2004: 403); an element the LMS does not know
 * (401, 402, and 201 in SCORM 1.2).
 */
const HAS_NONE = /^(0|201|40[123])?$/;

/** What LMSs give for an id they have not. It is the same for all of their learners. */
const NOBODY = /^(null|undefined|\[.*)?$/;

/** What stands for a status where there is none yet. Open edX gives none, whatever it has. */
const NO_STATUS = /^(not attempted|unknown)?$/;

/** What differs from one SCORM standard to the other in what an LMS knows at launch: names of elements, and their meaning. */
export interface Readings {
  learnerId: string;
  learnerName: string;
  mode: string;
  credit: string;
  passMark: string;
  /** Elements that hold a status, that of completion first. */
  statuses: readonly string[];
  resumeData: string;
  location: string;
  score: string;
  /** Everything that is written of a score. */
  scoreElements(percent: number): Element[];
  /** A score or a pass mark in percent; null for none. */
  percent(text: string): number | null;
  standing(statuses: readonly string[]): Standing['status'];
}

/**
 * What an LMS knows at launch; null when it gives nothing at all, not even what every LMS must, or fails at what counts: then
 * whatever it has on record would be written over unseen. The entry is not asked for: LMSs get it wrong, and resume data
 * speaks for itself.
 */
export function readLaunch(calls: Calls, ledger: Ledger, known: Readings): Launch | null {
  const read = reader(calls, ledger, known.learnerId);
  const found = known.statuses.map(read);
  const isNew = found[0] === 'not attempted' || found[0] === 'unknown';
  // Of a course that was never begun there is nothing to be written over, whatever the LMS makes of being asked.
  const saved = read(known.resumeData) ?? (isNew ? '' : null);
  const statuses = found.filter((status) => status !== null);
  if (statuses.length < found.length || saved === null) return null;
  const [mode, credit, learnerId] = [calls.get(known.mode), calls.get(known.credit), calls.get(known.learnerId)];
  if ([...statuses, saved, mode, credit, learnerId].every((value) => value === '')) return null;
  const place = noteSaved(saved, known, calls, ledger);
  let learnerName: string | undefined;
  return {
    // Read when it is first asked for and never again: in some LMSs each reading is a request.
    get learnerName() {
      learnerName ??= calls.get(known.learnerName);
      return learnerName || null;
    },
    learnerId: NOBODY.test(learnerId) ? null : learnerId,
    isNew: saved === '' && place === '' && statuses.every((status) => NO_STATUS.test(status)),
    saved,
    place,
    // Nothing was scored of a course that was never begun.
    standing: { status: known.standing(statuses), score: isNew ? null : readScore(calls, ledger, known) },
    passMark: known.percent(calls.get(known.passMark)),
    records: opensFor(mode, credit),
  };
}

function readScore(calls: Calls, ledger: Ledger, { score, percent, scoreElements }: Readings): number | null {
  const found = percent(calls.get(score));
  // Always written together.
  if (found !== null) for (const element of scoreElements(found)) ledger.note(element, true);
  return found;
}

/**
 * Reads elements that will be written too, and notes them, so that nothing the LMS has is written again. Null when the LMS
 * fails to say: the API throws, or gives "" with an error, as the standards have it.
 *
 * @param alwaysThere an element that has a value in every session
 */
function reader(calls: Calls, ledger: Ledger, alwaysThere: string): (name: string) => string | null {
  return (name) => {
    const value = calls.getOrThrown(name);
    ledger.note({ name, value: value ?? '' }, true);
    return value === '' && hasFailed(calls, alwaysThere) ? null : value;
  };
}

/** Whether the reading just made failed. An error that is there after one that succeeds, too, is of an earlier call and was never taken back. */
function hasFailed(calls: Calls, alwaysThere: string): boolean {
  const code = calls.lastError();
  return !HAS_NONE.test(code) && (calls.get(alwaysThere) === '' || calls.lastError() !== code);
}

/**
 * The place the learner left. It went to the LMS together with the record, so it is asked for only when no record came
 * back. And an empty record need not be written over nothing.
 */
function noteSaved(saved: string, { resumeData, location }: Readings, calls: Calls, ledger: Ledger): string {
  if (saved === '') ledger.note({ name: resumeData, value: encode(emptyRecord) }, true);
  const place = saved === '' ? calls.get(location) : (decode(saved).place?.value ?? '');
  ledger.note({ name: location, value: place }, true);
  return place;
}

/** Whether the LMS opens the course to record what is done. Moodle 4.5 opens one that was passed for review, without credit, and stores what is written there all the same. */
function opensFor(mode: string, credit: string): boolean {
  return mode !== 'review' && mode !== 'browse' && credit !== 'no-credit';
}

/** A number from 0 to `most`; null for anything else. */
export function number(text: string, most: number): number | null {
  const value = Number(text);
  return text.trim() === '' || !Number.isFinite(value) || value < 0 || value > most ? null : value;
}
