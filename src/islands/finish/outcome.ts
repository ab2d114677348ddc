import type { Missing } from '../../course/record/completion.ts';
import type { Confirmed, Keeper, Saving, Unsaved } from '../../tracking/keeper.ts';

/** An LMS record that says the course is done. */
export interface OnRecord extends Confirmed {
  status: 'passed' | 'completed';
  word: 'passed' | 'completed';
}

/** How things stand at the end of the course. Nothing is called done on record before the LMS has confirmed it. */
export type Outcome =
  | { at: 'todo'; missing: readonly Missing[] }
  /** All done where no LMS is told. `kept`: whether the browser keeps it. */
  | { at: 'website'; kept: boolean }
  /** All done, not confirmed. Outside of an LMS nothing waits to be. `rescued`: a copy is kept on this device. */
  | { at: 'unconfirmed'; why: 'saving' | Exclude<Unsaved, 'outside'>; rescued?: true }
  /** Confirmed. Something may be missing all the same: content grows, and progress can be lost after a pass. */
  | { at: 'recorded'; confirmed: OnRecord; missing: readonly Missing[] };

/** What a page knows of the end of the course. */
export interface Known {
  /** What the course still asks for. */
  missing: readonly Missing[];
  /** Null until the page is connected. */
  keptIn: Keeper['kind'] | null;
  saving: Saving | null;
  confirmed: Confirmed | null;
}

/** Holds what the learner did against what the LMS has confirmed. */
export function outcome({ missing, keptIn, saving, confirmed }: Known): Outcome {
  if (keptIn === 'lms' && confirmed !== null && isOnRecord(confirmed)) return { at: 'recorded', confirmed, missing };
  if (missing.length > 0) return { at: 'todo', missing };
  if (keptIn !== 'lms') return { at: 'website', kept: saving?.state !== 'unsaved' };
  if (saving?.state !== 'unsaved' || saving.why === 'outside') return { at: 'unconfirmed', why: 'saving' };
  return { at: 'unconfirmed', why: saving.why, ...(saving.rescued && { rescued: true }) };
}

const isOnRecord = (confirmed: Confirmed): confirmed is OnRecord => confirmed.status !== 'incomplete';
