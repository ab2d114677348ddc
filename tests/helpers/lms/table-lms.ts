import type { Standard } from '../../../src/course/record/terms.ts';
import type { Lms } from '../../../src/tracking/lms.ts';
import type { FakeClock } from './fake-clock.ts';
import type { Network } from './fake-lms.ts';

/**
 * What can be wrong with an LMS, in the words of no standard. Each lasts as long as `TableLms.fault` says so, and an
 * adapter of an earlier launch meets it too.
 */
export const LMS_FAULTS = [
  'starts no session',
  'says it was started already',
  'throws when read',
  'reads as null',
  'reads as undefined',
  'reads as a number',
  'takes no value',
  'knows no interactions',
  'knows no objectives',
  'refuses to store',
  'says it stored and did not',
  'takes five seconds to store',
  'never answers',
  'has signed the learner out',
  'cuts values short',
  'wipes the status',
  'says no mode',
  'says an unknown mode',
  'opens for review',
  'opens for browsing',
] as const;

export type LmsFault = (typeof LMS_FAULTS)[number];

/** What an LMS has on record of its one learner. */
export interface Stored {
  /** `none`: it was never told one. In standards with two statuses "passed" is completed and passed, "completed" is completed alone. */
  status: 'none' | 'incomplete' | 'completed' | 'passed' | 'failed';
  /** Percent, null when it was never told one. */
  score: number | null;
  /** The learner record, encoded; "" when there is none. */
  resume: string;
}

/**
 * A pretended LMS of any standard, as the table of faults uses it: one course, one learner, one launch after the other or
 * side by side. `scorm-table.ts` makes them of the SCORM fakes; those of cmi5 are one themselves.
 */
export interface TableLms {
  readonly standard: Standard;
  /** The network between it and the learner. */
  network: Network;
  /** What is wrong with it now. */
  fault: LmsFault | null;
  /** What it can be made to do wrong. The table says "does not apply" of the rest. */
  readonly faults: ReadonlySet<LmsFault>;
  /** False where one window must be closed before the next is opened. Not said: they can be open side by side. */
  readonly sideBySide?: boolean;
  /** Name it gives for the learner. */
  learnerName: string;
  /** Its record; may be written to, as by another version of the course. */
  stored(): Stored;
  putResume(text: string): void;
  /** Opens the course once more. Windows opened before are left as they are. */
  launch(clock: FakeClock): TableWindow;
}

/** One launch of the course. */
export interface TableWindow {
  /** The adapter of this launch, not opened yet. */
  lms: Lms;
  /** The API object that content has to find, in SCORM. */
  api?: Record<string, (...args: string[]) => unknown>;
  /** How often the LMS was asked to store, in whatever way. */
  commits(): number;
  /**
   * From now on what this window sends is under way but does not arrive, though it is told that all is well, until
   * `arrive` is called: the closing save of a window that is being reloaded (beacons).
   */
  holdBack(): { arrive(): void };
}
