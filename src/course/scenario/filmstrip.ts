import type { PlayedChoice, Talk } from './scenario.ts';
import type { RunView } from './replay.ts';
import { showsFigure } from './stage.ts';

/** One picture of how the young person sat. */
export interface Frame {
  /** 1-based number of the line that was said, or was about to be said. */
  line: number;
  posture: string;
}

/** Pictures at most. */
const FRAMES = 5;

/**
 * How the young person's posture changed: the first seen, every change, the last. Only moments in which the young person
 * is in the picture count. Of more than five the first and the last are kept, and three spread evenly between them.
 */
export function filmstrip(talk: Talk, run: RunView<PlayedChoice>): Frame[] {
  const seen = run.turns.flatMap(({ from, posture }, index): Frame[] =>
    showsFigure(talk.nodes[from.node]?.scene ?? '')
      ? [
          { line: index + 1, posture: from.posture },
          { line: index + 1, posture },
        ]
      : [],
  );
  const changes = seen.filter((frame, index) => frame.posture !== seen[index - 1]?.posture);
  if (changes.length <= FRAMES) return changes;
  const step = (changes.length - 1) / (FRAMES - 1);
  return Array.from({ length: FRAMES }, (_none, index) => changes[Math.round(index * step)]).filter((frame) => frame !== undefined);
}
