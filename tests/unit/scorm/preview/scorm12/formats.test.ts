import { describe, expect, it } from 'vitest';
import { isAllowed } from '../../../../../scorm/preview/scorm12/elements.ts';

const allowed = (element: string, value: string, type = '') => isAllowed(element, value, () => type);

const CASES: [element: string, right: string[], wrong: string[]][] = [
  ['cmi.suspend_data', ['', 'x'.repeat(4096)], ['x'.repeat(4097)]],
  ['cmi.core.lesson_location', ['x'.repeat(255)], ['x'.repeat(256)]],
  ['cmi.core.lesson_status', ['passed', 'completed', 'failed', 'incomplete', 'browsed'], ['not attempted', 'Passed', '']],
  ['cmi.core.exit', ['', 'suspend', 'time-out', 'logout'], ['normal']],
  ['cmi.core.session_time', ['0000:03:07.50', '00:00:00', '123:59:59.5'], ['3:07', '00:75:00', '00:00:07.123']],
  ['cmi.core.score.raw', ['', '0', '66.67', '100'], ['101', '-1', '80%', '1e1', '+5', '8,5']],
  ['cmi.objectives.0.id', ['notice-signs'], ['', 'notice signs', 'x'.repeat(256), 'señas']],
  ['cmi.objectives.0.status', ['not attempted', 'passed'], ['unknown']],
  ['cmi.interactions.3.id', ['q-1'], ['q 1']],
  ['cmi.interactions.3.objectives.0.id', ['ask-openly'], ['ask openly']],
  ['cmi.interactions.3.type', ['choice', 'true-false'], ['other', 'long-fill-in']],
  ['cmi.interactions.3.time', ['09:05:00', '23:59:59.25'], ['9:05:00', '24:00:00', '2026-01-01T09:05:00']],
  ['cmi.interactions.3.latency', ['0000:00:03.50'], ['PT3.5S']],
  ['cmi.interactions.3.weighting', ['1', '0.5'], ['one']],
  ['cmi.interactions.3.result', ['correct', 'wrong', 'neutral', 'unanticipated', '0.5'], ['incorrect']],
];

describe('what content may write', () => {
  it('resume data and location may be long where an LMS does not mind', () => {
    for (const element of ['cmi.suspend_data', 'cmi.core.lesson_location'])
      expect({ element, isAllowed: isAllowed(element, 'x'.repeat(64_000), () => '', false) }).toEqual({ element, isAllowed: true });
    expect(isAllowed('cmi.core.lesson_status', 'x'.repeat(300), () => '', false)).toBe(false);
  });

  for (const [element, right, wrong] of CASES) {
    it(`${element} takes its own form and no other`, () => {
      expect(right.filter((value) => !allowed(element, value))).toEqual([]);
      expect(wrong.filter((value) => allowed(element, value))).toEqual([]);
    });
  }

  it('an answer must fit the type of its interaction', () => {
    const response = 'cmi.interactions.0.student_response';
    expect(['a', 'a,c', ''].map((value) => allowed(response, value, 'choice'))).toEqual([true, true, true]);
    expect(['ac', 'a, c', '{a,c}'].map((value) => allowed(response, value, 'choice'))).toEqual([false, false, false]);
    expect(['t', 'f', '1', '0'].map((value) => allowed(response, value, 'true-false'))).toEqual([true, true, true, true]);
    expect(allowed(response, 'true', 'true-false')).toBe(false);
    expect(allowed(response, '1.a,2.b', 'matching')).toBe(true);
    expect(allowed(response, 'one.a', 'matching')).toBe(false);
    expect(allowed(response, '1,5', 'numeric')).toBe(false);
  });

  it('a right answer may stand in braces when every part is needed', () => {
    const pattern = 'cmi.interactions.0.correct_responses.0.pattern';
    expect(['a', '{a,c}'].map((value) => allowed(pattern, value, 'choice'))).toEqual([true, true]);
    expect(['{a;c}', '{a,c'].map((value) => allowed(pattern, value, 'choice'))).toEqual([false, false]);
  });

  it('an answer to an interaction without a type is only held to its length', () => {
    expect(allowed('cmi.interactions.0.student_response', 'anything at all')).toBe(true);
    expect(allowed('cmi.interactions.0.student_response', 'x'.repeat(256))).toBe(false);
  });

  it('elements without a rule of their own are left to the run-time', () => {
    expect(allowed('cmi.student_preference.audio', '5')).toBe(true);
  });
});
