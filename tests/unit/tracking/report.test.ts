import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withAttemptStarted, withDebriefed, withPlace, withReached, withScore } from '../../../src/course/record/changes.ts';
import { emptyRecord, type LearnerRecord } from '../../../src/course/record/record.ts';
import type { Terms } from '../../../src/course/record/terms.ts';
import { courseOf, report, type Course, type Standing } from '../../../src/tracking/report.ts';
import { record } from '../record/arbitrary.ts';
import { withNextAnswer } from '../../helpers/next-answer.ts';

const known: Pick<Course, 'outline' | 'objectives'> = {
  outline: { lessons: [], talks: [0], passMark: 80 },
  objectives: [
    {
      id: 'listen',
      items: [
        { slot: 4, right: 2 },
        { slot: 6, right: 5 },
      ],
    },
    { id: 'report', items: [{ slot: 5, right: 1 }] },
    { id: 'rest', items: [{ slot: 9, right: 1 }] },
  ],
};
const terms: Terms = {
  standard: 'scorm12',
  rule: 'everything',
  passMark: 80,
  tries: null,
  recordsChoices: false,
  reporting: { whenDone: 'passed', whenTriesAreUsed: 'incomplete' },
};
const under = (changed: Partial<Terms>): Course => courseOf(known, { ...terms, ...changed });
const everything = under({});
const none: Standing = { status: 'incomplete', score: null };
const fresh = { standing: none, passMark: null };
const done = withDebriefed(withScore(emptyRecord, 85), 0);

/** A finished or unfinished try at the items 4, 5 and 6. */
const tried = (answers: number[], from: LearnerRecord = emptyRecord) =>
  answers.reduce<LearnerRecord>(withNextAnswer, withAttemptStarted(from, 7, [4, 5, 6]));

describe('what an LMS is told', () => {
  test('nothing but "incomplete" of somebody who has just begun', () => {
    expect(report(emptyRecord, everything, fresh)).toEqual({
      status: 'incomplete',
      lessonStatus: 'incomplete',
      completion: 'incomplete',
      success: 'unknown',
      score: null,
      progress: 0,
      place: '',
      record: emptyRecord,
      objectives: ['listen', 'report', 'rest'].map((id) => ({ id, status: 'unknown', score: null })),
    });
  });

  test('the place to come back to', () => {
    expect(report(withPlace(emptyRecord, 'finish', 5), everything, fresh).place).toBe('finish');
  });

  test('"incomplete" with the score of a failed try, because another is open', () => {
    expect(report(withScore(emptyRecord, 58), everything, fresh)).toMatchObject({
      lessonStatus: 'incomplete',
      completion: 'incomplete',
      success: 'unknown',
      score: 58,
    });
  });

  test('"incomplete" with the score when the check is passed and the talk is not played', () => {
    expect(report(withScore(emptyRecord, 92), everything, fresh)).toMatchObject({
      status: 'incomplete',
      success: 'unknown',
      score: 92,
      progress: 0.5,
    });
  });

  test('"passed" when all is done', () => {
    expect(report(withDebriefed(withScore(emptyRecord, 80), 0), everything, fresh)).toMatchObject({
      status: 'passed',
      lessonStatus: 'passed',
      completion: 'completed',
      success: 'passed',
      score: 80,
      progress: 1,
    });
  });

  test('"completed" and nothing of success where only lessons are asked for', () => {
    expect(report(emptyRecord, under({ rule: 'lessons' }), fresh)).toMatchObject({
      lessonStatus: 'completed',
      completion: 'completed',
      success: 'unknown',
      score: null,
      progress: 1,
    });
  });

  test('"passed" where only the check is asked for', () => {
    expect(report(withScore(emptyRecord, 80), under({ rule: 'final-check' }), fresh).status).toBe('passed');
  });

  test('by the pass mark of the terms, not of the course', () => {
    expect(report(done, under({ passMark: 90 }), fresh).status).toBe('incomplete');
  });

  test('what it was ever told, though it does not give it back and content has grown since', () => {
    expect(report(withReached(emptyRecord, 'passed'), everything, fresh)).toMatchObject({ status: 'passed', progress: 1 });
  });

  test('progress rounded down, and never all of it before all is done', () => {
    const outline = { ...known.outline, talks: Array.from({ length: 300 }, (_none, slot) => slot) };
    const course = { ...everything, outline };
    const third = Array.from({ length: 100 }, (_none, slot) => slot).reduce(withDebriefed, emptyRecord);
    expect(report(third, course, fresh).progress).toBe(0.33);
    const nearly = outline.talks.reduce(withDebriefed, emptyRecord);
    expect(report(nearly, course, fresh).progress).toBe(0.99);
  });
});

describe('the one word of SCORM 1.2', () => {
  const completedOnly = under({ reporting: { whenDone: 'completed', whenTriesAreUsed: 'incomplete' } });

  test('is "completed" of somebody who has passed, where the LMS wants it so', () => {
    expect(report(done, completedOnly, fresh)).toMatchObject({ status: 'passed', lessonStatus: 'completed', success: 'passed' });
  });

  test('stays "passed" where the LMS has that already', () => {
    expect(report(done, completedOnly, { ...fresh, standing: { status: 'passed', score: 85 } }).lessonStatus).toBe('passed');
  });
});

