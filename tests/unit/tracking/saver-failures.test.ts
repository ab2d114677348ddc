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

describe('after a failure', () => {
  beforeEach(() => {
    trial.answer = async () => false;
  });

  test('saving is tried again after growing waits, always with care', async () => {
    saver.request('small change');
    await clock.advance(20 * 60_000);
    expect(trial.seconds).toEqual([1, 3, 7, 15, 31, 61, 121, 241, 541, 841, 1141]);
    expect(trial.savings.slice(1).every(({ careful }) => careful)).toBe(true);
    expect(saver.progress()).toEqual({ state: 'failed' });
  });

  test('more changes do not make it hurry, the learner does', async () => {
    saver.request('milestone');
    await clock.advance(500);
    saver.request('milestone');
    saver.request('small change');
    await clock.advance(500);
    expect(trial.seconds).toEqual([0]);
    saver.hurry();
    expect(trial.seconds).toEqual([0, 1]);
  });

  test('a success ends it', async () => {
    saver.request('milestone');
    await clock.advance(1_000);
    trial.answer = async () => true;
    await clock.advance(60_000);
    expect(trial.seconds).toEqual([0, 2]);
    expect(saver.progress()).toMatchObject({ state: 'saved' });
    saver.request('milestone');
    expect(trial.seconds).toEqual([0, 2, 61]);
  });
});

describe('a saving that never ends', () => {
  test('counts as failed after a minute, and everything is sent again', async () => {
    trial.answer = () => new Promise(() => undefined);
    saver.request('milestone');
    await clock.advance(60_000);
    expect(saver.progress()).toEqual({ state: 'failed' });
    trial.answer = async () => true;
    await clock.advance(2_000);
    expect(trial.savings).toEqual([
      { second: 0, careful: true },
      { second: 62, careful: true },
    ]);
    expect(saver.progress()).toMatchObject({ state: 'saved' });
  });

  test('and ends too late changes nothing', async () => {
    trial.hold();
    saver.request('milestone');
    await clock.advance(60_000);
    await clock.advance(2_000);
    trial.finish(true, 1);
    await clock.advance(59_999);
    expect(saver.progress()).toEqual({ state: 'failed' });
    expect(trial.savings).toHaveLength(2);
    await clock.advance(1 + 4_000);
    expect(trial.savings).toHaveLength(3);
  });
});

describe('what those see who look', () => {
  test('new tries after a failure are not told of, but for the one that was asked for', async () => {
    trial.answer = async () => false;
    saver.request('milestone');
    await clock.advance(0);
    trial.answer = () => new Promise(() => undefined);
    await clock.advance(2_000);
    expect(saver.progress()).toEqual({ state: 'failed' });
    await clock.advance(60_000);
    saver.hurry();
    expect(saver.progress()).toEqual({ state: 'saving' });
    await clock.advance(60_000);
    expect(saver.progress()).toEqual({ state: 'failed' });
  });

  test('failures in a row are counted, and forgotten after a success', async () => {
    trial.answer = async () => false;
    saver.request('milestone');
    await clock.advance(3_000);
    expect(saver.failures).toBe(2);
    trial.answer = async () => true;
    saver.hurry();
    await clock.advance(0);
    expect(saver.failures).toBe(0);
  });

  test('rest comes once nothing is under way', async () => {
    trial.hold();
    await saver.rest();
    saver.request('milestone');
    const order: string[] = [];
    void saver.rest().then(() => order.push('rest'));
    saver.request('milestone');
    trial.finish(true);
    await clock.advance(0);
    order.push('second saving');
    trial.finish(true);
    await clock.advance(0);
    expect(order).toEqual(['second saving', 'rest']);
  });
});
