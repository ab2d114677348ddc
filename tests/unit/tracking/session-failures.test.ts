import { describe, expect, test } from 'vitest';
import { withLessonOpened, withScore } from '../../../src/course/record/changes.ts';
import { decode } from '../../../src/course/record/codec.ts';
import { emptyRecord } from '../../../src/course/record/record.ts';
import type { Delivery, Launch, Lms } from '../../../src/tracking/lms.ts';
import type { Rescue } from '../../../src/tracking/rescue.ts';
import { Session } from '../../../src/tracking/session.ts';
import { FakeBrowser } from '../../helpers/lms/fake-browser.ts';
import { FakeClock } from '../../helpers/lms/fake-clock.ts';
import { FakeLms } from '../../helpers/lms/fake-lms.ts';
import { launched, sessionOf } from '../../helpers/lms/launched.ts';
import { course, finishLessons, learn, openFirstLesson, playTalk, takeCheck, wholeCourse } from '../../helpers/lms/learning.ts';

const MINUTE = 60_000;
const RESUME = 'cmi.suspend_data';

/** An LMS in a few lines whose every answer is a promise that the test keeps. */
class SlowLms implements Lms {
  network = 'up' as const;
  readonly told: { delivery: Delivery | null; exit: boolean }[] = [];
  start: (launch: Launch | null) => void = () => undefined;
  opened = 0;
  saves = true;
  ends = true;
  declare leave?: NonNullable<Lms['leave']>;

  open() {
    this.opened += 1;
    return new Promise<Launch | null>((resolve) => (this.start = resolve));
  }
  async save() {
    return this.saves;
  }
  answered() {}
  close(delivery: Delivery | null, exit = false) {
    this.told.push({ delivery, exit });
    return this.ends;
  }
}

const launch: Launch = {
  learnerName: null,
  learnerId: 'learner-7',
  saved: '',
  place: '',
  standing: { status: 'incomplete', score: null },
  passMark: null,
  records: true,
};

/** A session in a slow LMS, opened or not yet. */
async function slowly(lms: SlowLms, clock: FakeClock, isOpened = true) {
  const opening = sessionOf(lms, lms, clock, new FakeBrowser());
  if (isOpened) lms.start(launch);
  else await clock.advance(30_000);
  return opening;
}

const noCopy: Rescue = { read: () => emptyRecord, keep: () => false, confirmed: () => undefined, listen: () => () => undefined };

