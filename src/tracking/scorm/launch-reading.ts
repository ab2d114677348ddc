import { decode, encode } from '../../course/record/codec.ts';
import { emptyRecord } from '../../course/record/record.ts';
import type { Calls } from './calls.ts';
import type { Ledger } from './ledger.ts';

/**
 * Codes after a reading of "" that are no failure: none; no value yet (SCORM 2004: 403); an element the LMS does not know
 * (401, 402, and 201 in SCORM 1.2).
 */
const HAS_NONE = ['', '0', '201', '401', '402', '403'];

/**
 * Reads elements that will be written too, and notes them, so that nothing the LMS has is written again. Null when the LMS
 * fails to say: the API throws, or gives "" with an error, as the standards have it.
 *
 * @param alwaysThere an element that has a value in every session
 */
export function reader(calls: Calls, ledger: Ledger, alwaysThere: string): (name: string) => string | null {
  return (name) => {
    const value = calls.getOrThrown(name);
    ledger.note({ name, value: value ?? '' }, true);
    return value === '' && hasFailed(calls, alwaysThere) ? null : value;
  };
}

/** Whether the reading just made failed. An error that is there after one that succeeds, too, is of an earlier call and was never taken back. */
function hasFailed(calls: Calls, alwaysThere: string): boolean {
  const code = calls.lastError();
  return !HAS_NONE.includes(code) && (calls.get(alwaysThere) === '' || calls.lastError() !== code);
}

/**
 * The place the learner left. It went to the LMS together with the record, so it is asked for only when no record came
 * back. And an empty record need not be written over nothing.
 */
export function noteSaved(
  saved: string,
  { resumeData, location }: { resumeData: string; location: string },
  calls: Calls,
  ledger: Ledger,
): string {
  if (saved === '') ledger.note({ name: resumeData, value: encode(emptyRecord) }, true);
  const place = saved === '' ? calls.get(location) : (decode(saved).place?.value ?? '');
  ledger.note({ name: location, value: place }, true);
  return place;
}

/** Whether the LMS opens the course to record what is done. Moodle 4.5 opens one that was passed for review, without credit, and stores what is written there all the same. */
export function opensFor(mode: string, credit: string): boolean {
  return mode !== 'review' && mode !== 'browse' && credit !== 'no-credit';
}

/** Reads a value when it is first asked for and never again: in some LMSs each reading is a request. "" is null. */
export function readWhenAsked(calls: Calls, name: string): () => string | null {
  let value: string | undefined;
  return () => {
    value ??= calls.get(name);
    return value || null;
  };
}

/** A number from 0 to `most`; null for anything else. */
export function number(text: string, most: number): number | null {
  const value = Number(text);
  return text.trim() === '' || !Number.isFinite(value) || value < 0 || value > most ? null : value;
}
