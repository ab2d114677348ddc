import type { Condition, Effects, Talk } from './scenario.ts';

/** The hidden state of a talk at one moment. Meters hold every meter of the talk. */
export interface State {
  meters: Readonly<Record<string, number>>;
  /** Raised flags, sorted, so that equal states look equal. */
  flags: readonly string[];
}

/** Where a branch leads when the talk is over. */
export const END = 'end';

/** The state before anything happened. */
export function firstState(talk: Pick<Talk, 'meters'>): State {
  return { meters: Object.fromEntries(Object.entries(talk.meters).map(([id, meter]) => [id, meter.start])), flags: [] };
}

/** Whether `condition` holds; no condition always holds. A meter the talk does not have counts as 0. */
export function holds(condition: Condition | undefined, state: State): boolean {
  if (!condition) return true;
  if ('not' in condition) return !holds(condition.not, state);
  if ('all' in condition) return condition.all.every((part) => holds(part, state));
  if ('any' in condition) return condition.any.some((part) => holds(part, state));
  if ('flag' in condition) return state.flags.includes(condition.flag);
  const value = state.meters[condition.meter] ?? 0;
  return value >= (condition.atLeast ?? -Infinity) && value <= (condition.atMost ?? Infinity);
}

/** The first entry whose condition holds. Throws when none does: schemas demand an unconditional last entry. */
export function firstThatHolds<T extends { when?: Condition | undefined }>(list: readonly T[], state: State): T {
  const found = list.find((entry) => holds(entry.when, state));
  if (!found) throw new Error('No entry holds and the last one is conditional.');
  return found;
}

/** `state` after `effects`, meters kept within their range. Throws on a meter the talk does not have. */
export function apply(talk: Pick<Talk, 'meters'>, state: State, effects: Effects | undefined): State {
  if (!effects) return state;
  const meters = { ...state.meters };
  for (const [id, amount] of Object.entries(effects.meters ?? {})) {
    const meter = talk.meters[id];
    if (!meter) throw new Error(`Unknown meter "${id}".`);
    meters[id] = Math.min(meter.max, Math.max(meter.min, (meters[id] ?? meter.start) + amount));
  }
  return { meters, flags: [...new Set([...state.flags, ...(effects.flags ?? [])])].sort() };
}
