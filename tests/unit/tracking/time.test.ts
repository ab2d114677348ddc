import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duration, timestamp } from '../../../scorm/preview/scorm2004/formats.ts';
import { timeOfDay12, timespan12, timespan2004, timestamp2004 } from '../../../src/tracking/scorm/time.ts';

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

describe('time spans of SCORM 2004', () => {
  test.each([
    [0, 'PT0H0M0.00S'],
    [3_787_505, 'PT1H3M7.50S'],
    [-5_000, 'PT0H0M0.00S'],
  ])('%d milliseconds are %s', (milliseconds, text) => {
    expect(timespan2004(milliseconds)).toBe(text);
  });

  test('any length has the form the standard asks for', () => {
    fc.assert(
      fc.property(fc.integer(), (milliseconds) => {
        expect(duration(timespan2004(milliseconds))).toBe(true);
      }),
    );
  });
});

describe('moments in SCORM 2004', () => {
  test.each([
    [Date.UTC(2026, 0, 2, 7, 5, 9, 7), '2026-01-02T07:05:09.00Z'],
    [Date.UTC(2026, 0, 2, 7, 5, 9, 999), '2026-01-02T07:05:09.99Z'],
    [0, '1970-01-01T00:00:00.00Z'],
    [Date.UTC(2037, 11, 31, 23, 59, 59), '2037-12-31T23:59:59.00Z'],
  ])('%d is %s', (at, text) => {
    expect(timestamp2004(at)).toBe(text);
    expect(timestamp(text)).toBe(true);
  });

  test.each([-1, Date.UTC(2038, 0, 1), Number.NaN, Infinity])('%d cannot be written', (at) => {
    expect(timestamp2004(at)).toBeNull();
  });
});
