/** What the record is held against: the parts of the course that count, by slot. Made from the content when the site is built. */
export interface Outline {
  lessons: { slot: number; /** Slots of the lesson's own check items. */ checks: number[] }[];
  /** Slots of the talks. */
  talks: number[];
  /** Percent needed in the final check. */
  passMark: number;
}

/** What may count as complete. */
export const COMPLETION_RULES = ['everything', 'final-check', 'lessons'] as const;

export type CompletionRule = (typeof COMPLETION_RULES)[number];

/**
 * The pass mark that holds for a learner, in percent: the higher of two, so that nobody is told of a pass here that the
 * LMS does not see.
 *
 * @param own the mark of the course, under the terms of this copy
 * @param lms the mark of the LMS; null where it has none
 */
export const heldMark = (own: number, lms: number | null) => Math.max(own, lms ?? 0);
