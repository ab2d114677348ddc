import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  freeStart,
  withAnswer,
  withAttemptStarted,
  withCheck,
  withDebriefed,
  withEnding,
  withFinished,
  withLessonOpened,
  withPlace,
  withPreferences,
  withReached,
  withRunLog,
  withScore,
  withSeed,
} from '../../../src/course/record/changes.ts';
import { decode, encode } from '../../../src/course/record/codec.ts';
import { merge } from '../../../src/course/record/merge.ts';
import { emptyRecord, RUNS_KEPT, type LearnerRecord } from '../../../src/course/record/record.ts';
import { withNextAnswer } from '../../helpers/next-answer.ts';
import { record } from './arbitrary.ts';

const slot = fc.nat(12);
const change: fc.Arbitrary<(before: LearnerRecord) => LearnerRecord> = fc.oneof(
  fc.nat(999).map((seed) => (before: LearnerRecord) => withSeed(before, seed)),
  slot.map((lesson) => (before: LearnerRecord) => withLessonOpened(before, lesson)),
  fc.tuple(slot, fc.boolean()).map(
    ([item, right]) =>
      (before: LearnerRecord) =>
        withCheck(before, item, right),
  ),
  fc.tuple(fc.nat(5), fc.string({ unit: fc.constantFrom(...'abc~') }), fc.boolean()).map(
    ([started, log, ended]) =>
      (before: LearnerRecord) =>
        withRunLog(before, 0, started, log, ended),
  ),
  fc.constantFrom('a', 'b').map((letter) => (before: LearnerRecord) => withEnding(before, 0, letter)),
  fc.constant((before: LearnerRecord) => withDebriefed(before, 0)),
  fc.constant((before: LearnerRecord) => withAttemptStarted(before, 5, [1, 2])),
  fc.nat(31).map((mask) => (before: LearnerRecord) => withNextAnswer(before, mask)),
  fc.nat(100).map((percent) => (before: LearnerRecord) => withScore(before, percent)),
  fc.nat(100).map((at) => (before: LearnerRecord) => withPlace(before, 'first-24-hours', at)),
  fc
    .nat(100)
    .map((at) => (before: LearnerRecord) => withPreferences(before, { theme: 'dark', motion: 'system', coach: true, talkOptions: 0 }, at)),
);

describe('every change', () => {
  test('counts when it is merged with the record it was made from', () => {
    fc.assert(
      fc.property(record, change, (before, apply) => {
        expect(merge(before, apply(before))).toEqual(apply(before));
      }),
    );
  });

  test('leaves a record that can be saved whole', () => {
    fc.assert(
      fc.property(record, change, (before, apply) => {
        expect(decode(encode(apply(before)))).toEqual(apply(before));
      }),
    );
  });

  test('made twice is made once, but for what is counted', () => {
    const twice = withLessonOpened(withLessonOpened(emptyRecord, 2), 2);
    expect(twice.lessons).toEqual([2]);
  });
});

describe('lessons and checks', () => {
  test('lessons stay in order whatever order they were opened in', () => {
    expect(withLessonOpened(withLessonOpened(emptyRecord, 10), 2).lessons).toEqual([2, 10]);
  });

  test('a right answer is not undone by a wrong one', () => {
    expect(withCheck(withCheck(emptyRecord, 4, true), 4, false).checks).toEqual({ 4: 'right' });
    expect(withCheck(withCheck(emptyRecord, 4, false), 4, true).checks).toEqual({ 4: 'right' });
  });

  test('a seed once drawn stays', () => {
    expect(withSeed(withSeed(emptyRecord, 9), 3).seed).toBe(9);
  });
});

describe('talks', () => {
  test('a log grows and never shrinks', () => {
    const grown = withRunLog(withRunLog(emptyRecord, 0, 7, 'a'), 0, 7, 'ab');
    expect(withRunLog(grown, 0, 7, 'a').talks[0]?.runs).toEqual([{ started: 7, log: 'ab', ended: false }]);
  });

  test('two runs begun in the same minute get different starts', () => {
    const first = withRunLog(emptyRecord, 0, 7, 'a');
    expect(freeStart(emptyRecord, 0, 7)).toBe(7);
    expect(freeStart(first, 0, 7)).toBe(8);
    expect(freeStart(first, 0, 3)).toBe(8);
    expect(freeStart(first, 0, 20)).toBe(20);
  });

  test('a run that has ended is not outgrown by what another tab does with it', () => {
    const ended = withRunLog(emptyRecord, 0, 7, 'abcdef', true);
    expect(withRunLog(ended, 0, 7, 'abxxxxxx').talks[0]?.runs).toEqual([{ started: 7, log: 'abcdef', ended: true }]);
  });

  test('a run that has ended outlasts any number begun after it', () => {
    let played = withRunLog(emptyRecord, 0, 1, 'abc', true);
    for (let minute = 2; minute <= 9; minute += 1) played = withRunLog(played, 0, minute, 'a');
    expect(played.talks[0]?.runs.map(({ started }) => started)).toEqual([9, 8, 7, 6, 1]);
  });

  test('a fifth run drops the oldest and keeps the endings', () => {
    let played = withDebriefed(withEnding(emptyRecord, 0, 'b'), 0);
    for (let minute = 1; minute <= 5; minute += 1) played = withRunLog(played, 0, minute, 'abc');
    expect(played.talks[0]?.runs).toHaveLength(RUNS_KEPT);
    expect(played.talks[0]?.runs.at(-1)?.started).toBe(2);
    expect(played.talks[0]).toMatchObject({ endings: ['b'], debriefed: true });
  });
});

