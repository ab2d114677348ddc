import { lettersOf } from '../../course/assessment/answer.ts';
import { hasOptions, type OptionsQuestion, type Question } from '../../course/assessment/question.ts';
import type { Strings } from '../../schemas/interface.ts';
import { Answered } from '../check/activity.tsx';
import { inShownOrder, marking } from '../check/options.tsx';

interface ReviewedProps<Asked extends Question> {
  question: Asked;
  answer: number;
  /** Ordered what was shown shuffled. */
  seed: number;
  strings: Strings['check'];
}

/** An answer of a finished try, with all its reasons. */
export function ReviewedAnswer({ question, ...rest }: ReviewedProps<Question>) {
  if (hasOptions(question)) return <ReviewedOptions question={question} {...rest} />;
  return <Answered question={question} letters={lettersOf(question, rest.answer)} seed={rest.seed} strings={rest.strings} />;
}

/** In the order and with the words of the question as it was answered, and with the reasons of all its options. */
function ReviewedOptions({ question, answer, seed, strings }: ReviewedProps<OptionsQuestion>) {
  const letters = lettersOf(question, answer);
  return (
    <ul class="final__options">
      {inShownOrder(question, seed).map(({ letter, text, why }) => {
        const correct = question.correct.includes(letter);
        const mark = marking(letters.includes(letter), correct, question.type === 'multiple', strings);
        return (
          <li key={letter} class={correct ? 'final__correct' : undefined}>
            {mark && <strong>{mark.text}</strong>} {text} <span class="final__why">{why}</span>
          </li>
        );
      })}
    </ul>
  );
}
