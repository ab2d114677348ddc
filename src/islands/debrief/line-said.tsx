import type { Choice } from '../../course/scenario/scenario.ts';

/** Your line, or what you did. */
export function LineSaid({ choice }: { choice: Choice }) {
  const said = choice.kind === 'say';
  return <span class={said ? 'line-said voice' : 'line-said'}>{said ? `“${choice.text}”` : choice.text}</span>;
}
