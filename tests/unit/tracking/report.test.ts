import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withDebriefed, withPlace, withScore } from '../../../src/course/record/changes.ts';
import { emptyRecord } from '../../../src/course/record/record.ts';
import { report, type Course, type Standing } from '../../../src/tracking/report.ts';
import { record } from '../record/arbitrary.ts';

const outline = { lessons: [], talks: [0], passMark: 80 };
const everything: Course = { outline, rule: 'everything' };
const none: Standing = { status: 'incomplete', score: null };
const fresh = { standing: none, passMark: null };

describe('what an LMS is told', () => {
  test('nothing but "incomplete" of somebody who has just begun', () => {
    expect(report(emptyRecord, everything, fresh)).toEqual({ status: 'incomplete', score: null, place: '', record: emptyRecord });
  });

  test('the place to come back to', () => {
    expect(report(withPlace(emptyRecord, 'finish', 5), everything, fresh).place).toBe('finish');
  });

  test('"incomplete" with the score of a failed try, because another is open', () => {
    expect(report(withScore(emptyRecord, 58), everything, fresh)).toMatchObject({ status: 'incomplete', score: 58 });
  });

  test('"incomplete" with the score when the check is passed and the talk is not played', () => {
    expect(report(withScore(emptyRecord, 92), everything, fresh)).toMatchObject({ status: 'incomplete', score: 92 });
  });

  test('"passed" when all is done', () => {
    expect(report(withDebriefed(withScore(emptyRecord, 80), 0), everything, fresh)).toMatchObject({ status: 'passed', score: 80 });
  });

  test('"completed" where only lessons are asked for', () => {
    expect(report(emptyRecord, { outline, rule: 'lessons' }, fresh)).toMatchObject({ status: 'completed', score: null });
  });

  test('"passed" where only the check is asked for', () => {
    expect(report(withScore(emptyRecord, 80), { outline, rule: 'final-check' }, fresh).status).toBe('passed');
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
      fc.property(record, rule, standing, fc.option(fc.nat(100)), (known, asked, had, passMark) => {
        const told = report(known, { outline, rule: asked }, { standing: had, passMark });
        expect(rank.indexOf(told.status)).toBeGreaterThanOrEqual(rank.indexOf(had.status));
        expect(told.score ?? -1).toBeGreaterThanOrEqual(had.score ?? -1);
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
    const done = withDebriefed(withScore(emptyRecord, 85), 0);
    expect(report(done, everything, { standing: none, passMark: 90 })).toMatchObject({ status: 'incomplete', score: null });
    expect(report(done, everything, { standing: none, passMark: 60 })).toMatchObject({ status: 'passed', score: 85 });
  });
});
