import { descriptionOf, FieldFrame } from './field-frame.tsx';
import { controlId, messagesOf, type Form } from './form.ts';

export interface Choice<Value extends string> {
  value: Value;
  text: string;
  /** What it means, where one line of text is not enough. */
  note?: string;
}

interface SelectProps<Value extends string> {
  form: Form;
  field: string;
  label: string;
  hint?: string;
  value: Value;
  choices: readonly Choice<Value>[];
  onChoose(value: Value): void;
}

/** A choice from a list that is better kept folded. */
export function Select<Value extends string>({ form, field, label, hint, value, choices, onChoose }: SelectProps<Value>) {
  const messages = messagesOf(form.problems, field);
  return (
    <FieldFrame field={field} label={label} hint={hint} messages={messages}>
      <span class="field__select">
        <select
          id={controlId(field)}
          name={field}
          value={value}
          aria-invalid={messages.length > 0}
          aria-describedby={descriptionOf(field, { hint, wrong: messages.length > 0 })}
          onChange={({ currentTarget }) => {
            const chosen = choices.find((choice) => choice.value === currentTarget.value);
            if (chosen) onChoose(chosen.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} selected={choice.value === value}>
              {choice.text}
            </option>
          ))}
        </select>
      </span>
    </FieldFrame>
  );
}

interface CardsProps<Value extends string> {
  field: string;
  legend: string;
  value: Value;
  choices: readonly Choice<Value>[];
  onChoose(value: Value): void;
}

/** A choice of few, each with what it means: radio buttons as cards. */
export function Cards<Value extends string>({ field, legend, value, choices, onChoose }: CardsProps<Value>) {
  return (
    <fieldset class="cards">
      <legend>{legend}</legend>
      <div class="cards__row">
        {choices.map((choice, index) => (
          <label key={choice.value} class="card-choice">
            <input
              // The summary of corrections leads to the first one.
              id={index === 0 ? controlId(field) : undefined}
              type="radio"
              name={field}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            <span>
              <b>{choice.text}</b>
              {choice.note && <small>{choice.note}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
