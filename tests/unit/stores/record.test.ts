import { beforeEach, expect, test } from 'vitest';
import { emptyRecord, type LearnerRecord } from '../../../src/course/record/record.ts';
import { $lmsMark, $record, connect, drawSeed, learnerName } from '../../../src/stores/record.ts';
import type { Keeper } from '../../../src/tracking/keeper.ts';

/** How often the LMS was asked for the name. */
let asked: number;
let mark: number | null;
let heard: () => void;
/** What was handed to the keeper to be stored. */
let merged: LearnerRecord[];
/** What the keeper has. */
let held: LearnerRecord;

const keeper: Keeper = {
  kind: 'lms',
  standard: 'scorm12',
  get learnerName() {
    asked += 1;
    return 'Rivera, Sam';
  },
  get passMark() {
    return mark;
  },
  read: () => held,
  merge: (known) => void merged.push(known),
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
  [asked, mark, merged, held] = [0, null, [], emptyRecord];
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

test('To connect changes nothing; the number by which options are shuffled is drawn when asked for, once, and stored', () => {
  expect(merged).toEqual([]);
  drawSeed();
  const { seed } = $record.get();
  expect(seed).toBeTypeOf('number');
  drawSeed();
  expect($record.get().seed).toBe(seed);
  expect(merged.map((known) => known.seed)).toEqual([seed]);
});

test('What a launch page of an older package lacks counts as nothing done, and the rest is taken', () => {
  // The record of this page lives as long as the process: other tests may have played talks.
  const before = $record.get().talks;
  const { talks: _talks, ...older } = { ...emptyRecord, lessons: [7] };
  held = older as Partial<LearnerRecord> as LearnerRecord;
  heard();
  expect($record.get().lessons).toContain(7);
  expect($record.get().talks).toEqual(before);
});
