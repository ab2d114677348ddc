import { describe, expect, test } from 'vitest';
import { isAllowed } from '../../../scorm/preview/scorm12/elements.ts';
import { standIn12 } from '../../../src/tracking/scorm/stand-ins.ts';

describe('what stands in for a value that an LMS may skip', () => {
  test.each([
    ['cmi.core.lesson_status', 'passed', 'completed'],
    ['cmi.core.lesson_status', 'completed', 'passed'],
    ['cmi.core.lesson_status', 'failed', 'incomplete'],
    ['cmi.core.lesson_status', 'incomplete', 'browsed'],
    ['cmi.core.score.raw', '92', '91.99'],
    ['cmi.core.score.raw', '0', ''],
    ['cmi.core.score.max', '100', '99.99'],
    ['cmi.core.lesson_location', 'finish', ''],
    ['cmi.objectives.3.id', 'report-missing', 'report-missing.'],
    ['cmi.objectives.3.status', 'failed', 'incomplete'],
    ['cmi.objectives.3.score.raw', '66', '65.99'],
    ['cmi.interactions.0.id', 'one', 'one.'],
    ['cmi.interactions.0.type', 'choice', 'performance'],
    ['cmi.interactions.0.objectives.0.id', 'report-missing', 'report-missing.'],
    ['cmi.interactions.0.time', '21:40:00', '21:40:00.0'],
    ['cmi.interactions.0.correct_responses.0.pattern', '{a,c}', '{a,c}.'],
    ['cmi.interactions.0.weighting', '1', '0'],
    ['cmi.interactions.0.weighting', '0', '1'],
    ['cmi.interactions.0.student_response', 'a,c', 'a,c.'],
    ['cmi.interactions.0.result', 'wrong', 'unanticipated'],
    ['cmi.interactions.0.latency', '0000:00:12.34', '0000:00:12'],
  ])('for %s %s is %j, which SCORM 1.2 allows', (name, value, other) => {
    expect(standIn12({ name, value })).toEqual({ name, value: other });
    expect(isAllowed(name, other, () => 'performance')).toBe(true);
  });

  test.each([
    ['cmi.core.lesson_location', ''],
    ['cmi.core.lesson_status', 'browsed'],
    ['cmi.core.exit', 'suspend'],
    ['cmi.suspend_data', 'W1'],
    ['cmi.core.session_time', '0000:00:00.00'],
  ])('is nothing for %s %j', (name, value) => {
    expect(standIn12({ name, value })).toBeNull();
  });
});
