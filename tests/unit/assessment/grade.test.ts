import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grade } from '../../../src/course/assessment/grade.ts';
import { isRight, lettersOf, maskOf, type Question } from '../../../src/course/assessment/question.ts';

const question = (slot: number, objective: string, correct: string[], type: Question['type'] = 'choice'): Question => ({
  id: `item-${slot}`,
  slot,
  type,
  objective,
  stem: 'What do you say?',
  options: ['a', 'b', 'c', 'd'].map((letter) => ({ letter, text: letter, why: letter })),
  correct,
});
const bank = [question(1, 'listen', ['a']), question(2, 'listen', ['b']), question(3, 'report', ['a', 'c'], 'multiple')];

describe('grading', () => {
  it('counts only the exact set of right options as right', () => {
    const several = bank[2]!;
    expect(isRight(several, maskOf(several, ['a', 'c']))).toBe(true);
    expect(isRight(several, maskOf(several, ['a']))).toBe(false);
    expect(isRight(several, maskOf(several, ['a', 'b', 'c']))).toBe(false);
  });

  it('gives a finished try its score and the objectives missed', () => {
    const standing = grade({ items: [1, 2, 3], answers: [1, 1, 5] }, bank);
    expect(standing).toMatchObject({ finished: true, next: 3, score: 66, missed: ['listen'] });
  });

  it('tells where to go on in a try under way', () => {
    expect(grade({ items: [1, 2, 3], answers: [1] }, bank)).toMatchObject({ finished: false, next: 1, missed: [] });
  });

  it('leaves out items the course no longer has', () => {
    const standing = grade({ items: [1, 99, 3], answers: [1, 1, 5] }, bank);
    expect(standing.questions.map((entry) => entry.question.slot)).toEqual([1, 3]);
    expect(standing).toMatchObject({ finished: true, score: 100 });
  });

  it('never rounds a score up', () => {
    const many = Array.from({ length: 200 }, (_unused, slot) => question(slot, 'listen', ['a']));
    const answers = many.map((_question, index) => (index === 0 ? 2 : 1));
    expect(grade({ items: many.map(({ slot }) => slot), answers }, many).score).toBe(99);
  });

  it('keeps letters and masks each the other way round', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15 }), (mask) => {
        expect(maskOf(bank[0]!, lettersOf(bank[0]!, mask))).toBe(mask);
      }),
    );
  });
});
