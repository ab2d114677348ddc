import { describe, expect, it } from 'vitest';
import { grade } from '../../../src/course/assessment/grade.ts';
import type { OptionsQuestion, Question, SequenceQuestion } from '../../../src/course/assessment/question.ts';

const question = (slot: number, objective: string, correct: string[], type: OptionsQuestion['type'] = 'choice'): OptionsQuestion => ({
  id: `item-${slot}`,
  slot,
  type,
  objective,
  stem: 'What do you say?',
  options: ['a', 'b', 'c', 'd'].map((letter) => ({ letter, text: letter, why: letter })),
  correct,
});
const bank: Question[] = [question(1, 'listen', ['a']), question(2, 'listen', ['b']), question(3, 'report', ['a', 'c'], 'multiple')];

describe('grading', () => {
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

  it('does not call a try finished whose open questions the course no longer has: nobody was told of a score', () => {
    expect(grade({ items: [1, 2, 99], answers: [1, 2] }, bank)).toMatchObject({ finished: false, next: 2 });
  });

  it('never rounds a score up', () => {
    const many = Array.from({ length: 200 }, (_unused, slot) => question(slot, 'listen', ['a']));
    const answers = many.map((_question, index) => (index === 0 ? 2 : 1));
    expect(grade({ items: many.map(({ slot }) => slot), answers }, many).score).toBe(99);
  });

  it('takes the right order of steps, whose code is 0, for an answer', () => {
    const steps = ['a', 'b', 'c', 'd'].map((letter) => ({ letter, text: letter, why: letter }));
    const sequence: SequenceQuestion = { id: 'in-order', slot: 4, type: 'sequence', objective: 'report', stem: 'In what order?', steps };
    expect(grade({ items: [4, 1], answers: [0] }, [...bank, sequence])).toMatchObject({ finished: false, next: 1, missed: [] });
    expect(grade({ items: [4], answers: [0] }, [sequence])).toMatchObject({ finished: true, score: 100 });
    expect(grade({ items: [4], answers: [1] }, [sequence])).toMatchObject({ finished: true, score: 0, missed: ['report'] });
  });
});
