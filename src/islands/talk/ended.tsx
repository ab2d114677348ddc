import type { RunView } from '../../course/scenario/replay.ts';
import type { Talk } from '../../course/scenario/scenario.ts';
import { firstThatHolds } from '../../course/scenario/state.ts';
import { asMet } from '../../course/scenario/who.ts';
import { StagedScene } from '../../drawings/staged-scene.tsx';
import type { Strings } from '../../schemas/interface.ts';
import { WhatBecomesOfChoices } from './what-becomes-of-choices.tsx';
import { sceneProps } from './scene-words.ts';

interface EndedProps {
  talk: Talk;
  run: RunView;
  debriefHref: string;
  strings: Strings['talk'];
}

/** What came of the talk, without a verdict, and the way to the debrief. The still is for small screens; on wide ones it is beside. */
export function Ended({ talk, run, debriefHref, strings }: EndedProps) {
  const last = run.turns.at(-1);
  if (!run.ending || !last) return null;
  return (
    <section class="ended">
      <div class="ended__still">
        <StagedScene {...sceneProps(asMet(talk, last.from.node), run.ending.scene, run.ending.posture, strings)} />
      </div>
      <h2>{run.ending.title}</h2>
      <p>{firstThatHolds(run.ending.outcome, last.after).text}</p>
      <a class="button lamp" href={debriefHref}>
        {strings.toDebrief}
      </a>
      <p class="ended__ungraded">
        <WhatBecomesOfChoices strings={strings} />
      </p>
    </section>
  );
}
