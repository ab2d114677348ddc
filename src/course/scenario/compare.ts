import type { RunView } from './replay.ts';
import type { Choice, Scenario } from './scenario.ts';

/** One moment in two runs. */
export interface ComparedMoment {
  /** Node id. */
  node: string;
  title: string;
  /** What was chosen there in each run; empty when the run never came there, more than one when it came again. */
  one: readonly Choice[];
  other: readonly Choice[];
  /** Whether both runs chose the same. */
  same: boolean;
}

/** Two runs side by side: every moment that one of them met, in the order of the talk. */
export function compareRuns(scenario: Scenario, one: RunView<Choice>, other: RunView<Choice>): ComparedMoment[] {
  const chosen = (run: RunView<Choice>, node: string) => run.turns.filter(({ from }) => from.node === node).map(({ choice }) => choice);
  return Object.entries(scenario.nodes).flatMap(([node, { title }]) => {
    const [here, there] = [chosen(one, node), chosen(other, node)];
    if (here.length + there.length === 0) return [];
    return [{ node, title, one: here, other: there, same: lettersOf(here) === lettersOf(there) }];
  });
}

function lettersOf(choices: readonly Choice[]): string {
  return choices.map(({ letter }) => letter).join('');
}
