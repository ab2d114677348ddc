import type { Scenario } from '../course/scenario/scenario.ts';
import { END } from '../course/scenario/state.ts';

/** A node or an ending, and where its box stands: columns are steps from the start, rows count within a column. */
export interface Box {
  id: string;
  kind: 'node' | 'ending';
  column: number;
  row: number;
}

export interface Edge {
  from: string;
  to: string;
  /** Letters of the choices that may lead this way. */
  letters: string;
}

export interface Graph {
  boxes: readonly Box[];
  edges: readonly Edge[];
  columns: number;
  rows: number;
}

/** Id of the place where all ways out of the talk meet, before the endings. */
export const OUT = 'end of the talk';

/** The graph of a talk, each node in the column of its longest way from the start that goes round no loop. */
export function graphOf({ nodes, start, endings }: Scenario): Graph {
  const edges = Object.entries(nodes).flatMap(([from, { choices }]) => {
    const ways = new Map<string, string>();
    for (const { letter, next } of choices)
      for (const to of new Set(next.map((branch) => (branch.to === END ? OUT : branch.to)))) ways.set(to, (ways.get(to) ?? '') + letter);
    return [...ways].map(([to, letters]): Edge => ({ from, to, letters }));
  });
  const columns = new Map<string, number>();
  const visit = (id: string, column: number, way: readonly string[]) => {
    if (way.includes(id) || (columns.get(id) ?? -1) >= column) return;
    columns.set(id, column);
    for (const { from, to } of edges) if (from === id) visit(to, column + 1, [...way, id]);
  };
  visit(start, 0, []);
  const last = Math.max(...columns.values(), 0);
  const counted = new Map<number, number>();
  const place = (id: string, kind: Box['kind'], column: number): Box => {
    const row = counted.get(column) ?? 0;
    counted.set(column, row + 1);
    return { id, kind, column, row };
  };
  const boxes = [
    ...Object.keys(nodes).map((id) => place(id, 'node', columns.get(id) ?? last)),
    ...(columns.has(OUT) ? [place(OUT, 'ending', last)] : []),
    ...endings.map(({ id }) => place(id, 'ending', last + 1)),
  ];
  return { boxes, edges, columns: last + 2, rows: Math.max(...counted.values()) };
}
