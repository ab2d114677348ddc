import { debrief } from './debrief.ts';
import { beginRun, play, type RunView } from './replay.ts';
import type { Choice, Scenario } from './scenario.ts';

/**
 * The run that is read by whoever would rather not play the talk: at each moment the first of its best lines is taken. It stops
 * where a moment has none, or where the talk does not come to an end in as many lines as it has moments.
 */
export function reading(scenario: Scenario): RunView<Choice> {
  let run = beginRun<Choice>(scenario);
  for (let moments = Object.keys(scenario.nodes).length; moments > 0; moments -= 1) {
    const best = run.now && scenario.nodes[run.now.node]?.choices.find(({ grade }) => grade === 'best');
    const next = best && play(scenario, run, best.letter);
    if (!next) return run;
    run = next;
  }
  return run;
}

/** Sentences about a reading that would leave out what the talk is there for: it must come to an ending, and do every step. */
export function readingProblems(scenario: Scenario): string[] {
  const run = reading(scenario);
  const told = debrief(scenario, run);
  if (told === null)
    return [
      `Whoever reads this talk is led along the first best line of each moment, and that comes to no ending: it stops at node "${run.now?.node}". Grade a line "best" there, or let it lead on.`,
    ];
  return told.steps
    .filter(({ mark }) => mark !== 'done')
    .map(
      ({ flag }) =>
        `Whoever reads this talk is led along the first best line of each moment, and none of them raises the required flag "${flag}". Let one of them raise it.`,
    );
}
