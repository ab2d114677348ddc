import { beforeEach, describe, expect, test } from 'vitest';
import { Saver } from '../../../src/tracking/saver.ts';
import { FakeClock } from '../../helpers/lms/fake-clock.ts';

/** A saver, and the savings it made: when, in seconds from the start, and whether with care. */
let clock: FakeClock;
let saver: Saver;
let savings: { second: number; careful: boolean }[];
let answer: () => Promise<boolean>;
let changes: number;
let safe: boolean;

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
  safe = false;
  saver = new Saver(
    save,
    clock,
    () => safe,
    () => (changes += 1),
  );
});

const seconds = () => savings.map(({ second }) => second);

describe('small changes', () => {
  test('of one moment are saved together, a second later', async () => {
    saver.request('small change');
    saver.request('small change');
    expect(saver.progress()).toEqual({ state: 'saving' });
    await clock.advance(60_000);
    expect(savings).toEqual([{ second: 1, careful: false }]);
    expect(saver.progress()).toMatchObject({ state: 'saved' });
  });

  test('are saved at most once in thirty seconds', async () => {
    for (let second = 0; second < 90; second += 5) {
      saver.request('small change');
      await clock.advance(5_000);
    }
    expect(seconds()).toEqual([1, 31, 61]);
  });
});

describe('small changes that are kept on the device', () => {
  beforeEach(() => {
    safe = true;
  });

  test('are saved at most once in four minutes, and shown as saved meanwhile', async () => {
    for (let second = 0; second < 720; second += 5) {
      saver.request('small change');
      expect(saver.progress()).toMatchObject({ state: 'saved' });
      await clock.advance(5_000);
    }
    expect(seconds()).toEqual([1, 241, 481]);
  });

  test('do not make others wait that are not', async () => {
    saver.request('small change');
    await clock.advance(10_000);
    saver.request('small change');
    await clock.advance(5_000);
    safe = false;
    saver.request('small change');
    expect(saver.progress()).toEqual({ state: 'saving' });
    await clock.advance(60_000);
    expect(seconds()).toEqual([1, 31]);
  });

  test('are not put off by what comes after them', async () => {
    safe = false;
    saver.request('small change');
    await clock.advance(1_000);
    saver.request('small change');
    safe = true;
    saver.request('small change');
    await clock.advance(60_000);
    expect(seconds()).toEqual([1, 31]);
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
    expect(saver.progress()).toEqual({ state: 'failed' });
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
    expect(saver.progress()).toMatchObject({ state: 'saved' });
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
    await clock.advance(59_999);
    expect(savings).toHaveLength(1);
    expect(saver.progress()).toEqual({ state: 'saving' });
  });

  test('what came during a saving is saved right after it, when somebody hurries', async () => {
    let end: (saved: boolean) => void = () => undefined;
    answer = () => new Promise((resolve) => (end = resolve));
    saver.request('milestone');
    await clock.advance(3_000);
    saver.request('small change');
    saver.hurry();
    expect(savings).toHaveLength(1);
    answer = async () => true;
    end(true);
    await clock.advance(0);
    expect(seconds()).toEqual([0, 3]);
    // Once only: later changes keep their pace.
    saver.request('small change');
    await clock.advance(0);
    expect(savings).toHaveLength(2);
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

describe('a saving that never ends', () => {
  test('counts as failed after a minute, and everything is sent again', async () => {
    answer = () => new Promise(() => undefined);
    saver.request('milestone');
    await clock.advance(60_000);
    expect(saver.progress()).toEqual({ state: 'failed' });
    answer = async () => true;
    await clock.advance(2_000);
    expect(savings).toEqual([
      { second: 0, careful: true },
      { second: 62, careful: true },
    ]);
    expect(saver.progress()).toMatchObject({ state: 'saved' });
  });

  test('and ends after all changes nothing any more', async () => {
    let finish = (_saved: boolean) => undefined as void;
    answer = () => new Promise((resolve) => (finish = resolve));
    saver.request('milestone');
    await clock.advance(60_000);
    const late = finish;
    await clock.advance(2_000);
    late(true);
    await clock.advance(59_999);
    expect(saver.progress()).toEqual({ state: 'failed' });
    expect(savings).toHaveLength(2);
    await clock.advance(1 + 4_000);
    expect(savings).toHaveLength(3);
  });
});

describe('what those see who look', () => {
  test('new tries after a failure are not told of, but for the one that was asked for', async () => {
    answer = async () => false;
    saver.request('milestone');
    await clock.advance(0);
    answer = () => new Promise(() => undefined);
    await clock.advance(2_000);
    expect(saver.progress()).toEqual({ state: 'failed' });
    await clock.advance(60_000);
    saver.hurry();
    expect(saver.progress()).toEqual({ state: 'saving' });
    await clock.advance(60_000);
    expect(saver.progress()).toEqual({ state: 'failed' });
  });

  test('failures in a row are counted, and forgotten after a success', async () => {
    answer = async () => false;
    saver.request('milestone');
    await clock.advance(3_000);
    expect(saver.failures).toBe(2);
    answer = async () => true;
    saver.hurry();
    await clock.advance(0);
    expect(saver.failures).toBe(0);
  });

  test('rest comes once nothing is under way', async () => {
    let finish = (_saved: boolean) => undefined as void;
    answer = () => new Promise((resolve) => (finish = resolve));
    await saver.rest();
    saver.request('milestone');
    const order: string[] = [];
    void saver.rest().then(() => order.push('rest'));
    saver.request('milestone');
    finish(true);
    await clock.advance(0);
    order.push('second saving');
    finish(true);
    await clock.advance(0);
    expect(order).toEqual(['second saving', 'rest']);
  });
});

describe('a clock that is set back', () => {
  test('makes nothing wait longer than half a minute', async () => {
    saver.request('small change');
    await clock.advance(1_000);
    clock.jump(-3_600_000);
    saver.request('small change');
    await clock.advance(30_000);
    expect(savings).toHaveLength(2);
  });
});
