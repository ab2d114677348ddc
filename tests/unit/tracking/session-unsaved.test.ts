import { describe, expect, test } from 'vitest';
import { withScore } from '../../../src/course/record/changes.ts';
import { FakeBrowser } from '../../helpers/lms/fake-browser.ts';
import { FakeClock } from '../../helpers/lms/fake-clock.ts';
import { FakeLms } from '../../helpers/lms/fake-lms.ts';
import { launched } from '../../helpers/lms/launched.ts';
import { course, learn, wholeCourse } from '../../helpers/lms/learning.ts';

const MINUTE = 60_000;

describe('why nothing is saved', () => {
  const failing = async (network: FakeLms['network']) => {
    const [lms, clock, browser] = [new FakeLms(), new FakeClock(), new FakeBrowser()];
    const launch1 = await launched(lms, clock, course, browser);
    lms.network = network;
    return { lms, clock, browser, ...launch1 };
  };

  test('is said to be a signed-out learner once the LMS has refused three times though the network answers', async () => {
    const { clock, keeper } = await failing('refusing');
    learn(keeper, ...wholeCourse);
    await clock.advance(0);
    expect(keeper.saving()).toEqual({ state: 'unsaved', why: 'refused', rescued: true });
    await clock.advance(7_000);
    expect(keeper.saving()).toEqual({ state: 'unsaved', why: 'signed-out', rescued: true });
  });

  test('is said to be the network when that is gone', async () => {
    const { clock, keeper } = await failing('gone');
    learn(keeper, ...wholeCourse);
    await clock.advance(0);
    expect(keeper.saving()).toEqual({ state: 'unsaved', why: 'offline', rescued: true });
  });

  test('and no copy is promised where none can be kept', async () => {
    const { clock, keeper, browser } = await failing('refusing');
    browser.trouble = 'blocked';
    learn(keeper, ...wholeCourse);
    await clock.advance(0);
    expect(keeper.saving()).toEqual({ state: 'unsaved', why: 'refused' });
  });

  test('and no copy is spoken of once all was saved that it held', async () => {
    const { lms, clock, keeper } = await failing('refusing');
    learn(keeper, ...wholeCourse);
    await clock.advance(0);
    lms.network = 'up';
    await clock.advance(MINUTE);
    lms.network = 'refusing';
    await clock.advance(6 * MINUTE);
    expect(keeper.saving()).toEqual({ state: 'unsaved', why: 'signed-out' });
  });

  test('while the network is gone the LMS is left alone, and told everything when it is back', async () => {
    const { lms, clock, keeper, session } = await failing('gone');
    learn(keeper, ...wholeCourse);
    await clock.advance(MINUTE);
    const calls = lms.calls.length;
    learn(keeper, (record) => withScore(record, 99));
    await clock.advance(9 * MINUTE);
    expect(lms.calls).toHaveLength(calls);
    lms.network = 'up';
    session.online();
    await clock.advance(0);
    expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 99 });
    // The next milestone waits for nothing.
    learn(keeper, (record) => withScore(record, 100));
    expect(lms.onRecord().score).toBe(100);
  });
});
