import { describe, expect, test } from 'vitest';
import { withLessonOpened } from '../../../src/course/record/changes.ts';
import { emptyRecord } from '../../../src/course/record/record.ts';
import type { Delivery } from '../../../src/tracking/lms.ts';
import { openRescue } from '../../../src/tracking/rescue.ts';
import { Session } from '../../../src/tracking/session.ts';
import { FakeBrowser } from '../../helpers/lms/fake-browser.ts';
import { FakeClock } from '../../helpers/lms/fake-clock.ts';
import { sessionOf } from '../../helpers/lms/launched.ts';
import { course, learn, openFirstLesson, wholeCourse } from '../../helpers/lms/learning.ts';
import { launch, slowly, SlowLms } from '../../helpers/lms/slow-lms.ts';

const MINUTE = 60_000;

/** Nothing is kept of a learner who is not known. */
const noRescue = () => openRescue(new FakeBrowser().tab(), 'course', null, Date.now);

describe('an LMS that does not answer at launch', () => {
  test('keeps nobody waiting for more than half a minute', async () => {
    const { session, keeper } = await slowly(new SlowLms(), new FakeClock(), false);
    expect(session.isRefused).toBe(true);
    expect(keeper.saving()).toEqual({ state: 'unsaved', why: 'ended' });
    expect([keeper.learnerName, keeper.passMark, session.place]).toEqual([null, null, '']);
  });

  test('shows that something is under way as long as it may still answer', async () => {
    const lms = new SlowLms();
    const session = new Session(lms, course, new FakeClock(), { network: async () => 'unknown', rescue: noRescue });
    void session.open();
    expect(session.saving).toEqual({ state: 'saving' });
    session.merge(withLessonOpened(emptyRecord, 0));
    session.saveNow();
    expect(lms.opened).toBe(1);
    expect(session.record.lessons).toEqual([0]);
  });

  test('lets the first page be asked for before it is given anything to save', async () => {
    const [lms, clock] = [new SlowLms(), new FakeClock()];
    const session = new Session(lms, course, clock, { network: async () => 'unknown', rescue: noRescue });
    const opened = session.open();
    expect(session.isOpening).toBe(true);
    lms.start(launch);
    await opened;
    expect([session.isOpening, lms.asked]).toEqual([false, 0]);
    await clock.advance(0);
    expect(lms.asked).toBe(1);
  });

  test('that fails in a way nobody foresaw is one that refuses: the learner can ask it again, and the console hears of it', async () => {
    const [lms, clock] = [new SlowLms(), new FakeClock()];
    lms.open = () => Promise.reject(new TypeError('unforeseen'));
    const session = new Session(lms, course, clock, { network: async () => 'unknown', rescue: noRescue });
    expect(await session.open()).toBe(false);
    expect(session.isRefused).toBe(true);
    await expect(clock.advance(0)).rejects.toThrow('unforeseen');
    lms.open = async () => launch;
    session.saveNow();
    await clock.advance(0);
    expect(session.isRefused).toBe(false);
  });

  test('shows that it is asked once more, to whoever listens', async () => {
    const [lms, clock] = [new SlowLms(), new FakeClock()];
    const { session, keeper } = await slowly(lms, clock, false);
    lms.start(null);
    await clock.advance(0);
    const heard: string[] = [];
    keeper.listen(() => heard.push(keeper.saving().state));
    keeper.saveNow();
    expect(heard).toEqual(['saving']);
    expect(session.isOpening).toBe(true);
  });

  test('is not asked a second time, and what was done meanwhile is saved when it answers', async () => {
    const lms = new SlowLms();
    const clock = new FakeClock();
    const { session, keeper } = await slowly(lms, clock, false);
    keeper.saveNow();
    learn(keeper, ...openFirstLesson);
    lms.start(launch);
    await clock.advance(MINUTE);
    expect(lms.opened).toBe(1);
    expect(session.isRefused).toBe(false);
    expect(keeper.saving().state).toBe('saved');
  });

  test('has what was done meanwhile kept on the device from the moment it answers, in case it stores nothing', async () => {
    const lms = Object.assign(new SlowLms(), { saves: false });
    const [clock, browser] = [new FakeClock(), new FakeBrowser()];
    const opening = sessionOf(lms, lms, clock, browser);
    await clock.advance(30_000);
    const { keeper } = await opening;
    learn(keeper, ...openFirstLesson);
    expect(browser.kept.size).toBe(0);
    lms.start(launch);
    await clock.advance(MINUTE);
    expect(keeper.saving()).toMatchObject({ state: 'unsaved', rescued: true });
    expect(openRescue(browser.tab(), 'course', launch.learnerId, clock.now).read()).toEqual(keeper.read());
  });

  test('has all done meanwhile noted as reached when it answers, and not before: it may have a higher pass mark', async () => {
    const results = [null, 95].map(async (passMark) => {
      const [lms, clock] = [new SlowLms(), new FakeClock()];
      const { keeper } = await slowly(lms, clock, false);
      learn(keeper, ...wholeCourse);
      expect(keeper.read().reached).toBeNull();
      lms.start({ ...launch, passMark });
      await clock.advance(0);
      return [keeper.read().reached, keeper.read().finishedAt === null];
    });
    expect(await Promise.all(results)).toEqual([
      ['passed', false],
      [null, true],
    ]);
  });

  test('starts nothing once the page is gone', async () => {
    const lms = new SlowLms();
    const clock = new FakeClock();
    const { session, keeper } = await slowly(lms, clock, false);
    session.end();
    lms.start(launch);
    await clock.advance(MINUTE);
    expect(keeper.saving()).toEqual({ state: 'unsaved', why: 'ended' });
    expect(lms.told).toEqual([]);
  });

  test('and then refuses may be asked again', async () => {
    const lms = new SlowLms();
    const clock = new FakeClock();
    const { session, keeper } = await slowly(lms, clock, false);
    lms.start(null);
    await clock.advance(0);
    keeper.saveNow();
    expect(keeper.saving()).toEqual({ state: 'saving' });
    lms.start(launch);
    await clock.advance(0);
    expect(lms.opened).toBe(2);
    expect(session.isRefused).toBe(false);
  });
});

describe('looking twice', () => {
  test('at what is new and at nothing else', async () => {
    const lms = new SlowLms();
    const careful: boolean[] = [];
    lms.save = async (...[delivery]: unknown[]) => careful.push((delivery as Delivery).careful) > 0;
    const clock = new FakeClock();
    const { keeper } = await slowly(lms, clock);
    await clock.advance(0);
    learn(keeper, ...openFirstLesson);
    await clock.advance(6 * MINUTE);
    expect(careful).toEqual([true, true, false]);
  });
});
