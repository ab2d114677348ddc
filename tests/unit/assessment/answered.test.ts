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

describe('an answer to the final check', () => {
  test('leaves the score as it is while others are to come', () => {
    const record = withGradedAnswer(withScore(begun, 20), 1, bank);
    expect(record.finalCheck).toMatchObject({ best: 20, attempt: { answers: [1] } });
    expect(withGradedAnswer(begun, 1, bank).finalCheck.best).toBeNull();
  });

  test('brings the score along when it is the last', () => {
    const record = [1, 2].reduce((known, code) => withGradedAnswer(known, code, bank), begun);
    expect(record.finalCheck).toMatchObject({ best: 50, attempt: { answers: [1, 2] } });
  });

  test('is none where no try is under way', () => {
    expect(withGradedAnswer(emptyRecord, 1, bank)).toBe(emptyRecord);
  });
});
