import type { Condition, Effects, Scenario } from './scenario.ts';

/** The hidden state of a talk between two choices. */
export interface State {
  /** Node id, or `end`. */
  at: string;
  meters: Readonly<Record<string, number>>;
  /** Raised flags, sorted, so that equal states look equal. */
  flags: readonly string[];
}

export const END = 'end';

/** Whether `condition` holds; no condition always holds. */
export function holds(condition: Condition | undefined, state: Pick<State, 'meters' | 'flags'>): boolean {
  if (!condition) return true;
  if ('not' in condition) return !holds(condition.not, state);
  if ('all' in condition) return condition.all.every((part) => holds(part, state));
  if ('any' in condition) return condition.any.some((part) => holds(part, state));
  if ('flag' in condition) return state.flags.includes(condition.flag);
  const value = state.meters[condition.meter] ?? 0;
  return value >= (condition.atLeast ?? -Infinity) && value <= (condition.atMost ?? Infinity);
}

/** The first entry whose condition holds. Throws when none does: schemas demand an unconditional last entry. */
export function firstThatHolds<T extends { when?: Condition | undefined }>(list: readonly T[], state: Pick<State, 'meters' | 'flags'>): T {
  const found = list.find((entry) => holds(entry.when, state));
  if (!found) throw new Error('No entry holds and the last one is conditional.');
  return found;
}

/** `state` after `effects`, meters kept within their range. */
export function apply(scenario: Pick<Scenario, 'meters'>, state: State, effects: Effects | undefined): State {
  if (!effects) return state;
  const meters = { ...state.meters };
  for (const [id, amount] of Object.entries(effects.meters ?? {})) {
    const meter = scenario.meters[id];
    if (!meter) throw new Error(`Unknown meter "${id}".`);
    meters[id] = Math.min(meter.max, Math.max(meter.min, (meters[id] ?? meter.start) + amount));
  }
  const flags = [...new Set([...state.flags, ...(effects.flags ?? [])])].sort();
  return { at: state.at, meters, flags };
}
