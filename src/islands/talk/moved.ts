import type { RunView } from '../../course/scenario/replay.ts';
import type { Talk } from '../../course/scenario/scenario.ts';

/** Whether the last answer led somewhere else, so that it and what stands now belong to two different pictures. */
export function moved(talk: Talk, { turns, now, ending }: RunView): boolean {
  const last = turns.at(-1);
  if (!last) return false;
  const scene = ending?.scene ?? talk.nodes[now?.node ?? '']?.scene;
  return scene !== talk.nodes[last.from.node]?.scene;
}
