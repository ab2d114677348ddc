import type { Choice, Grade } from './scenario.ts';
import type { Turn } from './step.ts';

/** What a line did to the talk, as the debrief says it. */
export type Direction = 'opened' | 'mixed' | 'closed';

export interface TurningPoint {
  /** 1-based number of the line. */
  line: number;
  turn: Turn<Choice>;
  direction: Direction;
}

const DIRECTIONS: Record<Grade, Direction> = { best: 'opened', partly: 'mixed', harmful: 'closed' };

/** Turning points at most. */
const SHOWN = 3;

/**
 * The lines that moved the talk most: at most three, in the order of the talk. The strongest are those with the largest
 * sum of meter changes, up or down; of equal ones, the earliest. Where the run has a line that opened the talk, or one
 * that closed it, and none of that kind is among the three, the strongest of that kind replaces the weakest of the three
 * that can be spared: a mixed one, or one of two of a kind.
 *
 * @param clock the meter that counts minutes, which says nothing of how the talk goes
 */
export function turningPoints(turns: readonly Turn<Choice>[], clock?: string): TurningPoint[] {
  const ranked = turns
    .map((turn, index) => ({ line: index + 1, turn, direction: DIRECTIONS[turn.choice.grade] }))
    .sort((a, b) => moved(b.turn, clock) - moved(a.turn, clock) || a.line - b.line);
  let shown = ranked.slice(0, SHOWN);
  for (const direction of ['opened', 'closed'] as const) {
    const strongest = ranked.find((point) => point.direction === direction);
    if (strongest && !shown.some((point) => point.direction === direction)) shown = withRoomFor(strongest, shown);
  }
  return shown.sort((a, b) => a.line - b.line);
}

/** The weakest that is not the only one of a direction of its own gives way. `shown` is ranked, strongest first. */
function withRoomFor(point: TurningPoint, shown: readonly TurningPoint[]): TurningPoint[] {
  const spare = shown.findLast(
    ({ direction }) => direction === 'mixed' || shown.filter((other) => other.direction === direction).length > 1,
  );
  return [...shown.filter((other) => other !== spare), point];
}

/** How far the meters moved, all together. What a meter's limit swallowed does not count. */
function moved({ from, after }: Turn, clock: string | undefined): number {
  return Object.entries(after.meters)
    .filter(([id]) => id !== clock)
    .reduce((sum, [id, value]) => sum + Math.abs(value - (from.state.meters[id] ?? 0)), 0);
}
