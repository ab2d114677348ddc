/**
 * The learner record: everything the course remembers of one learner. Two records of the same learner can always be
 * merged (`merge.ts`), so nothing done is overwritten by something older. Numbers are the `slot` fields of the content.
 */
export interface LearnerRecord {
  /** Random whole number, 0 to 16,777,215, drawn once: the order in which this learner sees options. Null until drawn. */
  seed: number | null;
  /** Slots of the lessons opened, ascending. */
  lessons: readonly number[];
  /** Item slot → whether the item was tried in its lesson, or answered rightly at least once. */
  checks: Readonly<Record<number, 'tried' | 'right'>>;
  /** Talk slot → what was done in it. */
  talks: Readonly<Record<number, TalkRecord>>;
  finalCheck: FinalCheckRecord;
  /**
   * The furthest an LMS was ever told, null before anything is finished. Not every LMS gives its status back (Open edX
   * never does), and content may grow while learners are under way: who was done stays done.
   */
  reached: Reached | null;
  /** Minutes since 2026-01-01T00:00Z at which everything asked was first done, null before. The earliest counts: it is the day on the certificate. */
  finishedAt: number | null;
  /** Where the learner was last: the name of the page's file without `.html`, so that it says the language too. */
  place: Stamped<string> | null;
  preferences: Stamped<Preferences> | null;
  /** Parts of saved data this version cannot read, kept as they were for the version that can. Ascending. */
  unread: readonly string[];
}

/** Ascending: whoever has passed has completed too. */
export type Reached = 'completed' | 'passed';

/** A value of which the later one counts. */
export interface Stamped<T> {
  value: T;
  /** Seconds since 2026-01-01T00:00:00Z. */
  at: number;
}

export interface TalkRecord {
  /** The `RUNS_KEPT` latest runs, and the latest that has ended where it is older than these; the latest first. */
  runs: readonly Run[];
  /** Letters of the endings reached, ascending. */
  endings: readonly string[];
  /** Whether the talk is done: a debrief was opened after an ending, or the talk was read instead. Which of them is not kept. */
  debriefed: boolean;
}

/** One run of a talk. */
export interface Run {
  /** Minutes since 2026-01-01T00:00Z; unique within the talk. */
  started: number;
  /** Everything chosen, in order: choice letters, `~` for "took back the last one". It only ever grows. */
  log: string;
  /** Whether it has reached an ending. Then nothing is added to it any more. */
  ended: boolean;
}

export interface FinalCheckRecord {
  /** Best score so far in whole percent, null before the first finished try. */
  best: number | null;
  /** The latest try, finished or not. */
  attempt: CheckAttempt | null;
}

/** One try at the final check. */
export interface CheckAttempt {
  /** 1 for the first try. */
  number: number;
  /** Orders the options of this try. Same range as the learner's seed. */
  seed: number;
  /** Slots of the items drawn, in the order shown. */
  items: readonly number[];
  /** What was answered, in the same order, shorter while the try goes on: whole numbers as `assessment/answer.ts` codes them. */
  answers: readonly number[];
}

export interface Preferences {
  theme: 'system' | 'light' | 'dark';
  motion: 'system' | 'reduced';
  /** Whether talks are played with a coach; null until chosen. */
  coach: boolean | null;
  /** What talks do beyond the usual: a bit mask of `TALK_OPTIONS`. */
  talkOptions: number;
}

/** Bits of `Preferences.talkOptions`. Never change or reuse one. */
export const TALK_OPTIONS = {
  /** Before each line is said in the talk, time to say it aloud. */
  sayAloud: 1,
  /** A button beside each line reads it with the browser's own voice. */
  readAloud: 2,
  /** The number keys choose. Off until switched on: single keys are a trap for speech input (WCAG 2.1.4). */
  numberKeys: 4,
} as const;

export type TalkOption = keyof typeof TALK_OPTIONS;

/** How many runs a talk keeps, whether they have ended or not. */
export const RUNS_KEPT = 4;

export const emptyRecord: LearnerRecord = {
  seed: null,
  lessons: [],
  checks: {},
  talks: {},
  finalCheck: { best: null, attempt: null },
  reached: null,
  finishedAt: null,
  place: null,
  preferences: null,
  unread: [],
};
