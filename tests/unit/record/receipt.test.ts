import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCode, spaced, type ReceiptFacts } from '../../../src/course/record/receipt.ts';

const facts: ReceiptFacts = {
  course: 'what-you-say-first',
  version: '1.0.0',
  standard: 'scorm12',
  status: 'passed',
  score: 89,
  finished: 473_065,
};

const anyFacts: fc.Arbitrary<ReceiptFacts> = fc.record({
  course: fc.constantFrom('what-you-say-first', 'another-course'),
  version: fc.string(),
  standard: fc.constantFrom('scorm12', 'scorm2004', 'cmi5'),
  status: fc.constantFrom('passed', 'completed'),
  score: fc.option(fc.nat(100)),
  finished: fc.option(fc.nat(16_000_000)),
});

describe('the check code', () => {
  test('of a receipt printed years ago is the same today', () => {
    expect(checkCode(facts)).toBe('J6WWZ7D3');
    expect(checkCode({ ...facts, score: null, finished: null })).toBe('JDXZRT98');
  });

  test('is eight signs that nobody takes for another, and never a word', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        expect(checkCode(any)).toMatch(/^[2-9BCDFGHJKLMNPQRSTVWXZ]{8}$/);
      }),
    );
  });

  test('is the same for the same lines, and another as soon as one of them differs', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (one, other) => {
        expect(checkCode({ ...one })).toBe(checkCode(one));
        expect(checkCode(one) === checkCode(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  test.each<Partial<ReceiptFacts>>([
    { course: 'another-course' },
    { version: '1.0.1' },
    { standard: 'scorm2004' },
    { status: 'completed' },
    { score: 90 },
    { score: null },
    { finished: 473_066 },
    { finished: null },
  ])('changes with %j', (changed) => {
    expect(checkCode({ ...facts, ...changed })).not.toBe(checkCode(facts));
  });

  test('changes in most of its signs when a score changes by one', () => {
    const codes = Array.from({ length: 101 }, (_none, score) => checkCode({ ...facts, score }));
    const alike = codes.slice(1).map((code, index) => [...code].filter((sign, place) => sign === codes[index]!.charAt(place)).length);
    expect(new Set(codes).size).toBe(101);
    expect(alike.reduce((sum, same) => sum + same, 0) / alike.length).toBeLessThan(1);
  });

  test('is read out in two halves', () => {
    expect(spaced('7KQ2MXR9')).toBe('7KQ2-MXR9');
  });
});
