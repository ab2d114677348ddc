import { describe, expect, test } from 'vitest';
import { withLessonOpened, withScore } from '../../../src/course/record/changes.ts';
import { emptyRecord } from '../../../src/course/record/record.ts';
import { noteReached } from '../../../src/tracking/note-reached.ts';
import type { Course } from '../../../src/tracking/report.ts';

const course: Course = {
  outline: { lessons: [{ slot: 0, checks: [] }], talks: [], passMark: 80 },
  rule: 'lessons',
  tries: null,
  reporting: { whenDone: 'passed', whenTriesAreUsed: 'incomplete' },
  objectives: [],
};

/** 100 minutes after the first minute of the record, and half a minute more. */
const NOW = Date.UTC(2026, 0, 1) + 100.5 * 60_000;

const done = withLessonOpened(emptyRecord, 0);

describe('what is noted in the record of what was reached', () => {
  test('the status and the minute, when the course becomes complete', () => {
    expect(noteReached(done, 'completed', course, NOW)).toEqual({ ...done, reached: 'completed', finishedAt: 100 });
  });

  test('the minute stays when the course is seen complete again', () => {
    const noted = noteReached(done, 'completed', course, NOW);
    expect(noteReached(noted, 'passed', course, NOW + 3_600_000)).toEqual({ ...noted, reached: 'passed' });
  });

  test('no minute, when it is the LMS that says so of somebody whose record is lost', () => {
    expect(noteReached(emptyRecord, 'passed', course, NOW)).toEqual({ ...emptyRecord, reached: 'passed' });
  });

  test('no minute, when the lesson that makes it complete comes long after a pass', () => {
    const passed = noteReached(emptyRecord, 'passed', course, NOW);
    expect(noteReached(withLessonOpened(passed, 0), 'passed', course, NOW).finishedAt).toBeNull();
  });

  test('the minute, when somebody whom the LMS called "completed" without a record passes', () => {
    const tested = { ...course, rule: 'everything' } as const;
    const known = noteReached(emptyRecord, 'completed', tested, NOW);
    expect(known.finishedAt).toBeNull();
    const passed = withScore(withLessonOpened(known, 0), 92);
    expect(noteReached(passed, 'passed', tested, NOW)).toMatchObject({ reached: 'passed', finishedAt: 100 });
  });

  test('nothing, before the LMS is told that the course is done', () => {
    expect(noteReached(done, 'incomplete', course, NOW)).toBe(done);
  });

  test('no minute by a clock set back before 2026, when there was no such course', () => {
    expect(noteReached(done, 'completed', course, Date.UTC(2025, 11, 31, 23, 59))).toEqual({ ...done, reached: 'completed' });
  });
});
