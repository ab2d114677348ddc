import { FakeLms } from './fake-lms.ts';
import { WORDS, type ScormStandard } from './words.ts';

/** An LMS with something on record already, suspended as the course leaves it. */
export function withRecord(standard: ScormStandard, values: Readonly<Record<string, string>>): FakeLms {
  const lms = new FakeLms(standard);
  lms.stored.set(WORDS[standard].exit, 'suspend');
  for (const [name, value] of Object.entries(values)) lms.stored.set(name, value);
  return lms;
}

/** Passed with 92 percent, in the words of a standard. */
export const PASSED: Readonly<Record<ScormStandard, Readonly<Record<string, string>>>> = {
  scorm12: { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '92' },
  scorm2004: { 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed', 'cmi.score.scaled': '0.92' },
};
