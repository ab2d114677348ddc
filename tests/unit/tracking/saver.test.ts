import { beforeEach, describe, expect, test } from 'vitest';
import { Saver } from '../../../src/tracking/saver.ts';
import { FakeClock } from '../../helpers/lms/fake-clock.ts';

/** A saver, and the savings it made: when, in seconds from the start, and whether with care. */
let clock: FakeClock;
let saver: Saver;
let savings: { second: number; careful: boolean }[];
let answer: () => Promise<boolean>;
let changes: number;

beforeEach(() => {
  clock = new FakeClock();
  const start = clock.now();
  savings = [];
  changes = 0;
  answer = async () => true;
  const save = (careful: boolean) => {
    savings.push({ second: (clock.now() - start) / 1000, careful });
    return answer();
  };
  saver = new Saver(save, clock, () => (changes += 1));
});

const seconds = () => savings.map(({ second }) => second);

describe('small changes', () => {
  test('of one moment are saved together, a second later', async () => {
    saver.request('small change');
    saver.request('small change');
    expect(saver.state()).toEqual({ state: 'saving' });
    await clock.advance(60_000);
    expect(savings).toEqual([{ second: 1, careful: false }]);
    expect(saver.state()).toMatchObject({ state: 'saved' });
  });

  test('are saved at most once in thirty seconds', async () => {
    for (let second = 0; second < 90; second += 5) {
      saver.request('small change');
      await clock.advance(5_000);
    }
    expect(seconds()).toEqual([1, 31, 61]);
  });
});

describe('a milestone', () => {
  test('is saved at once and with care', () => {
    saver.request('milestone');
    expect(savings).toEqual([{ second: 0, careful: true }]);
  });

  test('takes small changes that wait along', async () => {
    saver.request('small change');
    saver.request('milestone');
    await clock.advance(60_000);
    expect(seconds()).toEqual([0]);
  });

  test('reached while saving is saved right after, and stays one whatever comes after it', async () => {
    let finish = (_saved: boolean) => undefined as void;
    answer = () => new Promise((resolve) => (finish = resolve));
    saver.request('milestone');
    await clock.advance(5_000);
    saver.request('milestone');
    saver.request('small change');
    expect(savings).toHaveLength(1);
    finish(true);
    await clock.advance(0);
    expect(savings).toEqual([
      { second: 0, careful: true },
      { second: 5, careful: true },
    ]);
  });
});

describe('after a failure', () => {
  beforeEach(() => {
    answer = async () => false;
  });

  test('saving is tried again after growing waits, always with care', async () => {
    saver.request('small change');
    await clock.advance(20 * 60_000);
    expect(seconds()).toEqual([1, 3, 7, 15, 31, 61, 121, 241, 541, 841, 1141]);
    expect(savings.slice(1).every(({ careful }) => careful)).toBe(true);
    expect(saver.state()).toEqual({ state: 'unsaved', why: 'refused' });
  });

  test('more changes do not make it hurry, the learner does', async () => {
    saver.request('milestone');
    await clock.advance(500);
    saver.request('milestone');
    saver.request('small change');
    await clock.advance(500);
    expect(seconds()).toEqual([0]);
    saver.hurry();
    expect(seconds()).toEqual([0, 1]);
  });

  test('a success ends it', async () => {
    saver.request('milestone');
    await clock.advance(1_000);
    answer = async () => true;
    await clock.advance(60_000);
    expect(seconds()).toEqual([0, 2]);
    expect(saver.state()).toMatchObject({ state: 'saved' });
    saver.request('milestone');
    expect(seconds()).toEqual([0, 2, 61]);
  });
});

describe('hurrying and stopping', () => {
  test('there is nothing to hurry when everything is saved', () => {
    saver.hurry();
    expect(savings).toEqual([]);
  });

  test('a saving under way is not doubled', async () => {
    answer = () => new Promise(() => undefined);
    saver.request('milestone');
    saver.request('small change');
    saver.hurry();
    await clock.advance(60_000);
    expect(savings).toHaveLength(1);
    expect(saver.state()).toEqual({ state: 'saving' });
  });

  test('nothing is saved once stopped', async () => {
    saver.request('small change');
    saver.stop();
    saver.request('milestone');
    saver.hurry();
    await clock.advance(60_000);
    expect(savings).toEqual([]);
  });

  test('those who show the state are told of every step', async () => {
    saver.request('milestone');
    expect(changes).toBe(1);
    await clock.advance(0);
    expect(changes).toBe(2);
  });
});
