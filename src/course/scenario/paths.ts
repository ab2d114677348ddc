import type { StateGraph } from './explore.ts';

export interface PathFigures {
  /** Fewest choices from the first state to an ending; Infinity when none can be reached. */
  shortest: number;
  /** Most choices, number of different ways through, and the share of them per ending. Null when there is a loop. */
  longest: number | null;
  paths: number | null;
  shares: readonly number[] | null;
  /** States from which no ending can be reached. */
  trapped: readonly number[];
}

/** What can be counted over the ways from the first state (number 0) to the endings. */
export function pathFigures(graph: StateGraph, endings: number): PathFigures {
  const trapped = trappedIn(graph);
  const order = inOrder(graph);
  if (!order) return { shortest: shortest(graph), longest: null, paths: null, shares: null, trapped };
  const depth = new Int32Array(order.length);
  const reached = new Float64Array(order.length);
  reached[0] = 1;
  const perEnding = Array.from({ length: endings }, () => 0);
  let longest = 0;
  for (const state of order) {
    const choices = (depth[state] ?? 0) + 1;
    const here = reached[state] ?? 0;
    eachWay(graph, state, (to) => {
      if (to < 0) {
        if (choices > longest) longest = choices;
        perEnding[-1 - to] = (perEnding[-1 - to] ?? 0) + here;
      } else {
        if (choices > (depth[to] ?? 0)) depth[to] = choices;
        reached[to] = (reached[to] ?? 0) + here;
      }
    });
  }
  const paths = perEnding.reduce((sum, count) => sum + count, 0);
  return { shortest: shortest(graph), longest, paths, shares: perEnding.map((count) => (paths ? count / paths : 0)), trapped };
}

function eachWay({ ways, begins }: StateGraph, state: number, visit: (to: number) => void): void {
  const end = begins[state + 1] ?? 0;
  for (let way = begins[state] ?? 0; way < end; way += 1) visit(ways[way] ?? 0);
}

/** States are numbered breadth first, so choices from the start can be counted in number order. */
function shortest(graph: StateGraph): number {
  const states = graph.nodeOf.length;
  const depth = new Float64Array(states).fill(Infinity);
  depth[0] = 0;
  for (let state = 0; state < states; state += 1) {
    const choices = (depth[state] ?? Infinity) + 1;
    let ends = false;
    eachWay(graph, state, (to) => {
      if (to < 0) ends = true;
      else if (choices < (depth[to] ?? Infinity)) depth[to] = choices;
    });
    if (ends) return choices;
  }
  return Infinity;
}

/** The states from which no way leads to an ending. Later states first, over and over until nothing changes. */
function trappedIn(graph: StateGraph): number[] {
  const can = new Uint8Array(graph.nodeOf.length);
  for (let changed = true; changed;) {
    changed = false;
    for (let state = can.length - 1; state >= 0; state -= 1) {
      if (can[state]) continue;
      eachWay(graph, state, (to) => {
        if (to < 0 || can[to]) can[state] = 1;
      });
      if (can[state]) changed = true;
    }
  }
  return graph.nodeOf.flatMap((_node, state) => (can[state] ? [] : [state]));
}

/** Every state after all that lead to it (Kahn's algorithm), or null when there is a loop. */
function inOrder(graph: StateGraph): Int32Array | null {
  const states = graph.nodeOf.length;
  const waiting = new Int32Array(states);
  for (const to of graph.ways) if (to >= 0) waiting[to] = (waiting[to] ?? 0) + 1;
  if (waiting[0] !== 0) return null;
  const order = new Int32Array(states);
  let known = 1;
  for (let place = 0; place < known; place += 1) {
    eachWay(graph, order[place] ?? 0, (to) => {
      if (to < 0) return;
      const left = (waiting[to] ?? 0) - 1;
      waiting[to] = left;
      if (left === 0) {
        order[known] = to;
        known += 1;
      }
    });
  }
  return known === states ? order : null;
}
