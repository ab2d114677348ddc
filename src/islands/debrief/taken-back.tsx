import type { Told } from './debrief-props.ts';
import { LineTold } from './every-line.tsx';

/** What was said and taken back: there to see and explained as every other line is, held against nobody. */
export function TakenBack(props: Told) {
  const { strings, view } = props;
  if (view.takenBack.length === 0) return null;
  return (
    <section class="debrief__part">
      <h2>{strings.takenBack}</h2>
      <p class="debrief__lead">{strings.takenBackLead}</p>
      <ol class="every-line">
        {view.takenBack.map(({ line, turn }, index) => (
          <LineTold {...props} turn={turn} line={line} takenBack key={index} />
        ))}
      </ol>
    </section>
  );
}
