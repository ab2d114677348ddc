import { describe, expect, test } from 'vitest';
import { withLessonOpened, withScore } from '../../src/course/record/changes.ts';
import { emptyRecord } from '../../src/course/record/record.ts';
import type { Delivery } from '../../src/tracking/lms.ts';
import { report } from '../../src/tracking/report.ts';
import { MINUTE, opened } from '../helpers/lms/cmi5-launched.ts';
import { Cmi5Lms } from '../helpers/lms/cmi5-lms.ts';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import { answer, course, learn, openFirstLesson, wholeCourse } from '../helpers/lms/learning.ts';

describe('the end', () => {
  test('is told alive beyond the page, in one request with what was still missing', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    const { session, keeper } = await opened(lms, clock);
    await clock.advance(MINUTE);
    lms.asked.length = 0;
    keeper.answered(answer('report-both-tonight', true, clock.now()));
    session.end();
    await clock.advance(0);
    expect(lms.asked.map(({ method, what, keepalive }) => [method, what, keepalive])).toEqual([['POST', 'statements', true]]);
    expect(lms.verbs()).toEqual(['initialized', 'answered', 'terminated']);
    expect(lms.violations).toEqual([]);
  });

  test('is the end: nothing follows, whatever the page still does', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    const { session, keeper, window } = await opened(lms, clock);
    session.end();
    await clock.advance(0);
    const asked = lms.asked.length;
    learn(keeper, ...wholeCourse);
    window.lms.answered(answer('report-both-tonight', true, clock.now()));
    keeper.saveNow();
    session.hidden();
    session.end();
    expect(window.lms.close(null)).toBe(true);
    await clock.advance(10 * MINUTE);
    expect(lms.asked).toHaveLength(asked);
  });

  test('on the way out is waited for, and the window goes where the LMS wants it', async () => {
    const lms = Object.assign(new Cmi5Lms(), { returnUrl: 'https://lms.example/course/3' });
    const clock = new FakeClock();
    const { session, keeper, window } = await opened(lms, clock);
    await clock.advance(MINUTE);
    lms.fault = 'takes five seconds to store';
    learn(keeper, ...wholeCourse);
    void session.leave();
    await clock.advance(6_000);
    expect(window.left).toEqual([]);
    await clock.advance(5 * MINUTE);
    expect(window.left).toEqual(['https://lms.example/course/3']);
    expect(lms.verbs().at(-1)).toBe('terminated');
    expect(lms.stored()).toMatchObject({ status: 'passed', score: 92 });
    // The window being sent away is no second end.
    session.end();
    await clock.advance(MINUTE);
    expect(lms.own('terminated')).toHaveLength(1);
    expect(lms.violations).toEqual([]);
  });

  test('on the way out can be asked for again by a learner who was kept, because nobody said that the end arrived', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    const { session, keeper, left } = await opened(lms, clock);
    await clock.advance(MINUTE);
    lms.unanswered.add('POST statements');
    keeper.leave();
    await clock.advance(MINUTE);
    expect([left(), keeper.saving().state]).toEqual([false, 'saved']);
    lms.unanswered.clear();
    keeper.leave();
    await clock.advance(MINUTE);
    expect(left()).toBe(true);
    session.end();
    await clock.advance(MINUTE);
    expect(lms.verbs()).toEqual(['initialized', 'terminated']);
    expect(lms.violations).toEqual([]);
  });

  test('that nobody confirmed is not followed by what the learner does after it, which is not said to be saved either', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    const { keeper, left } = await opened(lms, clock);
    await clock.advance(MINUTE);
    lms.unanswered.add('POST statements');
    keeper.leave();
    await clock.advance(MINUTE);
    lms.unanswered.clear();
    learn(keeper, ...openFirstLesson);
    keeper.leave();
    await clock.advance(MINUTE);
    expect([left(), keeper.saving().state]).toEqual([false, 'unsaved']);
    expect(lms.verbs()).toEqual(['initialized']);
  });

  test('leaves the window where it is when the LMS names no address', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    const { session, window } = await opened(lms, clock);
    await clock.advance(MINUTE);
    const left = session.leave();
    await clock.advance(MINUTE);
    expect(await left).toBe(true);
    expect(window.left).toEqual([]);
    expect(lms.verbs()).toEqual(['initialized', 'terminated']);
  });

  test('lets go of a learner whose window is still there long after it was sent to the address of the LMS', async () => {
    const lms = Object.assign(new Cmi5Lms(), { returnUrl: 'https://lms.example/summary.pdf' });
    const clock = new FakeClock();
    const { session, window } = await opened(lms, clock);
    await clock.advance(MINUTE);
    const left = session.leave();
    await clock.advance(MINUTE);
    expect(window.left).toEqual(['https://lms.example/summary.pdf']);
    expect(await left).toBe(true);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x'])('never sends the window to %s', async (returnUrl) => {
    const lms = Object.assign(new Cmi5Lms(), { returnUrl });
    const clock = new FakeClock();
    const { session, window } = await opened(lms, clock);
    await clock.advance(MINUTE);
    const left = session.leave();
    await clock.advance(MINUTE);
    expect(await left).toBe(true);
    expect(window.left).toEqual([]);
  });
});

