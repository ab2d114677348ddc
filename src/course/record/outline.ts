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
