import { beforeEach, describe, expect, test } from 'vitest';
import type { Saver } from '../../../src/tracking/saver.ts';
import type { FakeClock } from '../../helpers/lms/fake-clock.ts';
import { SaverTrial } from '../../helpers/lms/saver-trial.ts';

let trial: SaverTrial;
let clock: FakeClock;
let saver: Saver;

beforeEach(() => {
  trial = new SaverTrial();
  ({ clock, saver } = trial);
});

describe('small changes', () => {
  test('of one moment are saved together, a second later', async () => {
    saver.request('small change');
    saver.request('small change');
    expect(saver.progress()).toEqual({ state: 'saving' });
    await clock.advance(60_000);
    expect(trial.savings).toEqual([{ second: 1, careful: false }]);
    expect(saver.progress()).toMatchObject({ state: 'saved' });
  });

  test('are saved at most once in thirty seconds', async () => {
    for (let second = 0; second < 90; second += 5) {
      saver.request('small change');
      await clock.advance(5_000);
    }
    expect(trial.seconds).toEqual([1, 31, 61]);
  });
});

describe('small changes that are kept on the device', () => {
  beforeEach(() => {
    trial.safe = true;
  });

  test('are saved at most once in four minutes, and shown as saved meanwhile', async () => {
    for (let second = 0; second < 720; second += 5) {
      saver.request('small change');
      expect(saver.progress()).toMatchObject({ state: 'saved' });
      await clock.advance(5_000);
    }
    expect(trial.seconds).toEqual([1, 241, 481]);
  });

  test('do not make others wait that are not', async () => {
    saver.request('small change');
    await clock.advance(10_000);
    saver.request('small change');
    await clock.advance(5_000);
    trial.safe = false;
    saver.request('small change');
    expect(saver.progress()).toEqual({ state: 'saving' });
    await clock.advance(60_000);
    expect(trial.seconds).toEqual([1, 31]);
  });

  test('are not put off by what comes after them', async () => {
    trial.safe = false;
    saver.request('small change');
    await clock.advance(1_000);
    saver.request('small change');
    trial.safe = true;
    saver.request('small change');
    await clock.advance(60_000);
    expect(trial.seconds).toEqual([1, 31]);
  });
});

describe('a milestone', () => {
  test('is saved at once and with care', () => {
    saver.request('milestone');
    expect(trial.savings).toEqual([{ second: 0, careful: true }]);
  });

  test('takes small changes that wait along', async () => {
    saver.request('small change');
    saver.request('milestone');
    await clock.advance(60_000);
    expect(trial.seconds).toEqual([0]);
  });

  test('reached while saving is saved right after, and stays one whatever comes after it', async () => {
    trial.hold();
    saver.request('milestone');
    await clock.advance(5_000);
    saver.request('milestone');
    saver.request('small change');
    expect(trial.savings).toHaveLength(1);
    trial.finish(true);
    await clock.advance(0);
    expect(trial.savings).toEqual([
      { second: 0, careful: true },
      { second: 5, careful: true },
    ]);
  });
});

describe('hurrying and stopping', () => {
  test('there is nothing to hurry when everything is saved', () => {
    saver.hurry();
    expect(trial.savings).toEqual([]);
  });

  test('a saving under way is not doubled', async () => {
    trial.answer = () => new Promise(() => undefined);
    saver.request('milestone');
    saver.request('small change');
    saver.hurry();
    await clock.advance(59_999);
    expect(trial.savings).toHaveLength(1);
    expect(saver.progress()).toEqual({ state: 'saving' });
  });

  test('what came during a saving is saved right after it, when somebody hurries', async () => {
    trial.hold();
    saver.request('milestone');
    await clock.advance(3_000);
    saver.request('small change');
    saver.hurry();
    expect(trial.savings).toHaveLength(1);
    trial.answer = async () => true;
    trial.finish(true);
    await clock.advance(0);
    expect(trial.seconds).toEqual([0, 3]);
    // Once only: later changes keep their pace.
    saver.request('small change');
    await clock.advance(0);
    expect(trial.savings).toHaveLength(2);
  });

  test('nothing is saved once stopped', async () => {
    saver.request('small change');
    saver.stop();
    saver.request('milestone');
    saver.hurry();
    await clock.advance(60_000);
    expect(trial.savings).toEqual([]);
  });

  test('those who show the state are told of every step', async () => {
    saver.request('milestone');
    expect(trial.changes).toBe(1);
    await clock.advance(0);
    expect(trial.changes).toBe(2);
  });
});

describe('a clock that is set back', () => {
  test('makes nothing wait longer than half a minute', async () => {
    saver.request('small change');
    await clock.advance(1_000);
    clock.jump(-3_600_000);
    saver.request('small change');
    await clock.advance(30_000);
    expect(trial.savings).toHaveLength(2);
  });
});
