/** An item as a learner meets it. Letters stay with what they name for good; lists stand in authored order. */
export type Question = OptionsQuestion | SequenceQuestion | SortQuestion | RewriteQuestion;

interface Asked {
  id: string;
  slot: number;
  objective: string;
  stem: string;
}

/** Options of which one or more are right. */
export interface OptionsQuestion extends Asked {
  type: 'choice' | 'multiple' | 'true-false';
  options: readonly QuestionOption[];
  /** Letters of the right options, ascending. */
  correct: readonly string[];
}

/** Steps to put in order. */
export interface SequenceQuestion extends Asked {
  type: 'sequence';
  /** In the right order. */
  steps: readonly QuestionOption[];
}

/** Cards to put into groups. */
export interface SortQuestion extends Asked {
  type: 'sort';
  groups: readonly { letter: string; text: string }[];
  cards: readonly SortCard[];
}

export interface SortCard extends QuestionOption {
  /** Letter of the group it belongs to. */
  group: string;
}

/** A text whose words are to be chosen. */
export interface RewriteQuestion extends Asked {
  type: 'rewrite';
  /** With a place such as `{a}` for each blank. */
  text: string;
  blanks: readonly Blank[];
}

export interface Blank {
  letter: string;
  options: readonly QuestionOption[];
  /** Letter of the best words. */
  best: string;
}

export interface QuestionOption {
  letter: string;
  text: string;
  /** Why it is right where it belongs, or what it misses. */
  why: string;
}

/** A question of parts, each of which is right or not: a step in its place, a card in its group, the words of a blank. */
export type PartsQuestion = Exclude<Question, OptionsQuestion>;

/** Whether a question is one of options, rather than of parts. */
export function hasOptions(question: Question): question is OptionsQuestion {
  return 'options' in question;
}
