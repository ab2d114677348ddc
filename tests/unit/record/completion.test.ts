import { describe, expect, test } from 'vitest';
import { withCheck, withDebriefed, withLessonOpened, withScore } from '../../../src/course/record/changes.ts';
import { completion, doneOf } from '../../../src/course/record/completion.ts';
import type { Outline } from '../../../src/course/record/outline.ts';
import { emptyRecord } from '../../../src/course/record/record.ts';

const outline: Outline = {
  lessons: [
    { slot: 0, checks: [3, 4] },
    { slot: 1, checks: [] },
  ],
  talks: [0],
  passMark: 80,
};

const lessonsDone = withLessonOpened(withCheck(withCheck(withLessonOpened(emptyRecord, 0), 3, false), 4, true), 1);

describe('completion', () => {
  test('a new learner has everything before them', () => {
    expect(completion(emptyRecord, outline, 'everything')).toEqual({
      finalCheck: { best: null, passed: false },
      complete: false,
      progress: 0,
      missing: [
        { kind: 'lesson', slot: 0, checks: [3, 4], opened: false },
        { kind: 'lesson', slot: 1, checks: [], opened: false },
        { kind: 'talk', slot: 0 },
        { kind: 'final-check' },
      ],
    });
    expect(doneOf(emptyRecord, outline)).toEqual({ lessons: { done: 0, total: 2 }, talks: { done: 0, total: 1 } });
  });

  test('a lesson with a check not tried is not done, and the check is named', () => {
    const record = withCheck(withLessonOpened(emptyRecord, 0), 3, true);
    expect(doneOf(record, outline).lessons.done).toBe(0);
    expect(completion(record, outline, 'lessons').missing[0]).toEqual({ kind: 'lesson', slot: 0, checks: [4], opened: true });
  });

  test('everything asks for lessons, a debrief and the pass mark', () => {
    const beforeCheck = withDebriefed(lessonsDone, 0);
    expect(doneOf(beforeCheck, outline)).toEqual({ lessons: { done: 2, total: 2 }, talks: { done: 1, total: 1 } });
    expect(completion(beforeCheck, outline, 'everything')).toMatchObject({ complete: false, progress: 0.75 });
    expect(completion(withScore(beforeCheck, 79), outline, 'everything').complete).toBe(false);
    expect(completion(withScore(beforeCheck, 80), outline, 'everything')).toMatchObject({ complete: true, progress: 1, missing: [] });
    expect(completion(withScore(lessonsDone, 100), outline, 'everything').missing).toEqual([{ kind: 'talk', slot: 0 }]);
  });

  test('the final check alone can be asked for', () => {
    expect(completion(withScore(emptyRecord, 92), outline, 'final-check')).toMatchObject({ complete: true });
    expect(doneOf(withScore(emptyRecord, 92), outline).lessons.done).toBe(0);
  });

  test('lessons alone can be asked for', () => {
    expect(completion(lessonsDone, outline, 'lessons')).toMatchObject({ complete: true, finalCheck: { passed: false } });
  });

  test('what the outline does not know is ignored', () => {
    const other = withDebriefed(withLessonOpened(emptyRecord, 77), 9);
    expect(doneOf(other, outline)).toMatchObject({ lessons: { done: 0 }, talks: { done: 0 } });
    expect(completion(other, outline, 'everything').progress).toBe(0);
  });

  test('a course that asks for nothing is done', () => {
    expect(completion(emptyRecord, { lessons: [], talks: [], passMark: 80 }, 'lessons')).toMatchObject({ complete: true, progress: 1 });
  });
});
