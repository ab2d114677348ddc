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
 * is in the picture count. Of more than five the first and the last are kept, and between them those that show a posture for
 * the first time; of more than three such, three spread evenly.
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
  const ends = [...changes.slice(0, 1), ...changes.slice(-1)];
  const fresh = changes.filter((frame, index) => changes.findIndex(({ posture }) => posture === frame.posture) === index);
  const between = fresh.filter((frame) => !ends.some(({ posture }) => posture === frame.posture));
  return [...ends.slice(0, 1), ...spread(between, FRAMES - 2), ...ends.slice(1)];
}

/** `count` of the frames, the first and the last among them; all when there are no more. */
function spread(frames: readonly Frame[], count: number): Frame[] {
  const step = (frames.length - 1) / (count - 1);
  return frames.length <= count
    ? [...frames]
    : frames.filter((_frame, index) => Array.from({ length: count }, (_none, at) => Math.round(at * step)).includes(index));
}
