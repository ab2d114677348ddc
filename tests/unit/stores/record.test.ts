import { beforeEach, expect, test } from 'vitest';
import { encode } from '../../../src/course/record/codec.ts';
import { emptyRecord } from '../../../src/course/record/record.ts';
import { $lmsMark, connect, learnerName } from '../../../src/stores/record.ts';
import type { Keeper } from '../../../src/tracking/keeper.ts';

/** How often the LMS was asked for the name. */
let asked: number;
let mark: number | null;
let heard: () => void;

const keeper: Keeper = {
  kind: 'lms',
  get learnerName() {
    asked += 1;
    return 'Rivera, Sam';
  },
  get passMark() {
    return mark;
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

beforeEach(() => {
  [asked, mark] = [0, null];
  connect(keeper, 'en');
});

test('The LMS is asked for the name of the learner only when a page wants it, however often saving changes', () => {
  heard();
  heard();
  expect(asked).toBe(0);
  expect(learnerName()).toBe('Rivera, Sam');
  expect(asked).toBe(1);
});

test('A pass mark of the LMS is known as soon as the LMS has let the course in', () => {
  expect($lmsMark.get()).toBeNull();
  mark = 90;
  heard();
  expect($lmsMark.get()).toBe(90);
});
