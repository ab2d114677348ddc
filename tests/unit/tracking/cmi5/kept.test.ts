import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../../../src/course/record/codec.ts';
import { merge } from '../../../../src/course/record/merge.ts';
import { mergeKept, nothingKept, readKept, writeKept, type Kept } from '../../../../src/tracking/cmi5/kept.ts';
import { record } from '../../record/arbitrary.ts';

const key = fc.constantFrom('completed', 'passed', 'lesson-1', 'talk-0');
const kept: fc.Arbitrary<Kept> = fc.record({
  record: record.map((whole) => decode(encode(whole))),
  ids: fc.dictionary(key, fc.uuid(), { noNullPrototype: true }),
  told: fc.uniqueArray(key).map((all) => all.sort()),
  score: fc.option(fc.nat(100)),
});

describe('what is kept at the LMS', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(kept, (whole) => {
        expect(readKept(writeKept(whole))).toEqual(whole);
      }),
    );
  });

  test('is read as far as it can be read, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          kept.map(writeKept).chain((text) => fc.nat(text.length).map((end) => text.slice(0, end))),
        ),
        (text) => {
          expect(() => writeKept(readKept(text))).not.toThrow();
        },
      ),
    );
  });

  test('gives back of a record that was cut what stands before the cut', () => {
    fc.assert(
      fc.property(kept, fc.nat(2_000), (whole, end) => {
        const text = writeKept(whole).slice(0, end);
        const found = readKept(text).record;
        expect(merge(found, whole.record)).toEqual(whole.record);
      }),
    );
    expect(readKept('{"record":"W1.sAAAAnf.lAA').record).toEqual(decode('W1.sAAAAnf.lAA'));
  });

  test('loses nothing when two windows are joined, and the ids of the LMS stand', () => {
    fc.assert(
      fc.property(kept, kept, (theirs, ours) => {
        const both = mergeKept(theirs, ours);
        expect(both.record).toEqual(merge(theirs.record, ours.record));
        for (const told of [...theirs.told, ...ours.told]) expect(both.told).toContain(told);
        expect(both.ids).toMatchObject(theirs.ids);
        expect(Object.keys(both.ids).sort()).toEqual([...new Set([...Object.keys(theirs.ids), ...Object.keys(ours.ids)])].sort());
        expect(both.score).toBe(theirs.score ?? ours.score);
      }),
    );
  });

  test('does not change when it is joined with itself or with nothing', () => {
    fc.assert(
      fc.property(kept, (whole) => {
        expect(mergeKept(whole, whole)).toEqual(whole);
        expect(mergeKept(nothingKept, whole)).toEqual(whole);
        expect(mergeKept(whole, nothingKept)).toEqual(whole);
      }),
    );
  });
});
