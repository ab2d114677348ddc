import { beforeEach, expect, test } from 'vitest';
import type { KeptAnswer } from '../../../src/tracking/kept-answers.ts';
import type { Rescue } from '../../../src/tracking/rescue.ts';
import { Untold } from '../../../src/tracking/untold.ts';
import { answer, line } from '../../helpers/lms/learning.ts';

/** What the device keeps, and what it was told has arrived, one entry a time. */
let kept: KeptAnswer[];
let arrived: KeptAnswer[][];
/** What the LMS was given, under which name. */
let given: { item: string; name: string | undefined }[];
let untold: Untold;

const rescue = {
  answers: () => kept,
  keepAnswer: (one: KeptAnswer) => void kept.push(one),
  answersTold(told: readonly KeptAnswer[]) {
    arrived.push([...told]);
    kept = kept.filter((one) => !told.includes(one));
  },
} as unknown as Rescue;

const items = (answers: readonly KeptAnswer[]) => answers.map((one) => one.answer.item);

beforeEach(() => {
  [kept, arrived, given] = [[], [], []];
  untold = new Untold({
    answered: (one, name) => {
      given.push({ item: one.item, name });
      return name ?? `name of ${one.item}`;
    },
  });
});

test('an answer is new until a saving that takes it along has begun', () => {
  untold.begin(rescue, true);
  expect(untold.hasNew).toBe(false);
  untold.add(answer('first', true, 0));
  expect(untold.hasNew).toBe(true);
  untold.underWay();
  expect(untold.hasNew).toBe(false);
});

test('a line of a talk can wait: nothing is graded by it', () => {
  untold.begin(rescue, true);
  untold.add(line('talk.back-at-five.door', 0));
  expect(untold.hasNew).toBe(false);
  expect(items(kept)).toEqual(['talk.back-at-five.door']);
  untold.add(answer('first', true, 1));
  untold.add(line('talk.back-at-five.stairs', 2));
  expect(untold.hasNew).toBe(true);
});

test('a saving that was believed tells the device of the answers that it took along, once, and of no other', () => {
  untold.begin(rescue, true);
  arrived = [];
  untold.add(answer('first', true, 0));
  const believed = untold.underWay();
  untold.add(answer('second', true, 1));
  believed();
  expect(arrived.map(items)).toEqual([['first']]);
  untold.underWay()();
  expect(arrived.map(items)).toEqual([['first'], ['second']]);
  untold.underWay()();
  expect(arrived).toHaveLength(2);
});

test('of an earlier launch, answers that are stored along with the record have arrived with it, and those with names have not', () => {
  const [nameless, named] = [
    { answer: answer('nameless', true, 0), name: '' },
    { answer: answer('named', true, 1), name: 'id' },
  ];
  kept = [nameless, named];
  untold.begin(rescue, true);
  expect(kept).toEqual([named]);
  expect(given).toEqual([{ item: 'named', name: 'id' }]);
});

test('where the record has not arrived, neither have they', () => {
  kept = [{ answer: answer('nameless', true, 0), name: '' }];
  untold.begin(rescue, false);
  expect(given).toEqual([{ item: 'nameless', name: '' }]);
});

test('what was answered before the LMS let the learner in is put in line after what was answered at an earlier launch', () => {
  untold.add(answer('early', true, 5));
  expect([given, kept]).toEqual([[], []]);
  kept = [{ answer: answer('earlier', true, 0), name: 'id' }];
  untold.begin(rescue, false);
  expect(given.map(({ item }) => item)).toEqual(['earlier', 'early']);
  expect(items(kept)).toEqual(['earlier', 'early']);
});
