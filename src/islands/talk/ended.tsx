import type { RunView } from '../../course/scenario/replay.ts';
import { firstThatHolds } from '../../course/scenario/state.ts';
import type { Strings } from '../../schemas/interface.ts';

interface EndedProps {
  run: RunView;
  debriefHref: string;
  strings: Strings['talk'];
}

/** What came of the talk, without a verdict, and the way to the debrief. */
export function Ended({ run, debriefHref, strings }: EndedProps) {
  const last = run.turns.at(-1);
  if (!run.ending || !last) return null;
  return (
    <section class="ended">
      <h2>{run.ending.title}</h2>
      <p>{firstThatHolds(run.ending.outcome, last.after).text}</p>
      <a class="button lamp" href={debriefHref}>
        {strings.toDebrief}
      </a>
      <p class="ended__ungraded">{strings.ungraded}</p>
    </section>
  );
}
