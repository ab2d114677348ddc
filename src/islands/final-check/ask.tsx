import { useEffect, useRef, useState } from 'preact/hooks';
import type { Question } from '../../course/assessment/question.ts';
import { isRight } from '../../course/assessment/question.ts';
import { format } from '../../course/format.ts';
import { shuffled } from '../../course/random.ts';
import type { Strings } from '../../schemas/interface.ts';
import { Options } from '../check/options.tsx';

interface AskProps {
  question: Question;
  number: number;
  count: number;
  /** Orders the options of this try. */
  seed: number;
  /** The answer given, null while the question is open. */
  answer: number | null;
  /** Whether no question is open any more. */
  last: boolean;
  strings: Strings['finalCheck'];
  checkStrings: Strings['check'];
  onAnswer(mask: number): void;
  onNext(): void;
}

/** One question of the final check, then what the answer was worth and why. */
export function Ask({ question, number, count, seed, answer, last, strings, checkStrings, onAnswer, onNext }: AskProps) {
  const [chosen, choose] = useState(0);
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  const answered = answer !== null;
  const letters = question.options.map(({ letter }) => letter);
  const order = question.type === 'true-false' ? letters : shuffled(letters, seed ^ question.slot);
  const right = answered && isRight(question, answer);

  useEffect(() => {
    if (answered) result.current?.focus();
  }, [answered]);

  const submit = (event: Event) => {
    event.preventDefault();
    setMissing(chosen === 0);
    if (chosen) onAnswer(chosen);
    else form.current?.querySelector('input')?.focus();
  };

  return (
    <form class="check final__question" noValidate onSubmit={submit} ref={form}>
      <h2 class="final__number" tabIndex={-1} data-focus={answered ? undefined : ''}>
        {format(strings.question, { number, count })}
      </h2>
      <progress
        class="final__progress"
        max={count}
        value={answered ? number : number - 1}
        aria-label={format(strings.question, { number, count })}
      />
      <fieldset>
        <legend>{question.stem}</legend>
        {!answered && <p class="check__hint">{question.type === 'multiple' ? checkStrings.pickAll : checkStrings.pickOne}</p>}
        {answered && (
          <p class={`check__result check__result--${right ? 'right' : 'other'}`} ref={result} tabIndex={-1}>
            {right ? checkStrings.right : checkStrings.notQuite}
          </p>
        )}
        <Options
          question={question}
          order={order}
          chosen={answer ?? chosen}
          answered={answered}
          strings={checkStrings}
          onChoose={(mask) => {
            choose(mask);
            setMissing(false);
          }}
        />
      </fieldset>
      <p class="check__missing" role="alert">
        {missing ? checkStrings.pickFirst : ''}
      </p>
      <div class="check__actions">
        {answered ? (
          <button type="button" class="button" onClick={onNext}>
            {last ? strings.toResult : strings.next}
          </button>
        ) : (
          <button type="submit" class="button">
            {strings.answer}
          </button>
        )}
      </div>
    </form>
  );
}
