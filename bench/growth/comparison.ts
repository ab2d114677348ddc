import { cell, metCell, textTable } from '../text-table.ts';
import type { GrowthLine } from './lines.ts';

/** What a course came to, by name: milliseconds, bytes, characters and counts. */
export type Costs = Readonly<Record<string, number>>;

/** One line, in its unit. */
export interface Compared {
  what: string;
  unit: GrowthLine['unit'];
  today: number | null;
  grown: number | null;
  times: number | null;
  goal: string;
  /** Null where there is no goal. */
  met: boolean | null;
}

const SCALE: Readonly<Record<GrowthLine['unit'], number>> = {
  s: 1 / 1_000,
  MB: 1 / 1024 ** 2,
  KB: 1 / 1024,
  ms: 1,
  characters: 1,
  calls: 1,
  count: 1,
};

/** Both courses in one line, and whether the grown one keeps to its goal. */
export function compared({ what, unit, from, most, mostTimes }: GrowthLine, today: Costs, grown: Costs): Compared {
  const [before, after] = [today[from], grown[from]];
  const times = before && after !== undefined ? after / before : null;
  const inUnit = (value: number | undefined) =>
    value === undefined ? null : Number((value * SCALE[unit]).toFixed(SCALE[unit] === 1 ? 0 : 2));
  const isMet = [
    ...(most === undefined ? [] : [after !== undefined && after <= most]),
    ...(mostTimes === undefined ? [] : [times !== null && times <= mostTimes]),
  ];
  return {
    what,
    unit,
    today: inUnit(before),
    grown: inUnit(after),
    times: times === null ? null : Number(times.toFixed(2)),
    goal: most !== undefined ? `${most}` : mostTimes !== undefined ? `${mostTimes}×` : '',
    met: isMet.length === 0 ? null : isMet.every(Boolean),
  };
}

/** The comparison as a table to read. */
export function growthTable(lines: readonly Compared[]): string {
  const rows = lines.map(({ what, unit, today, grown, times, goal, met }) => [
    what,
    unit,
    cell(today),
    cell(grown),
    cell(times, '×'),
    goal,
    metCell(met),
  ]);
  return textTable([['', 'unit', 'today', 'grown', 'times', 'at most', 'met'], ...rows], 2);
}
