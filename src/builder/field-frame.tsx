import { CircleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { controlId } from './form.ts';

interface FieldFrameProps {
  field: string;
  label: string;
  hint?: string | undefined;
  messages: readonly string[];
  /** Whether the field takes the whole width of the form. */
  wide?: boolean;
  children: ComponentChildren;
}

/** Label, hint and corrections around one control. The control names the last two by `descriptionOf`. */
export function FieldFrame({ field, label, hint, messages, wide = false, children }: FieldFrameProps) {
  const id = controlId(field);
  return (
    <div class={`field${wide ? ' field--wide' : ''}`} data-wrong={messages.length > 0 ? '' : undefined}>
      <label for={id}>{label}</label>
      {messages.length > 0 && (
        <p id={`${id}-wrong`} class="field__wrong">
          <CircleAlert aria-hidden="true" />
          <span>{messages.join(' ')}</span>
        </p>
      )}
      {children}
      {hint && (
        <p id={`${id}-hint`} class="field__hint">
          {hint}
        </p>
      )}
    </div>
  );
}

/** Ids of what describes a control, for `aria-describedby`; undefined when nothing does. */
export function descriptionOf(field: string, parts: { hint?: unknown; wrong?: boolean; count?: boolean }): string | undefined {
  const id = controlId(field);
  const ids = [parts.hint && `${id}-hint`, parts.wrong && `${id}-wrong`, parts.count && `${id}-count`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