describe('when every try is used up without a pass', () => {
  const twice = under({ tries: 2, reporting: { whenDone: 'passed', whenTriesAreUsed: 'failed' } });
  const second = (answers: number[]) => tried(answers, withScore(tried([1, 0, 0]), 0));

  const used = withScore(second([2, 0, 0]), 33);

  test('the LMS is told "failed" if it wants to hear it, and completion stays open', () => {
    expect(report(used, twice, fresh)).toMatchObject({
      status: 'incomplete',
      lessonStatus: 'failed',
      completion: 'incomplete',
      success: 'failed',
      score: 33,
    });
    expect(report(used, twice, { standing: none, passMark: 80 })).toMatchObject({ lessonStatus: 'failed', score: 33 });
  });

  test.each([
    ['it wants to hear "incomplete"', under({ tries: 2 }), used],
    ['a try is left', twice, withScore(tried([2, 0, 0]), 33)],
    ['the last try goes on', twice, second([2, 0])],
    ['there is no end of tries', under({ tries: null, reporting: twice.reporting }), used],
    ['no try is asked for', under({ ...twice, rule: 'lessons', passMark: 80 }), used],
    ['the course no longer has any of its items', { ...twice, objectives: [] }, used],
    ['nobody has tried', twice, emptyRecord],
    ['an earlier try has passed', twice, withScore(second([2, 0, 0]), 85)],
    ['the last try has passed and its score is still to come', twice, second([2, 1, 5])],
  ])('but not while %s', (_when, course, learnt) => {
    expect(report(learnt, course, fresh).lessonStatus).not.toBe('failed');
  });

  test('it is told "failed" still when the course has dropped items of the last try', () => {
    const objectives = known.objectives.map(({ id, items }) => ({ id, items: items.filter(({ slot }) => slot !== 6) }));
    expect(report(used, { ...twice, objectives }, fresh)).toMatchObject({ lessonStatus: 'failed', score: 33 });
  });

  test('it is not told "failed" when the course has dropped what the last try had still to ask', () => {
    const objectives = known.objectives.map(({ id, items }) => ({ id, items: items.filter(({ slot }) => slot !== 6) }));
    const told = report(second([2, 0]), { ...twice, objectives }, fresh);
    expect(told).toMatchObject({ lessonStatus: 'incomplete', success: 'unknown' });
    expect(told.objectives.map(({ status }) => status)).not.toContain('passed');
  });

  test('what was passed before stays passed', () => {
    const told = report(used, twice, { ...fresh, standing: { status: 'passed', score: 85 } });
    expect(told).toMatchObject({ lessonStatus: 'passed', success: 'passed', score: 85 });
  });
});

describe('objectives', () => {
  test('have the status and score of their items in the try that the score is of', () => {
    const told = report(withScore(tried([2, 1, 0]), 66), everything, fresh);
    expect(told.objectives).toEqual([
      { id: 'listen', status: 'failed', score: 50 },
      { id: 'report', status: 'passed', score: 100 },
      { id: 'rest', status: 'unknown', score: null },
    ]);
  });

  test('are passed at the mark itself', () => {
    const { objectives } = report(withScore(tried([2, 1, 0]), 66), under({ passMark: 50 }), fresh);
    expect(objectives[0]).toEqual({ id: 'listen', status: 'passed', score: 50 });
  });

  test.each([
    ['while a try goes on', tried([2, 1]), none],
    ['when an earlier try was better', withScore(tried([2, 1, 0]), 90), none],
    ['when the LMS has a better score', withScore(tried([2, 1, 0]), 66), { status: 'incomplete', score: 70 } as const],
  ])('are unknown %s', (_when, learnt, standing) => {
    const statuses = report(learnt, everything, { standing, passMark: null }).objectives.map(({ status }) => status);
    expect(statuses).toEqual(['unknown', 'unknown', 'unknown']);
  });

  test('are unknown where the final check does not count', () => {
    const told = report(withScore(tried([2, 1, 0]), 66), under({ rule: 'lessons' }), fresh);
    expect(told.score).toBeNull();
    expect(told.objectives.every(({ status, score }) => status === 'unknown' && score === null)).toBe(true);
  });

  test('leave out items the course no longer has', () => {
    const objectives = known.objectives.map(({ id, items }) => ({ id, items: items.filter(({ slot }) => slot !== 6) }));
    const told = report(withScore(tried([2, 0, 5]), 50), { ...everything, objectives }, fresh);
    expect(told.objectives.map(({ score }) => score)).toEqual([100, 0, null]);
  });
});

describe('what an LMS is never told', () => {
  const standing: fc.Arbitrary<Standing> = fc.record({
    status: fc.constantFrom('incomplete', 'completed', 'passed'),
    score: fc.option(fc.nat(100)),
  });
  const rank = ['incomplete', 'completed', 'passed'];

  test('a lower status or score than it has', () => {
    const rule = fc.constantFrom('everything' as const, 'final-check' as const, 'lessons' as const);
    fc.assert(
      fc.property(record, rule, standing, fc.option(fc.nat(100)), (any, asked, had, passMark) => {
        const told = report(any, under({ rule: asked }), { standing: had, passMark });
        expect(rank.indexOf(told.status)).toBeGreaterThanOrEqual(rank.indexOf(had.status));
        expect(told.score ?? -1).toBeGreaterThanOrEqual(had.score ?? -1);
        expect(told.progress === 1).toBe(told.completion === 'completed');
      }),
    );
  });

  test('a score before "passed", when it makes a verdict of scores itself', () => {
    const deciding = { standing: none, passMark: 80 };
    expect(report(withScore(emptyRecord, 58), everything, deciding).score).toBeNull();
    expect(report(withScore(emptyRecord, 92), everything, deciding).score).toBeNull();
    expect(report(withDebriefed(withScore(emptyRecord, 92), 0), everything, deciding)).toMatchObject({ status: 'passed', score: 92 });
  });

  test('"passed" below its own pass mark', () => {
    expect(report(done, everything, { standing: none, passMark: 90 })).toMatchObject({ status: 'incomplete', score: null });
    expect(report(done, everything, { standing: none, passMark: 60 })).toMatchObject({ status: 'passed', score: 85 });
  });
});
