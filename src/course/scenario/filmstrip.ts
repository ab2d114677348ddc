import type { PlayedChoice, Talk } from './scenario.ts';
import type { RunView } from './replay.ts';
import { showsFigure } from './stage.ts';
import { whoseMoment } from './who.ts';

/** One picture of how a young person sat. */
export interface Frame {
  /** Person id. */
  who: string;
  /** 1-based number of the line that was said, or was about to be said. */
  line: number;
  /** Whether the line was answered already. */
  answered: boolean;
  posture: string;
}

/** Pictures at most. */
const FRAMES = 5;

/**
 * How the young person's posture changed over the run: the first picture, then one for every change. Only moments with a
 * young person in the picture count, and a change of person is a change too. Of more than five pictures, the first and the
 * last are kept, and between them those that show a posture for the first time; where these are more than three, three of
 * them spread evenly.
 */
export function filmstrip(talk: Talk, run: RunView<PlayedChoice>): Frame[] {
  const seen = run.turns.flatMap(({ from, posture }, index): Frame[] => {
    const frame = { who: whoseMoment(talk, from.node), line: index + 1 };
    return showsFigure(talk.nodes[from.node]?.scene ?? '')
      ? [
          { ...frame, answered: false, posture: from.posture },
          { ...frame, answered: true, posture },
        ]
      : [];
  });
  const changes = seen.filter((frame, index) => !alike(frame, seen[index - 1]));
  if (changes.length <= FRAMES) return changes;
  const ends = [...changes.slice(0, 1), ...changes.slice(-1)];
  const fresh = changes.filter((frame, index) => changes.findIndex((other) => alike(other, frame)) === index);
  const between = fresh.filter((frame) => !ends.some((other) => alike(other, frame)));
  return [...ends.slice(0, 1), ...spread(between, FRAMES - 2), ...ends.slice(1)];
}

function alike(one: Frame, other: Frame | undefined): boolean {
  return one.who === other?.who && one.posture === other.posture;
}

/** `count` of the frames, the first and the last among them; all when there are no more. */
function spread(frames: readonly Frame[], count: number): Frame[] {
  const step = (frames.length - 1) / (count - 1);
  return frames.length <= count
    ? [...frames]
    : frames.filter((_frame, index) => Array.from({ length: count }, (_none, at) => Math.round(at * step)).includes(index));
}
