import type { Choice } from '../../course/scenario/scenario.ts';
import type { Strings } from '../../schemas/interface.ts';

/** Your line, or what you did. */
export function LineSaid({ choice, strings }: { choice: Choice; strings: Strings['debrief'] }) {
  const said = choice.kind === 'say';
  return (
    <div class="line-said">
      <p class="line-said__who">{said ? strings.said : strings.did}</p>
      <p class={said ? 'line-said__text voice' : 'line-said__text'}>{said ? `“${choice.text}”` : choice.text}</p>
    </div>
  );
}
