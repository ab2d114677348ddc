import { format } from '../../course/format.ts';
import { clockTime } from '../../course/scenario/clock.ts';
import type { RunView } from '../../course/scenario/replay.ts';
import type { Talk } from '../../course/scenario/scenario.ts';
import type { State } from '../../course/scenario/state.ts';
import type { Strings } from '../../schemas/interface.ts';

/** The time in the story at a moment: what its clock shows, or what is written at the node. */
export function storyTime(talk: Talk, node: string, state: State, strings: Strings['talk']): string {
  if (!talk.clock) return talk.nodes[node]?.storyTime ?? '';
  const { time, half } = clockTime(talk.clock, state);
  return format(strings[half], { time });
}

/** Where a run stands: its node and state, those of the last line once it has ended. */
export function standing({ now, turns }: RunView): { node: string; state: State } | null {
  const last = turns.at(-1);
  return now ?? (last ? { node: last.from.node, state: last.after } : null);
}