describe('the way out', () => {
  /** What the session hands over when the learner leaves. */
  const delivery = (percent: number): Delivery => {
    const record = withScore(withLessonOpened(emptyRecord, 1), percent);
    return {
      report: report(record, course, { standing: { status: 'incomplete', score: null }, passMark: 80 }),
      elapsed: 1_000,
      careful: false,
    };
  };
  const launch = async (lms: Cmi5Lms, clock: FakeClock) => {
    const window = lms.launch(clock);
    await window.lms.open();
    const leave = async (given: Delivery | null) => {
      const left = window.lms.leave!(given);
      await clock.advance(MINUTE);
      return left;
    };
    return { window, leave };
  };

  test.each(['gone', 'refusing'] as const)(
    'stays shut while something else cannot be told (network %s), and the session goes on',
    async (network) => {
      const lms = new Cmi5Lms();
      const { window, leave } = await launch(lms, new FakeClock());
      lms.network = network;
      expect(await leave(delivery(58))).toBe(false);
      lms.network = 'up';
      expect(await window.lms.save(delivery(58))).toBe(true);
      expect(await leave(delivery(58))).toBe(true);
      expect(lms.verbs()).toEqual(['initialized', 'experienced', 'terminated']);
      expect(lms.violations).toEqual([]);
    },
  );

  test('stays shut while the record cannot be kept', async () => {
    const lms = new Cmi5Lms();
    const { leave } = await launch(lms, new FakeClock());
    lms.answersWith.set('PUT course-record', 507);
    expect(await leave(delivery(58))).toBe(false);
    expect(lms.own('terminated')).toEqual([]);
    lms.answersWith.clear();
    expect(await leave(delivery(58))).toBe(true);
    expect(lms.own('terminated')).toHaveLength(1);
  });

  test('stays shut when nobody says that the end arrived, nothing follows it, and it is told again', async () => {
    const lms = Object.assign(new Cmi5Lms(), { refusesRepeats: true });
    const { window, leave } = await launch(lms, new FakeClock());
    await window.lms.save(delivery(58));
    lms.losesAnswers = true;
    expect(await leave(null)).toBe(false);
    lms.losesAnswers = false;
    expect(await window.lms.save(delivery(92))).toBe(false);
    expect(await leave(delivery(92))).toBe(true);
    expect(await leave(delivery(92))).toBe(true);
    expect(window.lms.close(delivery(92))).toBe(true);
    expect(lms.verbs()).toEqual(['initialized', 'experienced', 'terminated']);
    expect(lms.violations).toEqual([]);
  });

  test('that stayed shut is the end for a tab that crashes then and comes back, too', async () => {
    const lms = new Cmi5Lms();
    const { window, leave } = await launch(lms, new FakeClock());
    lms.unanswered.add('POST statements');
    expect(await leave(null)).toBe(false);
    lms.unanswered.clear();
    expect(await window.again().open()).toBeNull();
    expect(lms.verbs()).toEqual(['initialized']);
  });

  test('that stayed shut is told once more when the page goes away', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    const { window, leave } = await launch(lms, clock);
    lms.unanswered.add('POST statements');
    expect(await leave(null)).toBe(false);
    lms.unanswered.clear();
    window.lms.close(null);
    await clock.advance(0);
    expect(lms.verbs()).toEqual(['initialized', 'terminated']);
    expect(window.lms.close(null)).toBe(true);
  });

  test('and everything else is nothing before the course was opened', async () => {
    const lms = new Cmi5Lms();
    const { lms: adapter } = lms.launch(new FakeClock());
    adapter.answered(answer('report-both-tonight', true, 0));
    expect(await adapter.save(delivery(58))).toBe(false);
    expect(await adapter.leave!(delivery(58))).toBe(true);
    expect(adapter.close(delivery(58))).toBe(true);
    expect(lms.asked).toEqual([]);
  });
});
