import { expect, test } from 'vitest';
import { fits } from '../../../src/code-check/fits.ts';
import { checkCode, spaced, type ReceiptFacts } from '../../../src/course/record/receipt.ts';
import { STANDARDS } from '../../../src/course/record/terms.ts';
import { codeFacts } from '../../../src/islands/certificate/code-facts.ts';
import { edition } from '../../helpers/course.ts';

const { finishStatus, receipt } = (await edition()).strings;
const words = { ...receipt, ...finishStatus };
const facts: ReceiptFacts = { course: 'a', version: '1.0.0', standard: 'scorm12', status: 'passed', score: 89, finished: 473_885 };

test('the code of a certificate can be checked from what the certificate prints', () => {
  const [standard, status, minute] = codeFacts(facts, words).split(' · ');
  const typed = {
    version: facts.version,
    standard: STANDARDS.find((each) => receipt[each] === standard)!,
    status: (['passed', 'completed'] as const).find((each) => finishStatus[each] === status)!,
    score: '89',
    finished: minute!,
    code: spaced(checkCode(facts)),
  };
  expect(minute).toBe('2026-11-26 02:05 UTC');
  expect(fits('a', typed)).toBe(true);
  expect(fits('a', { ...typed, status: 'completed' })).toBe(false);
});

test('no time is printed where none is known', () => {
  expect(codeFacts({ ...facts, standard: 'cmi5', finished: null }, words)).toBe('cmi5 · passed');
});
