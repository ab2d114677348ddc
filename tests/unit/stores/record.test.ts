import { expect, test } from 'vitest';
import { encode } from '../../../src/course/record/codec.ts';
import { emptyRecord } from '../../../src/course/record/record.ts';
import { connect, learnerName } from '../../../src/stores/record.ts';
import type { Keeper } from '../../../src/tracking/keeper.ts';

test('The LMS is asked for the name of the learner only when a page wants it, however often saving changes', () => {
  let asked = 0;
  let heard = () => {};
  const keeper: Keeper = {
    kind: 'lms',
    get learnerName() {
      asked += 1;
      return 'Rivera, Sam';
    },
    read: () => encode(emptyRecord),
    merge: () => {},
    answered: () => {},
    saveNow: () => {},
    leave: () => {},
    saving: () => ({ state: 'saved', at: 0 }),
    confirmed: () => null,
    listen(listener) {
      heard = listener;
      return () => {};
    },
  };
  connect(keeper, 'en');
  heard();
  heard();
  expect(asked).toBe(0);
  expect(learnerName()).toBe('Rivera, Sam');
  expect(asked).toBe(1);
});
