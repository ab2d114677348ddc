import { describe, expect, test } from 'vitest';
import { fits, type TypedReceipt } from '../../../src/code-check/fits.ts';
import { checkCode, spaced, type ReceiptFacts } from '../../../src/course/record/receipt.ts';

const facts: ReceiptFacts = { course: 'a-course', version: '1.0.0', standard: 'scorm12', status: 'passed', score: 89, finished: 473_065 };
const typed: TypedReceipt = {
  version: ' 1.0.0 ',
  standard: 'scorm12',
  status: 'passed',
  score: '89',
  finished: '2026-11-25T12:25',
  code: spaced(checkCode(facts)),
};

describe('the check code of a receipt', () => {
  test('fits the lines as they are typed, in any case and with any hyphens', () => {
    expect(fits('a-course', typed)).toBe(true);
    expect(fits('a-course', { ...typed, code: ` ${checkCode(facts).toLowerCase()} ` })).toBe(true);
  });

  test('fits a receipt without score and time', () => {
    const code = checkCode({ ...facts, score: null, finished: null });
    expect(fits('a-course', { ...typed, score: '', finished: '', code })).toBe(true);
  });

  test.each<Partial<TypedReceipt>>([
    { version: '1.0.1' },
    { standard: 'cmi5' },
    { status: 'completed' },
    { score: '98' },
    { score: '' },
    { finished: '2026-11-25T12:26' },
    { finished: '' },
    { code: '' },
  ])('does not fit when %j is what was typed', (other) => {
    expect(fits('a-course', { ...typed, ...other })).toBe(false);
  });

  test('does not fit the receipt of another course', () => {
    expect(fits('another-course', typed)).toBe(false);
  });
});
