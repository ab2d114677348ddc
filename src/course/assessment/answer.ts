import { orderOfRank, rankOf } from './permutation.ts';
import { hasOptions, type PartsQuestion, type Question } from './question.ts';

/**
 * An answer as letters. Options: those chosen. Sequence: the steps in the order given. Sort: the group of each card, in
 * the order of the cards. Rewrite: the words of each blank, in the order of the blanks. "" stands for a part not yet answered.
 */
export type Letters = readonly string[];

/** What each card or blank may be given: the letters of its groups or words. */
function choicesOf(question: Extract<PartsQuestion, { type: 'sort' | 'rewrite' }>): string[][] {
  const lettersIn = (list: readonly { letter: string }[]) => list.map(({ letter }) => letter);
  return question.type === 'sort'
    ? question.cards.map(() => lettersIn(question.groups))
    : question.blanks.map(({ options }) => lettersIn(options));
}

/** The right answer. */
export function correctLetters(question: Question): string[] {
  if (hasOptions(question)) return [...question.correct];
  if (question.type === 'sequence') return question.steps.map(({ letter }) => letter);
  return question.type === 'sort' ? question.cards.map(({ group }) => group) : question.blanks.map(({ best }) => best);
}

/** Whether nothing is left open, so that it can be checked. */
export function isWhole(question: Question, letters: Letters): boolean {
  if (hasOptions(question)) return letters.length > 0;
  return letters.length === correctLetters(question).length && letters.every((letter) => letter !== '');
}

/**
 * A whole answer as a whole number of 0 or more, the form in which the learner record keeps it. Options: a bit mask, 1
 * for the first. Sequence: the rank of the order, 0 for the right one. Sort and rewrite: the position of what each part
 * was given, as digits, the first part lowest; below 4^8 for the largest item there can be.
 */
export function answerCode(question: Question, letters: Letters): number {
  if (hasOptions(question))
    return question.options.reduce((mask, { letter }, index) => (letters.includes(letter) ? mask | (1 << index) : mask), 0);
  if (question.type === 'sequence') return rankOf(correctLetters(question), letters);
  return choicesOf(question).reduceRight((code, choices, part) => code * choices.length + choices.indexOf(letters[part] ?? ''), 0);
}

/** The answer a code stands for, with the letters of options ascending. A code too large for the question wraps around. */
export function lettersOf(question: Question, code: number): string[] {
  if (hasOptions(question)) return question.options.filter((_option, index) => code & (1 << index)).map(({ letter }) => letter);
  if (question.type === 'sequence') return orderOfRank(correctLetters(question), code);
  let rest = code;
  return choicesOf(question).map((choices) => {
    const given = choices[rest % choices.length] ?? '';
    rest = Math.floor(rest / choices.length);
    return given;
  });
}

/** Whether an answer is right as a whole. There is no partial credit. */
export function isRight(question: Question, code: number): boolean {
  return code === answerCode(question, correctLetters(question));
}

/** Which parts are right: steps by the place they were given, cards, blanks. */
export function rightParts(question: PartsQuestion, letters: Letters): boolean[] {
  return correctLetters(question).map((letter, part) => letters[part] === letter);
}

/** The answer with another letter for one part. */
export function withLetter(letters: Letters, part: number, letter: string): string[] {
  return letters.map((known, index) => (index === part ? letter : known));
}
