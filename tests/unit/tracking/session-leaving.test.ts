import { describe, expect, test } from 'vitest';
import type { Delivery } from '../../../src/tracking/lms.ts';
import { FakeBrowser } from '../../helpers/lms/fake-browser.ts';
import { FakeClock } from '../../helpers/lms/fake-clock.ts';
import { sessionOf } from '../../helpers/lms/launched.ts';
import { learn, openFirstLesson } from '../../helpers/lms/learning.ts';
import { launch, slowly, SlowLms } from '../../helpers/lms/slow-lms.ts';

describe('the learner’s own way out', () => {
  test('saves, ends the session and lets the LMS take the window back', async () => {
    const lms = new SlowLms();
    const clock = new FakeClock();
    const { keeper, left } = await slowly(lms, clock);
    learn(keeper, ...openFirstLesson);
    keeper.leave();
    await clock.advance(0);
    expect(left()).toBe(true);
    expect(lms.told.map(({ exit, delivery }) => [exit, delivery?.report.record.lessons])).toEqual([[true, [0]]]);
    expect(keeper.saving()).toEqual({ state: 'unsaved', why: 'ended' });
  });

  test('stays shut while something is not saved, and the session goes on', async () => {
    const lms = new SlowLms();
    const clock = new FakeClock();
    const { keeper, left } = await slowly(lms, clock);
    await clock.advance(0);
    lms.saves = false;
    keeper.leave();
    await clock.advance(0);
    expect([left(), lms.told]).toEqual([false, []]);
    expect(keeper.saving()).toMatchObject({ state: 'unsaved', why: 'refused' });
    lms.saves = true;
    keeper.leave();
    await clock.advance(0);
    expect(left()).toBe(true);
  });

  test('stays shut when the LMS does not end the session', async () => {
    const lms = new SlowLms();
    const clock = new FakeClock();
    const { session, keeper, left } = await slowly(lms, clock);
    lms.ends = false;
    keeper.leave();
    await clock.advance(0);
    expect(left()).toBe(false);
    expect(keeper.saving().state).toBe('saved');
    session.end();
    expect(lms.told.map(({ exit }) => exit)).toEqual([true, false]);
    expect(keeper.saving()).toEqual({ state: 'unsaved', why: 'ended' });
  });

  test('waits for an LMS that has to be told first', async () => {
    const lms = new SlowLms();
    const clock = new FakeClock();
    const { keeper, left } = await slowly(lms, clock);
    const answers = [false, true];
    const deliveries: (Delivery | null)[] = [];
    lms.leave = async (delivery) => {
      deliveries.push(delivery);
      return answers.shift()!;
    };
    keeper.leave();
    await clock.advance(0);
    expect([left(), lms.told]).toEqual([false, []]);
    keeper.leave();
    await clock.advance(0);
    expect([left(), lms.told.length]).toEqual([true, 1]);
    expect(deliveries.every((delivery) => delivery !== null)).toBe(true);
  });

  test('tells an LMS nothing that opened the course to look back', async () => {
    const lms = new SlowLms();
    const clock = new FakeClock();
    const opening = sessionOf(lms, lms, clock, new FakeBrowser());
    lms.start({ ...launch, records: false });
    const { keeper, left } = await opening;
    const deliveries: (Delivery | null)[] = [];
    lms.leave = async (delivery) => deliveries.push(delivery) > 0;
    learn(keeper, ...openFirstLesson);
    expect(keeper.saving()).toEqual({ state: 'unsaved', why: 'review' });
    keeper.leave();
    await clock.advance(0);
    expect(left()).toBe(true);
    expect(deliveries).toEqual([null]);
    expect(lms.told).toEqual([{ delivery: null, exit: true }]);
  });

  test('is open when there is no session', async () => {
    const lms = new SlowLms();
    const clock = new FakeClock();
    const { keeper, left } = await slowly(lms, clock, false);
    keeper.leave();
    await clock.advance(0);
    expect(left()).toBe(true);
    keeper.leave();
    await clock.advance(0);
    expect(lms.told).toEqual([]);
  });
});
