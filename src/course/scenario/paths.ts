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
export function pathFigures({ ways }: StateGraph, endings: number): PathFigures {
  const trapped = [...canEnd(ways).entries()].filter(([, can]) => !can).map(([state]) => state);
  const order = inOrder(ways);
  if (!order) return { shortest: shortest(ways), longest: null, paths: null, shares: null, trapped };
  const depth = ways.map(() => 0);
  const reached = ways.map((_from, state): number => (state === 0 ? 1 : 0));
  const perEnding = Array.from({ length: endings }, () => 0);
  let longest = 0;
  for (const state of order) {
    const choices = (depth[state] ?? 0) + 1;
    for (const to of ways[state] ?? []) {
      if (to < 0) {
        longest = Math.max(longest, choices);
        perEnding[-1 - to] = (perEnding[-1 - to] ?? 0) + (reached[state] ?? 0);
      } else {
        depth[to] = Math.max(depth[to] ?? 0, choices);
        reached[to] = (reached[to] ?? 0) + (reached[state] ?? 0);
      }
    }
  }
  const paths = perEnding.reduce((sum, count) => sum + count, 0);
  return { shortest: shortest(ways), longest, paths, shares: perEnding.map((count) => (paths ? count / paths : 0)), trapped };
}

/** States are numbered breadth first, so choices from the start can be counted in number order. */
function shortest(ways: StateGraph['ways']): number {
  const depth = ways.map((_from, state) => (state === 0 ? 0 : Infinity));
  for (const [state, from] of ways.entries()) {
    const choices = (depth[state] ?? Infinity) + 1;
    if (from.some((to) => to < 0)) return choices;
    for (const to of from) depth[to] = Math.min(depth[to] ?? Infinity, choices);
  }
  return Infinity;
}

/** For each state, whether some way leads from it to an ending. Later states first, over and over until nothing changes. */
function canEnd(ways: StateGraph['ways']): boolean[] {
  const can = ways.map((from) => from.some((to) => to < 0));
  for (let changed = true; changed;) {
    changed = false;
    for (let state = ways.length - 1; state >= 0; state -= 1) {
      if (can[state] || !ways[state]?.some((to) => can[to])) continue;
      can[state] = true;
      changed = true;
    }
  }
  return can;
}

/** Every state after all that lead to it (Kahn's algorithm), or null when there is a loop. */
function inOrder(ways: StateGraph['ways']): number[] | null {
  const waiting = ways.map(() => 0);
  for (const from of ways) for (const to of from) if (to >= 0) waiting[to] = (waiting[to] ?? 0) + 1;
  if (waiting[0] !== 0) return null;
  const order = [0];
  for (const state of order) {
    for (const to of ways[state] ?? []) {
      if (to < 0) continue;
      const left = (waiting[to] ?? 0) - 1;
      waiting[to] = left;
      if (left === 0) order.push(to);
    }
  }
  return order.length === ways.length ? order : null;
}
