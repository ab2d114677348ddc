import { useEffect, useState } from 'preact/hooks';
import { format } from '../course/format.ts';
import { lengthOf } from '../schemas/package-text.ts';
import type { TextField } from './draft.ts';
import { descriptionOf, FieldFrame } from './field-frame.tsx';
import { controlId, messagesOf, type Form } from './form.ts';

interface TextInputProps {
  form: Form;
  field: TextField;
  label: string;
  hint?: string;
  /** Most characters that fit. */
  most: number;
  lines?: 'many';
  inputMode?: 'tel';
  wide?: boolean;
}

/** How much of a limit is used before what is left is told. Earlier, the number only distracts. */
const NEAR = 0.75;
/** How long somebody has to stop typing before what is left is read aloud, in milliseconds. */
const PAUSE = 1000;

/** A field of plain text. It takes more than fits, so that pasted text is not cut off unseen, and says by how much. */
export function TextInput({ form, field, label, hint, most, lines, inputMode, wide = false }: TextInputProps) {
  const { draft, problems, strings } = form;
  const text = draft.texts[field];
  const used = lengthOf(text);
  const messages = messagesOf(problems, field);
  const counts = lines === 'many' || used > most * NEAR;
  const left = most - used;
  // The pages for coordinators are in English, whatever the browser speaks.
  const count = format(left >= 0 ? strings.left : strings.over, { count: Math.abs(left).toLocaleString('en') });
  const common = {
    id: controlId(field),
    name: field,
    value: text,
    autocomplete: 'off',
    'aria-invalid': messages.length > 0,
    'aria-describedby': descriptionOf(field, { hint, wrong: messages.length > 0, count: counts }),
  } as const;

  return (
    <FieldFrame field={field} label={label} hint={hint} messages={messages} wide={wide}>
      {lines === 'many' ? (
        <textarea {...common} rows={3} onInput={({ currentTarget }) => form.write(field, currentTarget.value)} />
      ) : (
        <input {...common} type="text" inputMode={inputMode} onInput={({ currentTarget }) => form.write(field, currentTarget.value)} />
      )}
      {counts && (
        <p id={`${controlId(field)}-count`} class="field__count" data-over={left < 0 ? '' : undefined}>
          {count}
        </p>
      )}
      <p class="visually-hidden" role="status">
        <Later text={used > most * NEAR ? count : ''} />
      </p>
    </FieldFrame>
  );
}

/** The text, once it has not changed for a moment; nothing when the page has just been opened. */
function Later({ text }: { text: string }) {
  const [shown, show] = useState('');
  const [first] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => show(text === first ? '' : text), PAUSE);
    return () => clearTimeout(timer);
  }, [text, first]);
  return <>{shown}</>;
}
