import type { QuirksId } from './quirks.ts';

/** What can be made to go wrong in the preview LMS. At first nothing does. */
export interface Faults {
  /** The connection is gone: nothing can be stored. */
  cut: boolean;
  /** The next saving is refused, and only that one. */
  failNext: boolean;
  /** Every saving is confirmed and nothing is stored. */
  pretends: boolean;
  /** The LMS has signed the learner out: it refuses to store until the course is opened anew. */
  signedOut: boolean;
  /** The page stands still while the LMS stores. */
  slow: boolean;
  /** Texts may be longer than the standard promises. */
  generous: boolean;
  /** The LMS knows no interactions. */
  noInteractions: boolean;
  /** The next launch is for looking back, without credit. */
  review: boolean;
  /** The LMS whose ways the next launch has. */
  quirks: QuirksId;
}

export type FaultName = Exclude<keyof Faults, 'quirks'>;

export const NO_FAULTS: Faults = {
  cut: false,
  failNext: false,
  pretends: false,
  signedOut: false,
  slow: false,
  generous: false,
  noInteractions: false,
  review: false,
  quirks: 'none',
};

/** How long a slow LMS holds up the page at each saving, in milliseconds. */
export const SLOW = 2_000;

/** What becomes of a saving. */
export interface Fate {
  /** What content is told. */
  confirmed: boolean;
  stored: boolean;
  /** The fault that decided it; null when all is well. */
  by: FaultName | null;
}

/** What becomes of a saving under these faults. `saysTrue`: what content is told when the connection is gone, which differs from LMS to LMS. */
export function fateOf(faults: Faults, saysTrue: boolean): Fate {
  const refusedBy = (by: FaultName): Fate => ({ confirmed: false, stored: false, by });
  if (faults.failNext) return refusedBy('failNext');
  if (faults.signedOut) return refusedBy('signedOut');
  if (faults.cut) return { confirmed: saysTrue, stored: false, by: 'cut' };
  if (faults.pretends) return { confirmed: true, stored: false, by: 'pretends' };
  return { confirmed: true, stored: true, by: faults.slow ? 'slow' : null };
}
