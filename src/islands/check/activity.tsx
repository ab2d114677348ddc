import type { Letters } from '../../course/assessment/answer.ts';
import { hasOptions, type PartsQuestion, type Question } from '../../course/assessment/question.ts';
import { Options } from './options.tsx';
import { Rewrite } from './rewrite.tsx';
import { RewriteAnswered } from './rewrite-answered.tsx';
import { Sequence } from './sequence.tsx';
import { SequenceAnswered } from './sequence-answered.tsx';
import { Sort } from './sort.tsx';
import { SortAnswered } from './sort-answered.tsx';
import type { CheckStrings } from './strings.ts';

/** What every kind of question is shown with. */
export interface Shown<Asked extends Question> {
  question: Asked;
  /** The answer as it stands. */
  letters: Letters;
  /** Orders what is shown shuffled; null leaves options as they were authored. */
  seed: number | null;
  strings: CheckStrings;
}

/** While the question is open, besides. What is still to be done is marked with `data-open`, for the focus to find. */
export interface Open<Asked extends Question> extends Shown<Asked> {
  onGive(letters: Letters): void;
}

interface ActivityProps extends Open<Question> {
  /** Shows what was right and why. */
  answered: boolean;
}

/** What a learner does with a question: choose, put in order, sort or rewrite; and after answering, what that was worth. */
export function Activity({ question, answered, onGive, ...shown }: ActivityProps) {
  if (hasOptions(question)) return <Options question={question} answered={answered} onGive={onGive} {...shown} />;
  if (answered) return <Answered question={question} {...shown} />;
  switch (question.type) {
    case 'sequence':
      return <Sequence question={question} onGive={onGive} {...shown} />;
    case 'sort':
      return <Sort question={question} onGive={onGive} {...shown} />;
    case 'rewrite':
      return <Rewrite question={question} onGive={onGive} {...shown} />;
  }
}

/** What each part of an answer was worth, and why. */
export function Answered({ question, ...shown }: Shown<PartsQuestion>) {
  switch (question.type) {
    case 'sequence':
      return <SequenceAnswered question={question} {...shown} />;
    case 'sort':
      return <SortAnswered question={question} {...shown} />;
    case 'rewrite':
      return <RewriteAnswered question={question} {...shown} />;
  }
}
