import { correctLetters, type Letters } from './answer.ts';
import { hasOptions, type Question } from './question.ts';

/** Longest token: whole in the narrow columns of an LMS report, and below the 60 that every standard can be given. */
const LONGEST = 48;

/** Names for letters that a person can read in a report, where a standard has room for more than letters. */
export interface Tokens {
  /** Of each entry of the answer. */
  response: readonly string[];
  /** Of each entry of the right answer. */
  correct: readonly string[];
  /** Of each card of a sort or blank of a rewrite; empty for other types. */
  parts: readonly string[];
}

/**
 * The letter and the first words of what it stands for: `d_call_the_police_now`. Only `a-z`, `0-9` and `_`, which every LMS
 * takes. The letter alone tells options apart, so it comes first and reads the same in every language.
 */
export function token(letter: string, text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0027\u2019\p{M}]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let name = letter;
  for (const word of words) {
    if (name.length + 1 + word.length > LONGEST) break;
    name += `_${word}`;
  }
  return name;
}

/** The tokens of an answer, given as letters, and of the right one. */
export function tokensOf(question: Question, letters: Letters): Tokens {
  const right = correctLetters(question);
  const named = (all: Letters) => all.map((letter, place) => token(letter, textOf(question, letter, place)));
  return { response: named(letters), correct: named(right), parts: partsOf(question) };
}

function textOf(question: Question, letter: string, place: number): string {
  const among = hasOptions(question)
    ? question.options
    : question.type === 'sequence'
      ? question.steps
      : question.type === 'sort'
        ? question.groups
        : (question.blanks[place]?.options ?? []);
  return among.find((choice) => choice.letter === letter)?.text ?? '';
}

function partsOf(question: Question): string[] {
  if (question.type === 'sort') return question.cards.map(({ letter, text }) => token(letter, text));
  return question.type === 'rewrite' ? question.blanks.map(({ letter }) => letter) : [];
}
