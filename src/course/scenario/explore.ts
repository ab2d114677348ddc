import type { Scenario } from './scenario.ts';
import { compile, ENDED } from './compile.ts';
import type { Compiled, FirstThat, Numbers } from './compile.ts';
import { pathFigures } from './paths.ts';

/** What there is to say of a talk once every state that can come up has been visited. */
export interface Exploration {
  /** Different states in which the talk can wait for a choice. */
  states: number;
  /** Fewest and most choices from start to end. `longest` and `paths` are null when the talk can go round in a loop. */
  shortest: number;
  longest: number | null;
  paths: number | null;
  /** Node id → different states in which it can be met. */
  nodes: Readonly<Record<string, number>>;
  /** Ending id → different states in which it can be reached, and the share of all paths that lead there. */
  endings: Readonly<Record<string, { states: number; share: number | null }>>;
  /** Flag → different end states in which it is raised. */
  flags: Readonly<Record<string, number>>;
  /** Meter id → choices, counted over all states, that lost part of their effect at the meter's limit. */
  clamped: Readonly<Record<string, number>>;
  /** Every list of which the first entry that holds is taken, with how often each entry was asked and held. */
  lists: readonly FirstThat[];
  /** Ids of nodes that can be met in a state from which no choice ever leads to an end. */
  trapped: readonly string[];
}

/** The states that can come up, and the way from each to the next. */
export interface StateGraph {
  /** Node number of each state. */
  nodeOf: readonly number[];
  /** For each state, for each of its choices: the number of the state it leads to, or -1 - n for ending n. */
  ways: readonly (readonly number[])[];
}

/** Visits every state that can come up. Throws on names the scenario does not define (`names.ts` finds them first). */
export function explore(scenario: Scenario): Exploration {
  const compiled = compile(scenario);
  const { graph, ends } = visit(compiled, scenario);
  const figures = pathFigures(graph, scenario.endings.length);
  const perNode = compiled.nodeIds.map(() => 0);
  for (const node of graph.nodeOf) perNode[node] = (perNode[node] ?? 0) + 1;
  const trapped = new Set(figures.trapped.map((state) => compiled.nodeIds[graph.nodeOf[state] ?? 0] ?? ''));
  const raised = compiled.flagIds.map((_id, flag) => ends.reduce((sum, list) => sum + list.filter((bits) => bits & (1 << flag)).length, 0));
  return {
    states: graph.nodeOf.length,
    shortest: figures.shortest,
    longest: figures.longest,
    paths: figures.paths,
    nodes: named(compiled.nodeIds, perNode),
    endings: Object.fromEntries(
      scenario.endings.map(({ id }, index) => [id, { states: ends[index]?.length ?? 0, share: figures.shares?.[index] ?? null }]),
    ),
    flags: named(compiled.flagIds, raised),
    clamped: named(compiled.meterIds, compiled.clamped),
    lists: compiled.lists,
    trapped: [...trapped],
  };
}

/** Breadth first from the start. `ends` holds, for each ending, the flags of each different state that reaches it. */
function visit(compiled: Compiled, scenario: Scenario): { graph: StateGraph; ends: number[][] } {
  const { pack, unpack } = packing(scenario);
  const seen = compiled.nodes.map(() => new Map<number, number>());
  const seenEnds = scenario.endings.map(() => new Set<number>());
  const ends: number[][] = scenario.endings.map(() => []);
  const nodeOf: number[] = [];
  const packed: number[] = [];
  const ways: number[][] = [];
  const state: Numbers = { meters: [], flags: 0 };
  const meet = (number: number): number => {
    const node = compiled.nodes[number];
    const known = seen[number];
    if (!node || !known) throw new Error(`No node ${number}.`);
    node.enter(state);
    const key = pack(state);
    const old = known.get(key);
    if (old !== undefined) return old;
    node.arrive.choose(state);
    known.set(key, packed.length);
    nodeOf.push(number);
    return packed.push(key) - 1;
  };
  const end = (): number => {
    const ending = compiled.endings.choose(state);
    const key = pack(state);
    if (!seenEnds[ending]?.has(key)) {
      seenEnds[ending]?.add(key);
      ends[ending]?.push(state.flags);
      for (const text of compiled.endingTexts[ending] ?? []) text.choose(state);
    }
    return -1 - ending;
  };
  state.meters.push(...compiled.first.meters);
  meet(compiled.start);
  for (let index = 0; index < packed.length; index += 1) {
    const from: number[] = [];
    for (const choice of compiled.nodes[nodeOf[index] ?? 0]?.choices ?? []) {
      unpack(packed[index] ?? 0, state);
      choice.apply(state);
      choice.reply.choose(state);
      const target = choice.targets[choice.next.choose(state)] ?? ENDED;
      from.push(target === ENDED ? end() : meet(target));
    }
    ways.push(from);
  }
  return { graph: { nodeOf, ways }, ends };
}

/** One whole number for one state: meters in mixed radix, flags above them. Throws when the talk has too many states to tell apart. */
function packing(scenario: Scenario): { pack(state: Numbers): number; unpack(key: number, into: Numbers): void } {
  const meters = Object.values(scenario.meters).map(({ min, max }) => ({ min, size: max - min + 1 }));
  const all = meters.reduce((product, { size }) => product * size, 1);
  if (all * 2 ** Object.keys(scenario.flags).length > Number.MAX_SAFE_INTEGER) throw new Error('The talk has too many meters and flags.');
  return {
    pack: (state) => meters.reduceRight((key, { min, size }, at) => key * size + (state.meters[at] ?? 0) - min, state.flags),
    unpack: (key, into) => {
      let rest = key;
      for (const [at, { min, size }] of meters.entries()) {
        into.meters[at] = (rest % size) + min;
        rest = Math.floor(rest / size);
      }
      into.flags = rest;
    },
  };
}

function named(ids: readonly string[], values: readonly number[]): Record<string, number> {
  return Object.fromEntries(ids.map((id, index) => [id, values[index] ?? 0]));
}
