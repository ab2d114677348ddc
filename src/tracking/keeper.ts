import type { LearnerRecord } from '../course/record/record.ts';
import type { Standard } from '../course/record/terms.ts';

/** One answered question of the final check, or one line chosen in a talk, as an LMS may record it. */
export interface Answer {
  /** Item id: readable, stable. A line of a talk has that of its moment: `talk.<talk>.<node>`. */
  item: string;
  type: 'choice' | 'multiple' | 'true-false' | 'sequence' | 'sort' | 'rewrite';
  /**
   * Letters: those chosen, ascending; `t` or `f` for true-false; the steps of a sequence in the order given; for each card
   * of a sort its group, for each blank of a rewrite its words, in the order of cards or blanks.
   */
  response: readonly string[];
  /** Letters of the right answer, likewise. Empty where nothing is right or wrong. */
  correct: readonly string[];
  /** Null where nothing is right or wrong. */
  right: boolean | null;
  /** Number of the attempt at the final check it belongs to, from 1; null for a line of a talk. */
  attempt: number | null;
  /** Id of the objective it measures; "" when it measures none. */
  objective: string;
  /** Question text, for standards that have room for it. */
  description: string;
  /** Language tag of the texts; left out when they are English. */
  language?: string;
  /** Readable names, for standards that have room for more than letters. */
  tokens?: AnswerTokens;
  /** Milliseconds since 1970 at which it was answered. */
  at: number;
  /** Milliseconds from seeing the question to answering it. */
  latency: number;
}

/** Readable names of what letters stand for: 1 to 60 of `a-z`, `0-9` and `_`, no two alike within a question. */
export interface AnswerTokens {
  /** Of each entry of `response`. */
  response: readonly string[];
  /** Of each entry of `correct`. */
  correct: readonly string[];
  /** Of each card of a sort or blank of a rewrite, in their order; empty for other types. */
  parts: readonly string[];
}

/** How far saving has come. Shown to the learner at all times. */
export type Saving =
  | {
      state: 'saved';
      /** Milliseconds since 1970. */
      at: number;
      /** True when nobody has done anything for so long that the LMS is no longer kept awake, and may sign the learner out. */
      isIdle?: true;
    }
  | { state: 'saving' }
  | {
      state: 'unsaved';
      why: Unsaved;
      /** True when a copy is kept on this device for the learner's next launch. */
      rescued?: true;
    };

/**
 * Why something is not stored. The keeper goes on trying when it is `refused` by the LMS, when the network is gone
 * (`offline`), and when the LMS has `signed-out` the learner. `storage`: the browser keeps nothing for this site. `ended`:
 * there is no session, or it is over. `review`: the LMS opened the course to look back and records nothing. `outside`: a page
 * of a package that was opened in a tab of its own, where no LMS hears of it.
 */
export type Unsaved = 'refused' | 'offline' | 'signed-out' | 'storage' | 'ended' | 'review' | 'outside';

/** What is known to be on record where it counts. Null where nothing is claimed (plain website, no LMS). */
export interface Confirmed {
  status: 'incomplete' | 'passed' | 'completed';
  /** The one word that stands for it in SCORM 1.2, where some LMSs are told "completed" of a pass. */
  word: 'incomplete' | 'passed' | 'completed' | 'failed';
  /** Whole percent, null when none was sent. */
  score: number | null;
  /** Milliseconds since 1970 at which the LMS confirmed it, or gave it. */
  at: number;
  /** True when it was on record as the course was opened, and nothing has been stored since. */
  atLaunch?: true;
}

/**
 * Where the learner record is kept, as a page sees it. In an LMS it is the launch page, reached through
 * `window.parent.courseKeeper`; on the website a script of the page puts it into `window.courseKeeper`, so that packages
 * need not carry what writes records into the browser.
 */
export interface Keeper {
  readonly kind: 'browser' | 'lms';
  /** The standard in which the LMS is spoken to, which may be the other of the two in SCORM than that of the package; null on the website. */
  readonly standard: Standard | null;
  /** Learner's name as the LMS gives it; null on the website. */
  readonly learnerName: string | null;
  /** Percent that the LMS itself asks for in the final check; null on the website and where the LMS leaves it to the course. */
  readonly passMark: number | null;
  /** The record as it stands. It is of the keeper's window, which outlives the page. */
  read(): LearnerRecord;
  /**
   * Merges what the page knows into the kept record and sees to it that it is stored. Never throws. Nothing of what is
   * handed over is kept: it would keep the whole page in memory after it has gone.
   */
  merge(known: LearnerRecord): void;
  /** Passes an answered question of the final check, or a line chosen in a talk, on to the LMS. Nothing happens where there is none. */
  answered(answer: Answer): void;
  /** Tries to save at once, when the learner asks. */
  saveNow(): void;
  /** The learner's own way out of an LMS: saves, and once all is stored ends the session. Nothing happens where there is no LMS. */
  leave(): void;
  saving(): Saving;
  confirmed(): Confirmed | null;
  /** Calls `heard` after `saving`, `confirmed` or the record changed; returns the way to stop. */
  listen(heard: () => void): () => void;
}
