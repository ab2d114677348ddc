import { describe, expect, test } from 'vitest';
import { withGradedAnswer, withRegraded } from '../../../src/course/assessment/answered.ts';
import type { Question } from '../../../src/course/assessment/question.ts';
import { withAttemptStarted, withScore } from '../../../src/course/record/changes.ts';
import { emptyRecord } from '../../../src/course/record/record.ts';
import { report, type Course } from '../../../src/tracking/report.ts';

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

describe('a try of which a newer version of the course thinks otherwise', () => {
  const half = [1, 2].reduce((known, code, position) => withGradedAnswer(known, { of, position, code }, bank), begun);
  const mended = bank.map((question) => (question.slot === 2 ? { ...question, correct: ['b'] } : question));

  test('has the better score that a mended key gives, and passes by it, also where no try is left', () => {
    const record = withRegraded(half, mended);
    expect(record.finalCheck).toEqual({ ...half.finalCheck, best: 100 });
    const outline = { lessons: [], talks: [], passMark: 80 };
    const reporting = { whenDone: 'passed', whenTriesAreUsed: 'failed' } as const;
    const objectives = [{ id: 'listen', items: mended.map(({ slot }) => ({ slot, right: slot })) }];
    const course: Course = { outline, rule: 'final-check', tries: 1, reporting, objectives };
    expect(report(record, course, { standing: { status: 'incomplete', score: null }, passMark: null })).toMatchObject({
      status: 'passed',
      success: 'passed',
      score: 100,
    });
  });

  test('keeps the score that it had where the new key gives less', () => {
    const whole = withScore(half, 100);
    expect(withRegraded(whole, bank)).toBe(whole);
  });

  test('keeps the score that it had where a question was dropped, or is not finished', () => {
    const open = withGradedAnswer(begun, { of, position: 0, code: 1 }, bank);
    expect(withRegraded(half, bank.slice(0, 1))).toBe(half);
    expect([open, emptyRecord].map((record) => withRegraded(record, mended))).toEqual([open, emptyRecord]);
  });
});