describe('the final check', () => {
  test('tries are numbered and start without answers', () => {
    const second = withAttemptStarted(withNextAnswer(withAttemptStarted(emptyRecord, 1, [8, 9]), 2), 3, [9, 8]);
    expect(second.finalCheck.attempt).toEqual({ number: 2, seed: 3, items: [9, 8], answers: [] });
  });

  test('there are never more answers than items, and none without a try', () => {
    const first = { number: 1, seed: 1 };
    expect(withAnswer(emptyRecord, first, 0, 1)).toBe(emptyRecord);
    const full = withAnswer(withAttemptStarted(emptyRecord, 1, [8]), first, 0, 2);
    expect(withAnswer(full, first, 1, 1)).toBe(full);
  });

  test('an answer counts for the question it was given to, and for no other', () => {
    const first = { number: 1, seed: 1 };
    const ahead = withAnswer(withAttemptStarted(emptyRecord, 1, [8, 9]), first, 0, 2);
    expect(ahead.finalCheck.attempt?.answers).toEqual([2]);
    expect(withAnswer(ahead, first, 0, 4)).toBe(ahead);
    expect(withAnswer(withAttemptStarted(emptyRecord, 1, [8, 9]), first, 1, 4).finalCheck.attempt?.answers).toEqual([]);
  });

  test('an answer to a try that is not the latest counts for none', () => {
    const second = withAttemptStarted(withAttemptStarted(emptyRecord, 1, [8, 9]), 3, [9, 8]);
    expect(withAnswer(second, { number: 1, seed: 1 }, 0, 4)).toBe(second);
    expect(withAnswer(second, { number: 2, seed: 1 }, 0, 4)).toBe(second);
    expect(withAnswer(second, { number: 2, seed: 3 }, 0, 4).finalCheck.attempt?.answers).toEqual([4]);
  });

  test('the best score stays the best', () => {
    expect(withScore(withScore(emptyRecord, 83), 50).finalCheck.best).toBe(83);
    expect(withScore(emptyRecord, 0).finalCheck.best).toBe(0);
  });
});

describe('what was reached', () => {
  test('rises from completed to passed and never falls', () => {
    const completed = withReached(emptyRecord, 'completed');
    expect(completed.reached).toBe('completed');
    expect(withReached(completed, 'completed')).toBe(completed);
    const passed = withReached(completed, 'passed');
    expect(passed.reached).toBe('passed');
    expect(withReached(passed, 'completed')).toBe(passed);
  });
});

describe('the minute at which all was done', () => {
  test('is kept from the first time on', () => {
    const first = withFinished(emptyRecord, 500);
    expect(first.finishedAt).toBe(500);
    expect(withFinished(first, 900)).toBe(first);
  });

  test('goes back only if another device was earlier', () => {
    expect(withFinished(withFinished(emptyRecord, 900), 500).finishedAt).toBe(500);
  });
});

describe('place and preferences', () => {
  test.each(['', '../secret', 'Index', 'a page', 'x'.repeat(101), '-x'])('%j is no place', (page) => {
    expect(withPlace(emptyRecord, page, 5)).toEqual(emptyRecord);
  });

  test('a time beyond what can be written is the latest that can', () => {
    const last = withPlace(emptyRecord, 'finish', 64 ** 5 - 1);
    const moved = withPlace(last, 'index', 20);
    expect(moved.place).toEqual({ value: 'index', at: 64 ** 5 - 1 });
    expect(decode(encode(moved))).toEqual(moved);
  });

  test('what is done after the clock was set back still counts as later', () => {
    const moved = withPlace(withPlace(emptyRecord, 'finish', 500), 'index', 20);
    expect(moved.place).toEqual({ value: 'index', at: 501 });
  });
});
