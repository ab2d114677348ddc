import type { Condition, Effects, PlayedChoice, Talk } from './scenario.ts';

/** The hidden state of a talk at one moment. Meters hold every meter of the talk. */
export interface State {
  meters: Readonly<Record<string, number>>;
  /** Raised flags, sorted, so that equal states look equal. */
  flags: readonly string[];
  /** Each step not done so far, and whether it was missed: a line that does it could have been chosen. */
  undone: Readonly<Record<string, boolean>>;
}

/** Where a branch leads when the talk is over. */
export const END = 'end';

/** The state before anything happened. */
export function firstState({ meters, flags }: Pick<Talk, 'meters' | 'flags'>): State {
  const steps = Object.keys(flags).filter((id) => flags[id]?.required);
  return {
    meters: Object.fromEntries(Object.entries(meters).map(([id, meter]) => [id, meter.start])),
    flags: [],
    undone: Object.fromEntries(steps.map((step) => [step, false])),
  };
}

/** Whether `condition` holds; no condition always holds. A meter the talk does not have counts as 0. */
export function holds(condition: Condition | undefined, state: State): boolean {
  if (!condition) return true;
  if ('not' in condition) return !holds(condition.not, state);
  if ('all' in condition) return condition.all.every((part) => holds(part, state));
  if ('any' in condition) return condition.any.some((part) => holds(part, state));
  if ('flag' in condition) return state.flags.includes(condition.flag);
  if ('steps' in condition) {
    const undone = Object.values(state.undone);
    return condition.steps === 'all-done' ? undone.length === 0 : undone.includes(true);
  }
  const value = state.meters[condition.meter] ?? 0;
  return value >= (condition.atLeast ?? -Infinity) && value <= (condition.atMost ?? Infinity);
}

/** The first entry whose condition holds. Throws when none does: schemas demand an unconditional last entry. */
export function firstThatHolds<T extends { when?: Condition | undefined }>(list: readonly T[], state: State): T {
  const found = list.find((entry) => holds(entry.when, state));
  if (!found) throw new Error('No entry holds and the last one is conditional.');
  return found;
}

/**
 * `state` after `effects`, meters kept within their range. Throws on a meter the talk does not have.
 *
 * @param offered the choices of which one has these effects: the steps that others of them do are missed, for now
 */
export function apply(
  talk: Pick<Talk, 'meters'>,
  state: State,
  effects: Effects | undefined,
  offered: readonly PlayedChoice[] = [],
): State {
  if (!effects) return state;
  const meters = { ...state.meters };
  for (const [id, amount] of Object.entries(effects.meters ?? {})) {
    const meter = talk.meters[id];
    if (!meter) throw new Error(`Unknown meter "${id}".`);
    meters[id] = Math.min(meter.max, Math.max(meter.min, (meters[id] ?? meter.start) + amount));
  }
  const flags = [...new Set([...state.flags, ...(effects.flags ?? [])])].sort();
  const undone = Object.entries(state.undone)
    .filter(([step]) => !flags.includes(step))
    .map(([step, missed]) => [step, missed || offered.some((choice) => choice.effects.flags?.includes(step))]);
  return { meters, flags, undone: Object.fromEntries(undone) };
}
