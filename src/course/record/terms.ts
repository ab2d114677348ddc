import type { CompletionRule } from './outline.ts';

/** The standards a package can speak to an LMS in. */
export const STANDARDS = ['scorm12', 'scorm2004', 'cmi5'] as const;

export type Standard = (typeof STANDARDS)[number];

/**
 * What was settled when a package was made, as far as the running course must obey it. Every page carries it as JSON in
 * `#terms`; packaging writes the agency's own there. On the website the terms of `content/course.yaml` hold.
 */
export interface Terms {
  /** The standard of the package; in a running page the one in which the LMS is spoken to, which may be the other of the two in SCORM. */
  standard: Standard;
  /** What counts as complete. */
  rule: CompletionRule;
  /** Percent needed in the final check. */
  passMark: number;
  /** Most tries at the final check; null: as many as the learner wants. */
  tries: number | null;
  /** Whether each line chosen in a talk is told to the LMS. If so, the talk's brief says so. */
  recordsChoices: boolean;
  reporting: Reporting;
}

/** How the LMS at hand wants to be told. It differs from LMS to LMS, whatever the standard says. */
export interface Reporting {
  /** The one word of SCORM 1.2 for a course that is complete. Some LMSs show a course as done at "completed" only. */
  whenDone: 'passed' | 'completed';
  /**
   * What a learner without a pass and without tries is told as. In some LMSs nobody can go on from "failed", so the profile of
   * none asks for it yet (`scorm/profiles.ts`): it is for an LMS whose administrators have to see the word.
   */
  whenTriesAreUsed: 'incomplete' | 'failed';
}
