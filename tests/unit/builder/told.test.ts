import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../scorm/summary.ts';
import { toldValues } from '../../../src/builder/told.ts';
import { STANDARDS } from '../../../src/course/record/terms.ts';
import { defaultSettings, type PackageSettings } from '../../../src/schemas/package-settings.ts';

const course = { id: 'course', title: 'Course', description: 'A course.', version: '1.0.0', languages: ['en'], passMark: 80 };

/** What the log of an LMS shows, a line each, once everything is done and after a failed try. */
function logOf(change: Partial<PackageSettings>) {
  const { standard, ...settings } = { ...defaultSettings(course), ...change };
  const { whenDone, whenFailed } = summaryOf({ standard, ...settings }, course, 0);
  const lines = (told: typeof whenFailed, least: number, most: number) =>
    told === null ? null : toldValues(standard, told, least, most).map(({ name, value }) => `${name} ${value}`);
  return { done: lines(whenDone, 80, 100), failed: lines(whenFailed, 0, 79) };
}

describe('what an LMS is told, in the names of its standard', () => {
  it('is one status and a percentage in SCORM 1.2', () => {
    expect(logOf({ standard: 'scorm12' })).toEqual({
      done: ['cmi.core.lesson_status passed', 'cmi.core.score.raw 80 … 100'],
      failed: ['cmi.core.lesson_status incomplete', 'cmi.core.score.raw 0 … 79'],
    });
  });

  it('is two statuses and a share of one in SCORM 2004', () => {
    expect(logOf({ standard: 'scorm2004' })).toEqual({
      done: ['cmi.completion_status completed', 'cmi.success_status passed', 'cmi.score.scaled 0.8 … 1'],
      failed: ['cmi.completion_status incomplete', 'cmi.score.scaled 0 … 0.79'],
    });
  });

  it('is a statement for each verb in cmi5, and none for what is not done', () => {
    expect(logOf({ standard: 'cmi5' })).toEqual({
      done: ['verb completed', 'verb passed', 'result.score.scaled 0.8 … 1'],
      failed: [],
    });
  });

  it('holds no score where only lessons count', () => {
    for (const standard of STANDARDS) expect(logOf({ standard, complete: 'lessons' }).done?.join()).not.toContain('score');
  });

  it('names one score where only one will do', () => {
    expect(toldValues('scorm12', { status: ['passed'], score: true }, 100, 100)).toContainEqual({
      name: 'cmi.core.score.raw',
      value: '100',
    });
  });
});
