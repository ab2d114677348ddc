import { isPlace } from '../place.ts';
import type { Preferences } from '../record.ts';
import { readNumber, writeNumber } from './base64.ts';
import type { Section } from './section.ts';

const THEMES = ['system', 'light', 'dark'] as const;
const MOTIONS = ['system', 'reduced'] as const;
const COACH = [null, false, true] as const;

/** Where the learner was: seconds in 5 characters, then the page name as it is. */
export const placeSection: Section = {
  tag: 'p',
  write: ({ place }) => (place === null ? [] : [writeNumber(place.at, 5) + place.value]),
  read(payload) {
    const at = payload.length > 5 ? readNumber(payload.slice(0, 5)) : null;
    const value = payload.slice(5);
    return at === null || !isPlace(value) ? null : { place: { value, at } };
  },
};

/** Preferences without talk options: seconds in 5 characters, then one for theme, motion and coach together. */
export const preferencesSection: Section = {
  tag: 'o',
  write({ preferences }) {
    if (preferences === null || preferences.value.talkOptions > 0) return [];
    return [writeNumber(preferences.at, 5) + writeNumber(code(preferences.value), 1)];
  },
  read(payload) {
    const at = payload.length === 6 ? readNumber(payload.slice(0, 5)) : null;
    const value = decoded(readNumber(payload.slice(5)) ?? Number.NaN, 0);
    return at === null || value === null ? null : { preferences: { value, at } };
  },
};

/** Preferences with talk options: as above, and one more character for the options. */
export const talkOptionsSection: Section = {
  tag: 'O',
  write({ preferences }) {
    if (preferences === null || preferences.value.talkOptions === 0) return [];
    const { value, at } = preferences;
    return [writeNumber(at, 5) + writeNumber(code(value), 1) + writeNumber(value.talkOptions, 1)];
  },
  read(payload) {
    const at = payload.length === 7 ? readNumber(payload.slice(0, 5)) : null;
    const options = readNumber(payload.slice(6));
    const value = decoded(readNumber(payload.slice(5, 6)) ?? Number.NaN, options ?? 0);
    return at === null || options === null || value === null ? null : { preferences: { value, at } };
  },
};

function code({ theme, motion, coach }: Preferences): number {
  return THEMES.indexOf(theme) + THEMES.length * (MOTIONS.indexOf(motion) + MOTIONS.length * COACH.indexOf(coach));
}

function decoded(number: number, talkOptions: number): Preferences | null {
  const theme = THEMES[number % THEMES.length];
  const motion = MOTIONS[Math.floor(number / THEMES.length) % MOTIONS.length];
  const coach = COACH[Math.floor(number / (THEMES.length * MOTIONS.length))];
  return theme === undefined || motion === undefined || coach === undefined ? null : { theme, motion, coach, talkOptions };
}
