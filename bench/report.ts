import type { Line } from './figures.ts';
import type { Measured } from './journeys.ts';
import { median } from './median.ts';
import { cell, metCell, textTable } from './text-table.ts';

/** What all runs of all journeys measured, by journey. */
export type Runs = Readonly<Record<string, readonly Measured[]>>;

/** One line of the report, in the unit of the line. */
export interface Figure {
  what: string;
  unit: Line['unit'];
  ours: number | null;
  floor: number | null;
  /** How many times the floor. */
  ratio: number | null;
  goal: number | null;
  /** Null where there is no goal. */
  met: boolean | null;
  /** The least and the most of the runs. */
  spread: [least: number, most: number] | null;
}

const SCALE: Readonly<Record<Line['unit'], number>> = {
  requests: 1,
  KB: 1 / 1024,
  MB: 1 / 1024 ** 2,
  ms: 1,
  score: 1,
  clicks: 1,
  calls: 1,
};
const PLACES: Readonly<Record<Line['unit'], number>> = { requests: 0, KB: 1, MB: 2, ms: 0, score: 4, clicks: 0, calls: 0 };

/** The figures of a line: the median of the runs. Lost clicks are added up instead, because not one may be lost. */
export function figureOf(line: Line, runs: Runs): Figure {
  const { what, unit, from, goal = null, floor } = line;
  const ours = some(runs, from, unit);
  const base = floor === undefined ? [] : some(runs, ['floor', floor], unit);
  const value = unit === 'clicks' && ours.length > 0 ? ours.reduce((sum, figure) => sum + figure, 0) : median(ours);
  const least = median(base);
  return {
    what,
    unit,
    ours: rounded(value, unit),
    floor: rounded(least, unit),
    ratio: value !== null && least ? Number((value / least).toFixed(1)) : null,
    goal,
    met: goal === null ? null : value !== null && value <= goal,
    spread: ours.length > 1 ? [rounded(Math.min(...ours), unit)!, rounded(Math.max(...ours), unit)!] : null,
  };
}

function some(runs: Runs, [journey, measure]: Line['from'], unit: Line['unit']): number[] {
  return (runs[journey] ?? []).flatMap((run) => (typeof run[measure] === 'number' ? [run[measure] * SCALE[unit]] : []));
}

const rounded = (value: number | null, unit: Line['unit']) => (value === null ? null : Number(value.toFixed(PLACES[unit])));

const HEAD = ['', 'unit', 'floor', 'ours', 'ratio', 'goal', 'met'];

/** The figures as a table to read. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, unit, ours, floor, ratio, goal, met }) => [
    what,
    unit,
    cell(floor),
    ours === null ? 'none' : cell(ours),
    cell(ratio, '×'),
    cell(goal),
    metCell(met),
  ]);
  return textTable([HEAD, ...rows], 2);
}
