import type { Scenario } from './scenario.ts';
import { compile, ENDED } from './compile.ts';
import type { Compiled, FirstThat, Numbers, Taken } from './compile.ts';
import { pathFigures } from './paths.ts';
import { stateTable } from './state-table.ts';

/** What is known of a talk once every state it can reach has been visited. */
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

/** The states that can come up, numbered breadth first, and the ways from each to the next. */
export interface StateGraph {
  /** Node number of each state. */
  nodeOf: readonly number[];
  /** Where each state leads, one entry a choice: the number of a state, or -1 - n for ending n. */
  ways: readonly number[];
  /** Where in `ways` the choices of each state begin; one entry more than there are states. */
  begins: readonly number[];
}

/**
 * Visits every state that can come up, or that can when only some choices are `taken`. Throws on names the scenario does not
 * define (`names.ts` finds them first).
 */
export function explore(scenario: Scenario, taken: Taken = ({ choices }) => choices): Exploration {
  const compiled = compile(scenario, taken);
  const { graph, ends, raised } = visit(compiled, scenario);
  const figures = pathFigures(graph, scenario.endings.length);
  const perNode = compiled.nodeIds.map(() => 0);
  for (const node of graph.nodeOf) perNode[node] = (perNode[node] ?? 0) + 1;
  const trapped = new Set(figures.trapped.map((state) => compiled.nodeIds[graph.nodeOf[state] ?? 0] ?? ''));
  return {
    states: graph.nodeOf.length,
    shortest: figures.shortest,
    longest: figures.longest,
    paths: figures.paths,
    nodes: named(compiled.nodeIds, perNode),
    endings: Object.fromEntries(
      scenario.endings.map(({ id }, index) => [id, { states: ends[index] ?? 0, share: figures.shares?.[index] ?? null }]),
    ),
    flags: named(compiled.flagIds, raised),
    clamped: named(compiled.meterIds, compiled.clamped),
    lists: compiled.lists,
    trapped: [...trapped],
  };
}

interface Visited {
  graph: StateGraph;
  /** For each ending, the different states that reach it. */
  ends: number[];
  /** For each flag, the different end states in which it is raised. */
  raised: number[];
}

/** Breadth first from the start. */
function visit(compiled: Compiled, scenario: Scenario): Visited {
  const { pack, unpack } = packing(scenario);
  const met = stateTable();
  const ended = stateTable();
  const ends = scenario.endings.map(() => 0);
  const raised = compiled.flagIds.map(() => 0);
  const graph = { nodeOf: [] as number[], ways: [] as number[], begins: [0] };
  const state: Numbers = { meters: [...compiled.first.meters], flags: compiled.first.flags, missed: compiled.first.missed };
  const meet = (number: number): number => {
    const node = compiled.nodes[number];
    if (!node) throw new Error(`No node ${number}.`);
    node.enter(state);
    const found = met.meet(number, pack(state), state.flags, state.missed);
    if (found < graph.nodeOf.length) return found;
    graph.nodeOf.push(number);
    node.arrive.choose(state);
    return found;
  };
  const end = (): number => {
    const ending = compiled.endings.choose(state);
    const before = ended.size();
    ended.meet(ending, pack(state), state.flags, state.missed);
    if (ended.size() > before) {
      ends[ending] = (ends[ending] ?? 0) + 1;
      for (let flag = 0; flag < raised.length; flag += 1) raised[flag] = (raised[flag] ?? 0) + ((state.flags >> flag) & 1);
      for (const text of compiled.endingTexts[ending] ?? []) text.choose(state);
    }
    return -1 - ending;
  };
  meet(compiled.start);
  for (let from = 0; from < met.size(); from += 1) {
    const { choices = [], offered = 0 } = compiled.nodes[met.place(from)] ?? {};
    for (const choice of choices) {
      unpack(met.meters(from), state);
      state.flags = met.flags(from);
      state.missed = met.missed(from) | (offered & ~state.flags);
      choice.apply(state);
      choice.reply.choose(state);
      const target = choice.targets[choice.next.choose(state)] ?? ENDED;
      graph.ways.push(target === ENDED ? end() : meet(target));
    }
    graph.begins.push(graph.ways.length);
  }
  return { graph, ends, raised };
}

/** All meters in one whole number, each a digit of its own base. Throws when they do not fit. */
function packing(scenario: Scenario): { pack(state: Numbers): number; unpack(key: number, into: Numbers): void } {
  const meters = Object.values(scenario.meters).map(({ min, max }) => ({ min, size: max - min + 1 }));
  const all = meters.reduce((product, { size }) => product * size, 1);
  if (all > 2 ** 31) throw new Error('The talk has too many meters, or too wide ones, to tell its states apart.');
  return {
    pack({ meters: values }) {
      let key = 0;
      for (let at = meters.length - 1; at >= 0; at -= 1) {
        const { min, size } = meters[at] ?? { min: 0, size: 1 };
        key = key * size + (values[at] ?? 0) - min;
      }
      return key;
    },
    unpack(key, into) {
      let rest = key;
      for (let at = 0; at < meters.length; at += 1) {
        const { min, size } = meters[at] ?? { min: 0, size: 1 };
        into.meters[at] = (rest % size) + min;
        rest = Math.floor(rest / size);
      }
    },
  };
}

function named(ids: readonly string[], values: readonly number[]): Record<string, number> {
  return Object.fromEntries(ids.map((id, index) => [id, values[index] ?? 0]));
}
