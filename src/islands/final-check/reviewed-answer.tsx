import { lettersOf } from '../../course/assessment/answer.ts';
import { hasOptions, type OptionsQuestion, type Question } from '../../course/assessment/question.ts';
import type { Strings } from '../../schemas/interface.ts';
import { Answered } from '../check/activity.tsx';

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

function ReviewedOptions({ question, answer, strings }: ReviewedProps<OptionsQuestion>) {
  const letters = lettersOf(question, answer);
  return (
    <ul class="final__options">
      {question.options.map(({ letter, text, why }) => {
        const chosen = letters.includes(letter);
        const correct = question.correct.includes(letter);
        const mark = chosen ? (correct ? strings.yoursBest : strings.yoursNot) : correct ? strings.best : null;
        return (
          <li key={letter} class={correct ? 'final__correct' : undefined}>
            {mark && <strong>{mark}</strong>} {text} <span class="final__why">{why}</span>
          </li>
        );
      })}
    </ul>
  );
}
