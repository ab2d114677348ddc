import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { answerCode, isRight, isWhole, lettersOf, rightParts, type Letters } from '../../course/assessment/answer.ts';
import { hasOptions, type Question } from '../../course/assessment/question.ts';
import { openAnswer } from '../../course/assessment/shown-order.ts';
import { format } from '../../course/format.ts';
import { Activity } from './activity.tsx';
import { stringsOf, type CheckStrings } from './strings.ts';

interface QuestionFormProps {
  question: Question;
  /** Orders what is shown shuffled; null leaves options as they were authored. */
  seed: number | null;
  /** The answer given, null while the question is open. */
  answer: number | null;
  strings: CheckStrings;
  /** The button that gives the answer. */
  submit: string;
  /** Beside that button. */
  note?: ComponentChildren;
  /** In its place, once the question is answered. */
  after: ComponentChildren;
  /** What the reasons rest on, shown with them. */
  sources: ComponentChildren;
  class: string;
  /** Above the question. */
  children?: ComponentChildren;
  onAnswer(code: number): void;
}

/** A question of any kind, then what the answer was worth and why. In lessons and in the final check. */
export function QuestionForm({
  question,
  seed,
  answer,
  strings,
  submit,
  note,
  after,
  sources,
  class: name,
  children,
  onAnswer,
}: QuestionFormProps) {
  const [given, give] = useState<Letters | null>(null);
  const [missing, setMissing] = useState(false);
  const group = useRef<HTMLFieldSetElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  const answered = answer !== null;
  const wasAnswered = useRef(answered);
  const letters = answered ? lettersOf(question, answer) : (given ?? openAnswer(question, seed ?? 0));

  // The result is read once, by moving to it, and the reasons follow in reading order. Asked again, all begins anew.
  useEffect(() => {
    if (answered === wasAnswered.current) return;
    wasAnswered.current = answered;
    if (answered) result.current?.focus();
    else group.current?.querySelector<HTMLElement>('input, select, button')?.focus();
  }, [answered]);

  const onSubmit = (event: Event) => {
    event.preventDefault();
    // Steps nobody has moved are not an answer, though none of them is missing.
    const whole = given !== null && isWhole(question, given);
    setMissing(!whole);
    if (!whole) return group.current?.querySelector<HTMLElement>('[data-open]')?.focus();
    give(null);
    onAnswer(answerCode(question, given));
  };
  const { hint, first } = asking(question, strings);

  return (
    <form class={name} data-item={question.id} noValidate onSubmit={onSubmit}>
      {children}
      <fieldset ref={group}>
        <legend>{question.stem}</legend>
        {!answered && <p class="check__hint">{hint}</p>}
        {answered && (
          <p class={`check__result check__result--${isRight(question, answer) ? 'right' : 'other'}`} ref={result} tabIndex={-1}>
            {resultText(question, answer, strings)}
          </p>
        )}
        <Activity
          question={question}
          letters={letters}
          seed={seed}
          answered={answered}
          strings={strings}
          onGive={(next) => {
            give(next);
            setMissing(false);
          }}
        />
      </fieldset>
      {answered && sources}
      <p class="check__missing" role="alert">
        {missing ? first : ''}
      </p>
      <div class="check__actions">
        {answered ? (
          after
        ) : (
          // By its key it is another button than the one in its place later: pressed, that one would turn into it and submit.
          <button key="submit" type="submit" class="button">
            {submit}
          </button>
        )}
        {!answered && note}
      </div>
    </form>
  );
}

/** What to do, and what is said when it was not done. */
function asking(question: Question, strings: CheckStrings): { hint: string; first: string } {
  if (!hasOptions(question)) return stringsOf(question.type, strings);
  const hint = question.type === 'multiple' ? stringsOf('multiple', strings).hint : strings.pickOne;
  return { hint, first: strings.pickFirst };
}

function resultText(question: Question, answer: number, strings: CheckStrings): string {
  if (isRight(question, answer)) return strings.right;
  if (hasOptions(question)) return strings.notQuite;
  const parts = rightParts(question, lettersOf(question, answer));
  return format(strings.partly, { right: parts.filter(Boolean).length, count: parts.length });
}
