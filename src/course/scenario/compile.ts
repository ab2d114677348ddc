import type { Choice, Condition, Effects, Node, Scenario } from './scenario.ts';
import { END } from './state.ts';

/**
 * A scenario in numbers, so that hundreds of thousands of states can be visited in seconds. Meters become positions in an
 * array, flags become bits. It must mean the same as `step.ts`; a property test holds the two against each other.
 */
export interface Compiled {
  nodeIds: readonly string[];
  start: number;
  meterIds: readonly string[];
  flagIds: readonly string[];
  first: Numbers;
  nodes: readonly CompiledNode[];
  endings: FirstThat;
  endingTexts: readonly (readonly FirstThat[])[];
  /** How often each meter met its limit and lost part of a change. */
  clamped: number[];
  /** Every list of which the first entry that holds is taken, with what became of its entries. */
  lists: readonly FirstThat[];
}

/** A state. `flags` and `missed` are bit masks; the steps still ahead are those in neither. Changed in place. */
export interface Numbers {
  meters: number[];
  flags: number;
  missed: number;
}

export interface CompiledNode {
  enter(state: Numbers): void;
  arrive: FirstThat;
  /** The steps that some choice here does, also one that is not taken: a bit mask. */
  offered: number;
  choices: readonly CompiledChoice[];
}

export interface CompiledChoice {
  apply(state: Numbers): void;
  reply: FirstThat;
  next: FirstThat;
  /** Node number for each branch of `next`, or -1 for the end. */
  targets: readonly number[];
}

/** A list of which the first entry that holds is taken. Counts what happens to each entry. */
export interface FirstThat {
  /** Where it stands, to be named in a sentence: `node "couch", choice b, reply`. */
  place: string;
  entries: readonly { conditional: boolean; asked: number; held: number }[];
  choose(state: Numbers): number;
}

/** Flags are kept in one whole number. */
export const MOST_FLAGS = 30;

export const ENDED = -1;

/** The choices of a node that are taken when a talk is explored. */
export type Taken = (node: Node) => readonly Choice[];

/** Throws on names that are not in the scenario: check them first (`names.ts`). */
export function compile(scenario: Scenario, taken: Taken): Compiled {
  const nodeIds = Object.keys(scenario.nodes);
  const meterIds = Object.keys(scenario.meters);
  const flagIds = Object.keys(scenario.flags);
  const clamped = meterIds.map(() => 0);
  const lists: FirstThat[] = [];
  const position = (ids: readonly string[], id: string) => {
    const found = ids.indexOf(id);
    if (found < 0) throw new Error(`Unknown name "${id}".`);
    return found;
  };
  const bitsOf = (ids: readonly string[]) => ids.reduce((mask, id) => mask | (1 << position(flagIds, id)), 0);
  const steps = bitsOf(flagIds.filter((id) => scenario.flags[id]?.required));
  const test = (condition: Condition): Test => {
    if ('not' in condition) return negate(test(condition.not));
    if ('all' in condition) return every(condition.all.map(test));
    if ('any' in condition) return negate(every(condition.any.map((part) => negate(test(part)))));
    if ('flag' in condition) {
      const bit = 1 << position(flagIds, condition.flag);
      return (state) => (state.flags & bit) !== 0;
    }
    if ('steps' in condition)
      return condition.steps === 'some-missed' ? (state) => state.missed !== 0 : (state) => (state.flags & steps) === steps;
    const meter = position(meterIds, condition.meter);
    const { atLeast = -Infinity, atMost = Infinity } = condition;
    return (state) => (state.meters[meter] ?? 0) >= atLeast && (state.meters[meter] ?? 0) <= atMost;
  };
  const listOf = (place: string, entries: readonly { when?: Condition | undefined }[]): FirstThat => {
    const made = firstThat(
      place,
      entries.map((entry) => entry.when && test(entry.when)),
    );
    lists.push(made);
    return made;
  };
  const change = (effects: Effects | undefined) => {
    const meters = Object.entries(effects?.meters ?? {}).map(([id, amount]) => {
      const { min, max } = scenario.meters[id] ?? { min: 0, max: 0 };
      return { at: position(meterIds, id), amount, min, max };
    });
    const bits = bitsOf(effects?.flags ?? []);
    return (state: Numbers) => {
      for (const { at, amount, min, max } of meters) {
        const wanted = (state.meters[at] ?? 0) + amount;
        const kept = wanted < min ? min : wanted > max ? max : wanted;
        if (kept !== wanted) clamped[at] = (clamped[at] ?? 0) + 1;
        state.meters[at] = kept;
      }
      state.flags |= bits;
      state.missed &= ~bits;
    };
  };
  // A posture named by the beat hides the posture rules, so the rules are asked only where the beat names none.
  const postures = listOf('the posture rules', scenario.postures);
  const beats = (place: string, list: readonly { when?: Condition | undefined; posture?: string | undefined }[]): FirstThat => {
    const made = listOf(place, list);
    return { ...made, choose: (state) => chosenWithPosture(made, list, postures, state) };
  };
  const nodes = Object.entries(scenario.nodes).map(([id, node]): CompiledNode => ({
    enter: change(node.enter),
    arrive: beats(`node "${id}", on arriving`, node.arrive),
    offered: steps & bitsOf(node.choices.flatMap(({ effects }) => effects.flags ?? [])),
    choices: taken(node).map((choice) => ({
      apply: change(choice.effects),
      reply: beats(`node "${id}", choice ${choice.letter}, reply`, choice.reply),
      next: listOf(`node "${id}", choice ${choice.letter}, next`, choice.next),
      targets: choice.next.map(({ to }) => (to === END ? ENDED : position(nodeIds, to))),
    })),
  }));
  const endings = listOf('the endings', scenario.endings);
  const endingTexts = scenario.endings.map((ending) => [
    listOf(`ending "${ending.id}", outcome`, ending.outcome),
    listOf(`ending "${ending.id}", unknown`, ending.unknown),
    listOf(`ending "${ending.id}", target`, ending.target),
  ]);
  const first = { meters: Object.values(scenario.meters).map((meter) => meter.start), flags: 0, missed: 0 };
  return { nodeIds, start: position(nodeIds, scenario.start), meterIds, flagIds, first, nodes, endings, endingTexts, clamped, lists };
}

type Test = (state: Numbers) => boolean;

function negate(test: Test): Test {
  return (state) => !test(state);
}

function every(tests: readonly Test[]): Test {
  return (state) => tests.every((test) => test(state));
}

function firstThat(place: string, tests: readonly (Test | undefined)[]): FirstThat {
  const entries = tests.map((test) => ({ conditional: test !== undefined, asked: 0, held: 0 }));
  const choose = (state: Numbers) => {
    for (let index = 0; index < entries.length; index += 1) {
      const entry = entries[index];
      if (!entry) break;
      entry.asked += 1;
      const test = tests[index];
      if (test && !test(state)) continue;
      entry.held += 1;
      return index;
    }
    throw new Error(`In ${place}, no entry holds and the last one is conditional.`);
  };
  return { place, entries, choose };
}

function chosenWithPosture(
  beats: FirstThat,
  list: readonly { posture?: string | undefined }[],
  postures: FirstThat,
  state: Numbers,
): number {
  const chosen = beats.choose(state);
  if (list[chosen]?.posture === undefined) postures.choose(state);
  return chosen;
}
