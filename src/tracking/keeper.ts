/** One answered question of the final check, as an LMS may record it. */
export interface Answer {
  /** Item id: readable, stable. */
  item: string;
  type: 'choice' | 'multiple' | 'true-false' | 'sequence' | 'sort' | 'rewrite';
  /**
   * Letters: those chosen, ascending; `t` or `f` for true-false; the steps of a sequence in the order given; for each card
   * of a sort its group, for each blank of a rewrite its words, in the order of cards or blanks.
   */
  response: readonly string[];
  /** Letters of the right answer, likewise. */
  correct: readonly string[];
  right: boolean;
  objective: string;
  /** Question text, for standards that have room for it. */
  description: string;
  /** Milliseconds since 1970 at which it was answered. */
  at: number;
  /** Milliseconds from seeing the question to answering it. */
  latency: number;
}

/** How far saving has come. Shown to the learner at all times. */
export type Saving =
  | { state: 'saved'; /** Milliseconds since 1970. */ at: number }
  | { state: 'saving' }
  /**
   * Not stored. `refused`: the LMS does not take it; the keeper goes on trying. `storage`: the browser keeps nothing for
   * this site. `ended`: there is no session, or it is over. `review`: the LMS opened the course to look back and records nothing.
   */
  | { state: 'unsaved'; why: 'refused' | 'storage' | 'ended' | 'review' };

/** What the keeper has confirmed as stored where it counts. Null where nothing is claimed (plain website, no LMS). */
export interface Confirmed {
  status: 'incomplete' | 'passed' | 'completed';
  /** Whole percent, null when none was sent. */
  score: number | null;
  /** Milliseconds since 1970 at which the LMS confirmed it. */
  at: number;
}

/**
 * Where the learner record is kept, as a page sees it. On the website it is the browser; in an LMS it is the launch page,
 * reached through `window.parent.courseKeeper`. Records travel encoded (`course/record/codec.ts`), so that two windows
 * share nothing but text.
 */
export interface Keeper {
  readonly kind: 'browser' | 'lms';
  /** Learner's name as the LMS gives it; null on the website. */
  readonly learnerName: string | null;
  /** The record as it stands, encoded; "" when there is none. */
  read(): string;
  /** Merges what the page knows into the kept record and sees to it that it is stored. Never throws. */
  merge(encoded: string): void;
  /** Passes an answered question of the final check on to the LMS. Nothing happens where there is none. */
  answered(answer: Answer): void;
  /** Tries to save at once, when the learner asks. */
  saveNow(): void;
  saving(): Saving;
  confirmed(): Confirmed | null;
  /** Calls `heard` after `saving`, `confirmed` or the record changed; returns the way to stop. */
  listen(heard: () => void): () => void;
}
