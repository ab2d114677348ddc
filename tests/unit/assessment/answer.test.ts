import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerCode, correctLetters, isRight, isWhole, lettersOf, rightParts, withLetter } from '../../../src/course/assessment/answer.ts';
import { hasOptions, type RewriteQuestion, type SequenceQuestion, type SortQuestion } from '../../../src/course/assessment/question.ts';
import { reported } from '../../../src/course/assessment/reported.ts';
import { anyAnswer, anyQuestion, choiceQuestion, sequenceQuestion } from './arbitrary-question.ts';

const answered = anyQuestion.chain((question) => anyAnswer(question).map((letters) => ({ question, letters })));
const texts = (...letters: string[]) => letters.map((letter) => ({ letter, text: letter, why: letter }));
const asked = { id: 'an-item', slot: 3, objective: 'listen', stem: 'What now?' };

const sequence: SequenceQuestion = { ...asked, type: 'sequence', steps: texts('a', 'b', 'c', 'd') };
const sort: SortQuestion = {
  ...asked,
  type: 'sort',
  groups: texts('a', 'b', 'c'),
  cards: texts('a', 'b', 'c', 'd').map((card, place) => ({ ...card, group: 'cabb'.charAt(place) })),
};
const rewrite: RewriteQuestion = {
  ...asked,
  type: 'rewrite',
  text: 'She {a} and {b}.',
  blanks: ['b', 'c'].map((best, place) => ({ letter: 'ab'.charAt(place), options: texts('a', 'b', 'c'), best })),
};

describe('an answer as a number', () => {
  it('reads back as the same answer, whatever the question', () => {
    fc.assert(
      fc.property(answered, ({ question, letters }) => {
        expect(lettersOf(question, answerCode(question, letters))).toEqual(letters);
      }),
    );
  });

  it('is a whole number below 4^8, the largest sort there can be', () => {
    fc.assert(
      fc.property(answered, ({ question, letters }) => {
        const code = answerCode(question, letters);
        expect(Number.isInteger(code) && code >= 0 && code < 4 ** 8).toBe(true);
      }),
    );
  });

  it('differs for any two answers', () => {
    const two = anyQuestion.chain((question) =>
      fc.tuple(anyAnswer(question), anyAnswer(question)).map(([one, other]) => ({ question, one, other })),
    );
    fc.assert(
      fc.property(two, ({ question, one, other }) => {
        expect(answerCode(question, one) === answerCode(question, other)).toBe(one.join() === other.join());
      }),
    );
  });

  it('is the mask of options that the first version of the course kept', () => {
    fc.assert(
      fc.property(choiceQuestion, (question) => {
        expect(question.options.map(({ letter }) => answerCode(question, [letter]))).toEqual(question.options.map((_none, at) => 2 ** at));
      }),
    );
  });

  it('of steps is their rank among all orders, 0 for the right one', () => {
    expect(answerCode(sequence, ['a', 'b', 'c', 'd'])).toBe(0);
    expect(answerCode(sequence, ['a', 'b', 'd', 'c'])).toBe(1);
    expect(answerCode(sequence, ['d', 'c', 'b', 'a'])).toBe(23);
    fc.assert(
      fc.property(sequenceQuestion, (question) => {
        const last = question.steps.reduce((product, _step, index) => product * (index + 1), 1) - 1;
        expect(lettersOf(question, last)).toEqual(correctLetters(question).toReversed());
      }),
    );
  });

  it('of a sort counts in groups, of a rewrite in words', () => {
    expect(answerCode(sort, ['c', 'a', 'b', 'b'])).toBe(2 + 9 + 27);
    expect(answerCode(rewrite, ['b', 'c'])).toBe(1 + 2 * 3);
  });

  it('that no answer has still reads as one, so that a report of an older item can be shown', () => {
    fc.assert(
      fc.property(anyQuestion, fc.nat(64 ** 4), (question, code) => {
        expect(() => lettersOf(question, code)).not.toThrow();
        expect(hasOptions(question) || isWhole(question, lettersOf(question, code))).toBe(true);
      }),
    );
  });
});

describe('a right answer', () => {
  it('is right as a whole and in every part', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const right = correctLetters(question);
        expect(isWhole(question, right)).toBe(true);
        expect(isRight(question, answerCode(question, right))).toBe(true);
        expect(hasOptions(question) ? [] : rightParts(question, right)).not.toContain(false);
      }),
    );
  });

  it('is the only one that is right', () => {
    fc.assert(
      fc.property(answered, ({ question, letters }) => {
        expect(isRight(question, answerCode(question, letters))).toBe(letters.join() === correctLetters(question).join());
      }),
    );
  });
});

describe('an answer on its way', () => {
  it('is not whole while a card or a blank is open, or nothing is chosen', () => {
    expect(isWhole(sort, ['c', 'a', '', 'b'])).toBe(false);
    expect(isWhole(rewrite, ['', 'c'])).toBe(false);
    expect(isWhole({ ...asked, type: 'choice', options: texts('a', 'b', 'c'), correct: ['a'] }, [])).toBe(false);
  });

  it('takes a letter for one part and leaves the others', () => {
    expect(withLetter(['', 'b', ''], 2, 'a')).toEqual(['', 'b', 'a']);
  });

  it('tells which parts are right', () => {
    expect(rightParts(sequence, ['a', 'c', 'b', 'd'])).toEqual([true, false, false, true]);
    expect(rightParts(sort, ['c', 'a', 'a', 'b'])).toEqual([true, true, false, true]);
    expect(rightParts(rewrite, ['a', 'c'])).toEqual([false, true]);
  });
});

it('An LMS is told the letters given, the right ones and what was asked', () => {
  expect(reported(sort, answerCode(sort, ['c', 'a', 'a', 'b']))).toEqual({
    item: 'an-item',
    type: 'sort',
    response: ['c', 'a', 'a', 'b'],
    correct: ['c', 'a', 'b', 'b'],
    right: false,
    objective: 'listen',
    description: 'What now?',
    tokens: {
      response: ['c_c', 'a_a', 'a_a', 'b_b'],
      correct: ['c_c', 'a_a', 'b_b', 'b_b'],
      parts: ['a_a', 'b_b', 'c_c', 'd_d'],
    },
  });
});
