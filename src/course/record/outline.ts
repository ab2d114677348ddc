/** What the record is held against: the parts of the course that count, by slot. Made from the content when the site is built. */
export interface Outline {
  lessons: { slot: number; /** Slots of the lesson's own check items. */ checks: number[] }[];
  /** Slots of the talks. */
  talks: number[];
  /** Percent needed in the final check. */
  passMark: number;
}

/** What counts as complete. */
export type CompletionRule = 'everything' | 'final-check' | 'lessons';

/**
 * The mark that holds for a learner, in percent: the higher of two, so that whoever is told of a pass has passed in the LMS too.
 *
 * @param own that of the course under the terms of this copy
 * @param lms that of the LMS; null where it asks for none
 */
export const heldMark = (own: number, lms: number | null) => Math.max(own, lms ?? 0);
