import type { Run } from '../../course/record/record.ts';
import { replay } from '../../course/scenario/replay.ts';
import type { TalkProps } from './talk-props.ts';
import { partWords } from './part-words.ts';
import { standing } from './story-time.ts';

interface KeptProps extends Pick<TalkProps, 'talk' | 'strings'> {
  run: Run;
  onCarryOn(): void;
}

/** That the place in a talk was kept, where it is, and the way back to it. */
export function Kept({ talk, run, strings, onCarryOn }: KeptProps) {
  const at = standing(replay(talk, run.log))?.node ?? talk.start;
  return (
    <div class="brief__kept">
      <p>
        <b>{strings.kept}</b> {partWords(talk, talk.nodes[at]?.part ?? 1, strings)}
      </p>
      <button type="button" class="button" onClick={onCarryOn}>
        {strings.carryOn}
      </button>
    </div>
  );
}

/** That a run has ended whose debrief was never opened, and the way there: who closed the window at the ending has still to see it. */
export function WaitingDebrief({ strings, debriefHref }: Pick<TalkProps, 'strings' | 'debriefHref'>) {
  return (
    <div class="brief__kept">
      <p>
        <b>{strings.ended}</b> {strings.endedNote}
      </p>
      <a class="button" href={debriefHref}>
        {strings.toDebrief}
      </a>
    </div>
  );
}
