import { rightParts } from '../../course/assessment/answer.ts';
import type { SequenceQuestion } from '../../course/assessment/question.ts';
import { format } from '../../course/format.ts';
import type { Shown } from './activity.tsx';
import { Part } from './part.tsx';
import { stringsOf } from './strings.ts';

/** The steps as they were put, where each belongs and why; and the right order, when it was another. */
export function SequenceAnswered({ question, letters, strings }: Shown<SequenceQuestion>) {
  const words = stringsOf('sequence', strings);
  const right = rightParts(question, letters);
  return (
    <>
      <ol class="parts">
        {letters.map((letter, place) => {
          const belongs = question.steps.findIndex((step) => step.letter === letter);
          const step = question.steps[belongs];
          if (!step) return null;
          const mark = right[place] ? words.inPlace : format(words.belongsAt, { number: belongs + 1 });
          return <Part key={letter} look={right[place] ? 'best' : 'other'} mark={mark} text={step.text} why={step.why} />;
        })}
      </ol>
      {right.includes(false) && (
        <div class="solution">
          <p class="solution__head">{words.rightOrder}</p>
          <ol class="solution__steps">
            {question.steps.map(({ letter, text }) => (
              <li key={letter}>{text}</li>
            ))}
          </ol>
        </div>
      )}
    </>
  );
}
