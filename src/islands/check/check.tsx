import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { isRight, type Question } from '../../course/assessment/question.ts';
import { withCheck } from '../../course/record/changes.ts';
import type { Strings } from '../../schemas/interface.ts';
import { $record, update } from '../../stores/record.ts';
import { Options } from './options.tsx';

export interface CheckProps {
  question: Question;
  strings: Strings['check'];
}

/** A question inside a lesson. Tried as often as one likes; nothing is scored and no LMS is told. */
export function Check({ question, strings }: CheckProps) {
  const [chosen, choose] = useState(0);
  const [answered, setAnswered] = useState(false);
  const [missing, setMissing] = useState(false);
  const result = useRef<HTMLParagraphElement>(null);
  const group = useRef<HTMLFieldSetElement>(null);
  const known = useStore($record, { ssr: 'initial' }).checks[question.slot];
  const right = isRight(question, chosen);

  const submit = () => {
    setMissing(chosen === 0);
    if (chosen === 0) return group.current?.querySelector('input')?.focus();
    setAnswered(true);
    update((record) => withCheck(record, question.slot, right));
    // The result is read once, by moving to it, and the reasons follow in reading order.
    requestAnimationFrame(() => result.current?.focus());
  };
  const again = () => {
    choose(0);
    setAnswered(false);
    requestAnimationFrame(() => group.current?.querySelector('input')?.focus());
  };

  return (
    <form
      class="check"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <fieldset ref={group}>
        <legend>{question.stem}</legend>
        {!answered && <p class="check__hint">{question.type === 'multiple' ? strings.pickAll : strings.pickOne}</p>}
        {answered && (
          <p class={`check__result check__result--${right ? 'right' : 'other'}`} ref={result} tabIndex={-1}>
            {right ? strings.right : strings.notQuite}
          </p>
        )}
        <Options
          question={question}
          order={question.options.map(({ letter }) => letter)}
          chosen={chosen}
          answered={answered}
          strings={strings}
          onChoose={(mask) => {
            choose(mask);
            setMissing(false);
          }}
        />
      </fieldset>
      <p class="check__missing" role="alert">
        {missing ? strings.pickFirst : ''}
      </p>
      <div class="check__actions">
        {answered ? (
          <button type="button" class="button ghost" onClick={again}>
            {strings.again}
          </button>
        ) : (
          <button type="submit" class="button">
            {strings.submit}
          </button>
        )}
        {!answered && known === 'right' && <p class="check__before">{strings.before}</p>}
      </div>
    </form>
  );
}
