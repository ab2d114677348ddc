import { describe, expect, test } from 'vitest';
import { fits, type TypedReceipt } from '../../../src/code-check/fits.ts';
import { checkCode, spaced, type ReceiptFacts } from '../../../src/course/record/receipt.ts';

const facts: ReceiptFacts = { course: 'a-course', version: '1.0.0', standard: 'scorm12', status: 'passed', score: 89, finished: 473_065 };
const typed: TypedReceipt = {
  version: ' 1.0.0 ',
  standard: 'scorm12',
  status: 'passed',
  score: '89',
  finished: '2026-11-25 12:25',
  code: spaced(checkCode(facts)),
};

describe('the check code of a receipt', () => {
  test('fits the lines as they are typed, in any case and with any hyphens', () => {
    expect(fits('a-course', typed)).toBe(true);
    expect(fits('a-course', { ...typed, code: ` ${checkCode(facts).toLowerCase()} ` })).toBe(true);
  });

  test.each(['2026-11-25 12:25 UTC', 'November 25, 2026 at 4:25 AM PST (2026-11-25 12:25 UTC)', ' 2026-11-25T12:25 '])(
    'fits when the time is pasted as it is printed: %s',
    (finished) => {
      expect(fits('a-course', { ...typed, finished })).toBe(true);
    },
  );

  test.each(['v1.0.0', 'Version 1.0.0', '1.0.0, released November 25, 2026'])(
    'fits when the version is typed as it is read: %s',
    (version) => {
      expect(fits('a-course', { ...typed, version })).toBe(true);
    },
  );

  test('fits a score with decimals, which an administrator may have set in the LMS', () => {
    const code = checkCode({ ...facts, score: 85.5 });
    expect(fits('a-course', { ...typed, score: '85.5', code })).toBe(true);
  });

  test('fits a receipt without score and time', () => {
    const code = checkCode({ ...facts, score: null, finished: null });
    expect(fits('a-course', { ...typed, score: '', finished: '', code })).toBe(true);
    // What is no time, or no number, is not the same as none.
    expect(fits('a-course', { ...typed, score: '', finished: 'yesterday', code })).toBe(false);
    expect(fits('a-course', { ...typed, score: 'high', finished: '', code })).toBe(false);
  });

  test.each<Partial<TypedReceipt>>([
    { version: '1.0.1' },
    { standard: 'cmi5' },
    { status: 'completed' },
    { score: '98' },
    { score: '' },
    { finished: '2026-11-25 12:26' },
    { finished: 'yesterday' },
    { finished: '2026-13-25 12:25' },
    { finished: '' },
    { code: '' },
  ])('does not fit when %j is what was typed', (other) => {
    expect(fits('a-course', { ...typed, ...other })).toBe(false);
  });

  test('does not fit the receipt of another course', () => {
    expect(fits('another-course', typed)).toBe(false);
  });
});
