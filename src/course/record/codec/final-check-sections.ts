import type { CheckAttempt, Reached } from '../record.ts';
import { readNumber, readNumbers, readVarying, writeNumber, writeVarying } from './base64.ts';
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

/** What was finished, in one character. */
const REACHED: readonly (Reached | undefined)[] = [undefined, 'completed', 'passed'];

export const reachedSection: Section = {
  tag: 'd',
  write: ({ reached }) => (reached === null ? [] : [writeNumber(REACHED.indexOf(reached), 1)]),
  read(payload) {
    const reached = payload.length === 1 ? REACHED[readNumber(payload) ?? 0] : undefined;
    return reached === undefined ? null : { reached };
  },
};

/** Minutes in 4 characters, which last until 2057. */
export const finishedSection: Section = {
  tag: 'f',
  write: ({ finishedAt }) => (finishedAt === null ? [] : [writeNumber(finishedAt, 4)]),
  read(payload) {
    const finishedAt = payload.length === 4 ? readNumber(payload) : null;
    return finishedAt === null ? null : { finishedAt };
  },
};

/** Answers below this fit one character. */
const NARROW = 64;

/**
 * The latest try, as long as each answer fits into one character, as masks of options do: its number in 2 characters, the
 * seed in 4, the count of items in 2, each item in 2, each answer in 1. It is the only form that the first version of the
 * course reads.
 */
export const attemptSection: Section = {
  tag: 'a',
  write: ({ finalCheck: { attempt } }) =>
    attempt === null || isWide(attempt) ? [] : [drawn(attempt) + attempt.answers.map((code) => writeNumber(code, 1)).join('')],
  read: (payload) => attemptIn(payload, (text) => readNumbers(text, 1)),
};

/**
 * The latest try when an answer does not fit into one character, such as an order of steps: the same, but each answer
 * takes as many characters as it needs.
 */
export const wideAttemptSection: Section = {
  tag: 'w',
  write: ({ finalCheck: { attempt } }) =>
    attempt === null || !isWide(attempt) ? [] : [drawn(attempt) + attempt.answers.map(writeVarying).join('')],
  read: (payload) => attemptIn(payload, readVarying),
};

const isWide = ({ answers }: CheckAttempt) => answers.some((code) => code >= NARROW);

function drawn({ number, seed, items }: CheckAttempt): string {
  return writeNumber(number, 2) + writeNumber(seed, 4) + writeNumber(items.length, 2) + items.map((slot) => writeNumber(slot, 2)).join('');
}

function attemptIn(payload: string, readAnswers: (text: string) => number[] | null): ReturnType<Section['read']> {
  const number = readNumber(payload.slice(0, 2));
  const seed = readNumber(payload.slice(2, 6));
  const count = readNumber(payload.slice(6, 8));
  if (number === null || seed === null || count === null) return null;
  const items = readNumbers(payload.slice(8, 8 + 2 * count), 2);
  const answers = readAnswers(payload.slice(8 + 2 * count));
  if (items?.length !== count || answers === null || answers.length > count) return null;
  return { finalCheck: { best: null, attempt: { number, seed, items, answers } } };
}
