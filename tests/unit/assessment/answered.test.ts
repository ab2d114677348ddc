import { describe, expect, test } from 'vitest';
import { withGradedAnswer } from '../../../src/course/assessment/answered.ts';
import type { Question } from '../../../src/course/assessment/question.ts';
import { withAttemptStarted, withScore } from '../../../src/course/record/changes.ts';
import { emptyRecord } from '../../../src/course/record/record.ts';

const bank = [1, 2].map((slot): Question => ({
  id: `item-${slot}`,
  slot,
  type: 'choice',
  objective: 'listen',
  stem: 'What do you say?',
  options: ['a', 'b'].map((letter) => ({ letter, text: letter, why: letter })),
  correct: ['a'],
}));
const begun = withAttemptStarted(emptyRecord, 7, [1, 2]);
const of = { number: 1, seed: 7 };

describe('an answer to the final check', () => {
  test('leaves the score as it is while others are to come', () => {
    const record = withGradedAnswer(withScore(begun, 20), { of, position: 0, code: 1 }, bank);
    expect(record.finalCheck).toMatchObject({ best: 20, attempt: { answers: [1] } });
    expect(withGradedAnswer(begun, { of, position: 0, code: 1 }, bank).finalCheck.best).toBeNull();
  });

  test('brings the score along when it is the last', () => {
    const record = [1, 2].reduce((known, code, position) => withGradedAnswer(known, { of, position, code }, bank), begun);
    expect(record.finalCheck).toMatchObject({ best: 50, attempt: { answers: [1, 2] } });
  });

  test('is none where no try is under way', () => {
    expect(withGradedAnswer(emptyRecord, { of, position: 0, code: 1 }, bank)).toBe(emptyRecord);
  });

  test('is none to another item than the next, and brings no score then', () => {
    const done = [1, 2].reduce((known, code, position) => withGradedAnswer(known, { of, position, code }, bank), begun);
    for (const position of [0, 1, 2]) expect(withGradedAnswer(done, { of, position, code: 1 }, bank)).toBe(done);
    expect(withGradedAnswer(begun, { of: { number: 1, seed: 8 }, position: 0, code: 1 }, bank)).toBe(begun);
  });
});