describe('an LMS that does not answer at launch', () => {
  test('keeps nobody waiting for more than half a minute', async () => {
    const { session, keeper } = await slowly(new SlowLms(), new FakeClock(), false);
    expect(session.isRefused).toBe(true);
    expect(keeper.saving()).toEqual({ state: 'unsaved', why: 'ended' });
    expect([keeper.learnerName, session.place]).toEqual([null, '']);
  });

  test('shows that something is under way as long as it may still answer', async () => {
    const lms = new SlowLms();
    const session = new Session(lms, course, new FakeClock(), { network: async () => 'unknown', rescue: () => noCopy });
    void session.open();
    expect(session.saving).toEqual({ state: 'saving' });
    session.merge(withLessonOpened(emptyRecord, 0));
    session.saveNow();
    expect(lms.opened).toBe(1);
    expect(session.record.lessons).toEqual([0]);
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

describe('the copy on the device', () => {
  const copies = (browser: FakeBrowser) => browser.kept.size;

  test('is there from the moment something is done until the LMS has it', async () => {
    const [lms, clock, browser] = [new FakeLms(), new FakeClock(), new FakeBrowser()];
    const { keeper } = await launched(lms, clock, course, browser);
    await clock.advance(MINUTE);
    expect(copies(browser)).toBe(0);
    learn(keeper, ...openFirstLesson);
    expect(copies(browser)).toBe(1);
    await clock.advance(4 * MINUTE);
    expect(copies(browser)).toBe(0);
    expect(lms.stored.get(RESUME)).toBe(keeper.read());
  });

  test('is taken up by the next launch of the same learner, told to the LMS and removed', async () => {
    const [lms, clock, browser] = [new FakeLms(), new FakeClock(), new FakeBrowser()];
    const first = await launched(lms, clock, course, browser);
    lms.network = 'refusing';
    learn(first.keeper, ...wholeCourse);
    await clock.advance(MINUTE);
    lms.network = 'up';
    const { keeper } = await launched(lms, clock, course, browser);
    await clock.advance(0);
    expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
    expect(copies(browser)).toBe(0);
  });

  test('is removed at once when the LMS turns out to have it', async () => {
    const [lms, clock, browser] = [new FakeLms(), new FakeClock(), new FakeBrowser()];
    const first = await launched(lms, clock, course, browser);
    learn(first.keeper, ...openFirstLesson);
    first.session.end();
    expect(copies(browser)).toBe(1);
    lms.network = 'refusing';
    await launched(lms, clock, course, browser);
    expect(copies(browser)).toBe(0);
  });

  test('is neither kept nor removed while the LMS only looks back', async () => {
    const [lms, clock, browser] = [new FakeLms(), new FakeClock(), new FakeBrowser()];
    const first = await launched(lms, clock, course, browser);
    lms.network = 'refusing';
    learn(first.keeper, ...openFirstLesson);
    const kept = [...browser.kept];
    [lms.network] = ['up'];
    lms.stored.set('cmi.core.lesson_mode', 'review');
    const { keeper } = await launched(lms, clock, course, browser);
    expect(decode(keeper.read()).lessons).toEqual([0]);
    learn(keeper, (record) => withLessonOpened(record, 1));
    expect([...browser.kept]).toEqual(kept);
  });

  test('carries what one window does into another, and neither writes over the other', async () => {
    const [clock, browser] = [new FakeClock(), new FakeBrowser()];
    const [one, two] = [new FakeLms(), new FakeLms()];
    Object.defineProperty(two, 'stored', { value: one.stored });
    const first = await launched(one, clock, course, browser);
    const second = await launched(two, clock, course, browser);
    learn(first.keeper, ...openFirstLesson, ...finishLessons);
    learn(second.keeper, ...playTalk);
    await clock.advance(MINUTE);
    for (const { keeper } of [first, second])
      expect(decode(keeper.read())).toMatchObject({ lessons: [0, 1], talks: { 0: { debriefed: true } } });
    learn(first.keeper, ...takeCheck(92));
    first.session.end();
    second.session.end();
    expect(one.onRecord()).toMatchObject({ status: 'passed', score: 92 });
    expect(decode(one.onRecord().resume)).toMatchObject({ lessons: [0, 1], talks: { 0: { debriefed: true } }, finalCheck: { best: 92 } });
  });

  test('of another window is not heard any more once the session is over', async () => {
    const [lms, clock, browser] = [new FakeLms(), new FakeClock(), new FakeBrowser()];
    const first = await launched(lms, clock, course, browser);
    first.session.end();
    const second = await launched(lms, clock, course, browser);
    learn(second.keeper, ...openFirstLesson);
    expect(decode(first.keeper.read()).lessons).toEqual([]);
  });
});

describe('who is done stays done', () => {
  test('when the LMS gives no status back and the record of all that was done is lost', async () => {
    const lms = new (class extends FakeLms {
      protected override get(name: string): unknown {
        return /status|score/.test(name) ? '' : super.get(name);
      }
    })();
    const clock = new FakeClock();
    const first = await launched(lms, clock);
    learn(first.keeper, ...wholeCourse);
    first.session.end();
    // Of the resume data only what is reached has come through.
    const kept = lms.stored.get(RESUME)!.split('.');
    lms.stored.set(RESUME, ['W1', ...kept.filter((section) => section.startsWith('d'))].join('.'));
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, ...openFirstLesson);
    session.end();
    expect(lms.onRecord().status).toBe('passed');
  });

  test('when a lesson is added after they passed', async () => {
    const lms = new FakeLms();
    const clock = new FakeClock();
    const first = await launched(lms, clock);
    learn(first.keeper, ...wholeCourse);
    first.session.end();
    const grown = { ...course, outline: { ...course.outline, lessons: [...course.outline.lessons, { slot: 5, checks: [40] }] } };
    lms.stored.set('cmi.core.lesson_status', 'incomplete');
    const { session, keeper } = await launched(lms, clock, grown);
    learn(keeper, (record) => withLessonOpened(record, 5));
    session.end();
    expect(lms.onRecord()).toMatchObject({ status: 'passed', score: 92 });
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
