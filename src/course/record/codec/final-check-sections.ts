import { readNumber, readNumbers, writeNumber } from './base64.ts';
import type { Section } from './section.ts';

/** Best score of the final check in 2 characters. */
export const bestSection: Section = {
  tag: 'b',
  write: ({ finalCheck: { best } }) => (best === null ? [] : [writeNumber(best, 2)]),
  read(payload) {
    const best = payload.length === 2 ? readNumber(payload) : null;
    return best === null || best > 100 ? null : { finalCheck: { best, attempt: null } };
  },
};

/** The latest try: number 2, seed 4, count of items 2, items 2 each, answers 1 each. */
export const attemptSection: Section = {
  tag: 'a',
  write({ finalCheck: { attempt } }) {
    if (attempt === null) return [];
    const { number, seed, items, answers } = attempt;
    const drawn = items.map((slot) => writeNumber(slot, 2)).join('');
    const given = answers.map((mask) => writeNumber(mask, 1)).join('');
    return [writeNumber(number, 2) + writeNumber(seed, 4) + writeNumber(items.length, 2) + drawn + given];
  },
  read(payload) {
    const number = readNumber(payload.slice(0, 2));
    const seed = readNumber(payload.slice(2, 6));
    const count = readNumber(payload.slice(6, 8));
    if (number === null || seed === null || count === null) return null;
    const items = readNumbers(payload.slice(8, 8 + 2 * count), 2);
    const answers = readNumbers(payload.slice(8 + 2 * count), 1);
    if (items?.length !== count || answers === null || answers.length > count) return null;
    return { finalCheck: { best: null, attempt: { number, seed, items, answers } } };
  },
};
