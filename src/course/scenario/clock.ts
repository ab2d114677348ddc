import type { Clock } from './scenario.ts';
import type { State } from './state.ts';

/** A time of day in twelve hours. */
export interface ClockTime {
  /** "8:15". */
  time: string;
  half: 'am' | 'pm';
}

const HALF_DAY = 12 * 60;

/** Minutes gone by since the clock of the story was started. */
export function minutesGone(clock: Clock, state: State): number {
  return state.meters[clock.meter] ?? 0;
}

/** What the clock of the story shows. It moves with choices only. Throws when its start is not a time such as "7:40 pm". */
export function clockTime(clock: Clock, state: State): ClockTime {
  const [, hours, minutes, half] = /^(\d+):(\d\d) (am|pm)$/.exec(clock.start) ?? [];
  if (!hours || !minutes) throw new Error(`"${clock.start}" is not a time such as "7:40 pm".`);
  const start = (Number(hours) % 12) * 60 + Number(minutes) + (half === 'pm' ? HALF_DAY : 0);
  const now = (start + minutesGone(clock, state)) % (2 * HALF_DAY);
  const hour = Math.floor(now / 60) % 12 || 12;
  return { time: `${hour}:${String(now % 60).padStart(2, '0')}`, half: now < HALF_DAY ? 'am' : 'pm' };
}
