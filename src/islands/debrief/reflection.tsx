import { useState } from 'preact/hooks';
import type { DebriefProps } from './debrief-props.ts';

/** A note to oneself. It is held by the page alone: nothing stores or sends it, and it prints only when something is written. */
export function Reflection({ strings }: Pick<DebriefProps, 'strings'>) {
  const [note, write] = useState('');
  return (
    <section class={note.trim() ? 'debrief__part debrief__part--kept reflection' : 'debrief__part reflection'}>
      <h2>{strings.reflection}</h2>
      <label for="reflection">{strings.reflectionAsk}</label>
      <textarea
        id="reflection"
        rows={4}
        autocomplete="off"
        aria-describedby="reflection-note"
        value={note}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <p class="reflection__printed" aria-hidden="true">
        {note}
      </p>
      <p class="reflection__note" id="reflection-note">
        {strings.reflectionNote}
      </p>
    </section>
  );
}
