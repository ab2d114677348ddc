import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeOfDay12, timespan12 } from '../../../src/tracking/scorm/time.ts';

describe('time spans of SCORM 1.2', () => {
  test.each([
    [0, '0000:00:00.00'],
    [187_500, '0000:03:07.50'],
    [59_999, '0000:00:59.99'],
    [3_600_000, '0001:00:00.00'],
    [100 * 3_600_000, '0100:00:00.00'],
    [-5_000, '0000:00:00.00'],
    [1e12, '9999:59:59.00'],
  ])('%d milliseconds are %s', (milliseconds, text) => {
    expect(timespan12(milliseconds)).toBe(text);
  });

  test('any length has the form the standard asks for', () => {
    fc.assert(
      fc.property(fc.integer(), (milliseconds) => {
        expect(timespan12(milliseconds)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d{2}$/);
      }),
    );
  });
});

test('a time of day has no date and no zone', () => {
  expect(timeOfDay12(new Date(2026, 0, 2, 7, 5, 9).getTime())).toBe('07:05:09');
});
