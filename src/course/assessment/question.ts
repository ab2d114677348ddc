/** An item as a learner meets it, whatever its type: options of which one or more are right. */
export interface Question {
  id: string;
  slot: number;
  type: 'choice' | 'multiple' | 'true-false';
  objective: string;
  stem: string;
  /** In authored order; `letter` stays with its option for good. */
  options: readonly QuestionOption[];
  /** Letters of the right options, ascending. */
  correct: readonly string[];
}

export interface QuestionOption {
  letter: string;
  text: string;
  /** Why it is right, or what it misses. */
  why: string;
}

/** The options of a mask: bit 0 is the first authored option. */
export function lettersOf(question: Pick<Question, 'options'>, mask: number): string[] {
  return question.options.filter((_option, index) => mask & (1 << index)).map(({ letter }) => letter);
}

/** The mask of some letters; letters the question does not have are left out. */
export function maskOf(question: Pick<Question, 'options'>, letters: readonly string[]): number {
  return question.options.reduce((mask, { letter }, index) => (letters.includes(letter) ? mask | (1 << index) : mask), 0);
}

/** Right when exactly the right options are chosen. */
export function isRight(question: Pick<Question, 'options' | 'correct'>, mask: number): boolean {
  return mask === maskOf(question, question.correct);
}
