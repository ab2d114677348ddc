import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, unfold } from '../../../src/course/record/objective-runs.ts';

test('items whose slots follow one another share a run', () => {
  const items = [
    { slot: 40, right: 2 },
    { slot: 41, right: 1 },
    { slot: 60, right: 8 },
  ];
  expect(fold({ id: 'one', items })).toEqual({
    id: 'one',
    runs: [
      { slot: 40, right: [2, 1] },
      { slot: 60, right: [8] },
    ],
  });
});

test('an objective that was folded unfolds to what it was, in any order of slots', () => {
  const objective = fc.record({ id: fc.string(), items: fc.array(fc.record({ slot: fc.nat(12), right: fc.nat() })) });
  fc.assert(
    fc.property(objective, (given) => {
      expect(unfold(fold(given))).toEqual(given);
    }),
  );
});
