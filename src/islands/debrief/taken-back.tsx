import { format } from '../../course/format.ts';
import type { Told } from './debrief-props.ts';
import { LineSaid } from './line-said.tsx';

/** What was said and taken back: there to see, held against nobody. */
export function TakenBack({ strings, view }: Told) {
  if (view.takenBack.length === 0) return null;
  return (
    <section class="debrief__part">
      <h2>{strings.takenBack}</h2>
      <p class="debrief__lead">{strings.takenBackLead}</p>
      <ul class="taken-back">
        {view.takenBack.map(({ line, turn: { choice } }, index) => (
          <li key={index}>
            {format(strings.tookBack, { line })} <LineSaid choice={choice} />
          </li>
        ))}
      </ul>
    </section>
  );
}
