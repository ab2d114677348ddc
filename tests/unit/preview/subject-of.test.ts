import { describe, expect, test } from 'vitest';
import type { CmiValues } from '../../../scorm/preview/attempt.ts';
import { subjectOf } from '../../../src/preview/subject-of.ts';

const outline = { lessons: [], talks: [], passMark: 80 };
const sco = (given: CmiValues) => ({ id: 'sco', title: 'Part', href: 'index.html', given });

describe('what the checklist is to hold a package against', () => {
  test('is a pass and the mark of the course, for a package of this course', () => {
    expect(subjectOf({ isOurs: true, own: { rule: 'everything', passMark: 85, outline }, scos: [sco({})] }, 0)).toEqual({
      isOurs: true,
      goal: 'passed',
      passMark: 85,
    });
  });

  test('is completion where only lessons count', () => {
    expect(subjectOf({ isOurs: true, own: { rule: 'lessons', passMark: 80, outline }, scos: [sco({})] }, 0).goal).toBe('completed');
  });

  test.each([
    { what: 'SCORM 1.2, in percent', given: { 'cmi.student_data.mastery_score': '75' }, mark: 75 },
    { what: 'SCORM 2004, as a share', given: { 'cmi.scaled_passing_score': '0.6' }, mark: 60 },
    { what: 'no number', given: { 'cmi.student_data.mastery_score': 'high' }, mark: null },
    { what: 'nothing', given: {}, mark: null },
  ])('is the mark that the manifest names for the part that is played: $what', ({ given, mark }) => {
    const foreign = { isOurs: false, own: null, scos: [sco({ 'cmi.student_data.mastery_score': '99' }), sco(given)] };
    expect(subjectOf(foreign, 1).passMark).toBe(mark);
  });

  test('is the higher of two marks', () => {
    const both = {
      isOurs: true,
      own: { rule: 'everything' as const, passMark: 80, outline },
      scos: [sco({ 'cmi.scaled_passing_score': '0.9' })],
    };
    expect(subjectOf(both, 0).passMark).toBe(90);
  });

  test('has no mark for a part that does not exist', () => {
    expect(subjectOf({ isOurs: false, own: null, scos: [] }, 3)).toEqual({ isOurs: false, goal: 'passed', passMark: null });
  });
});
