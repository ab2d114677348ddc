import { format } from '../course/format.ts';

/** How a language writes the time of day. */
export interface ClockWords {
  /** With a place for `{hour12}` or `{hour24}`, for `{minute}`, and where the language asks for it for `{half}`. */
  clock: string;
  /** The half of the day before noon and after it. */
  am: string;
  pm: string;
}

/**
 * The time of day, for the line that every page has. The browser's own way to write it holds a slow machine up for more than
 * a twentieth of a second the first time, and each page is a first time.
 */
export function timeOfDay(moment: Date, { clock, am, pm }: ClockWords): string {
  const hour24 = moment.getHours();
  return format(clock, {
    hour12: hour24 % 12 || 12,
    hour24,
    minute: String(moment.getMinutes()).padStart(2, '0'),
    half: hour24 < 12 ? am : pm,
  });
}
