import { describe, expect, test } from 'vitest';
import { withPlace } from '../../src/course/record/changes.ts';
import { decode } from '../../src/course/record/codec.ts';
import { MINUTE, opened, wholeLaunch } from '../helpers/lms/cmi5-launched.ts';
import { Cmi5Lms } from '../helpers/lms/cmi5-lms.ts';
import { FakeBrowser } from '../helpers/lms/fake-browser.ts';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import { answer, course, learn, openFirstLesson, takeCheck, wholeCourse } from '../helpers/lms/learning.ts';

/** The first sitting did this and was closed as it should be. */
async function inSecondSitting(done: typeof wholeCourse) {
  const [lms, clock, browser] = [new Cmi5Lms(), new FakeClock(), new FakeBrowser()];
  const first = await opened(lms, clock, course, browser);
  learn(first.keeper, ...done);
  await clock.advance(5 * MINUTE);
  first.session.end();
  return { lms, clock, browser, second: await opened(lms, clock, course, browser) };
}

describe('an LMS with ways of its own', () => {
  test('that takes no statements but cmi5’s own is offered each of the others once', async () => {
    const lms = Object.assign(new Cmi5Lms(), { fault: 'knows no interactions' as const });
    const { keeper } = await wholeLaunch(lms, new FakeClock());
    expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
    expect(lms.verbs()).toEqual(['initialized', 'completed', 'passed', 'terminated']);
    const offered = lms.asked.filter(({ method, what, status }) => `${method} ${what} ${status}` === 'POST statements 403');
    expect(offered).toHaveLength(3 + 5);
  });

  test('that refuses a verdict is told the rest, and nothing is claimed', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    lms.refusesVerbs.add('completed');
    const { session, keeper } = await opened(lms, clock);
    learn(keeper, ...wholeCourse);
    await clock.advance(3 * MINUTE);
    expect(keeper.saving().state).toBe('unsaved');
    expect(keeper.confirmed()?.status ?? 'incomplete').toBe('incomplete');
    session.end();
    await clock.advance(0);
    expect(lms.verbs()).toEqual(['initialized', 'experienced', 'experienced', 'experienced', 'passed', 'terminated']);
    lms.refusesVerbs.clear();
    const again = await opened(lms, clock);
    await clock.advance(MINUTE);
    expect(again.keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
    expect(lms.own('passed')).toHaveLength(1);
    expect(lms.violations).toEqual([]);
  });

  test.each(['reads as null', 'reads as undefined', 'reads as a number'] as const)(
    'whose record %s is written a whole one',
    async (fault) => {
      const lms = new Cmi5Lms();
      lms.fault = fault;
      const clock = new FakeClock();
      const { session, keeper } = await opened(lms, clock);
      lms.fault = null;
      learn(keeper, ...wholeCourse);
      await clock.advance(MINUTE);
      session.end();
      await clock.advance(0);
      expect(decode(lms.stored().resume)).toEqual(keeper.read());
    },
  );

  test.each([
    '',
    'null',
    '7',
    '[]',
    '{"record":',
    '{"record":7,"ids":[],"told":"all","score":"high"}',
    '{"told":[7,"lesson-0"],"ids":{"lesson-0":7}}',
  ])('whose record was made %j by something else keeps on going', async (document) => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    lms.putDocument(document);
    const { session, keeper } = await opened(lms, clock);
    learn(keeper, ...wholeCourse);
    await clock.advance(MINUTE);
    session.end();
    await clock.advance(0);
    expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
    expect(decode(lms.stored().resume)).toEqual(keeper.read());
    expect(lms.violations).toEqual([]);
  });

  test('that has lost the record still knows what it was told, and is not told it again', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    await wholeLaunch(lms, clock);
    lms.putDocument(null);
    const { session, keeper } = await opened(lms, clock);
    expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
    learn(keeper, ...openFirstLesson, ...takeCheck(25));
    await clock.advance(MINUTE);
    session.end();
    await clock.advance(0);
    expect(lms.stored()).toMatchObject({ status: 'passed', score: 92 });
    expect(lms.violations).toEqual([]);
  });

  test('that has begun a new enrollment hears nothing of what a copy on the device knows of the one before', async () => {
    const { lms, clock, browser, second } = await inSecondSitting(openFirstLesson);
    lms.network = 'refusing';
    second.keeper.answered(answer('report-both-tonight', false, clock.now()));
    learn(second.keeper, ...takeCheck(25));
    browser.closeTabs();
    clock.forget();
    lms.network = 'up';
    lms.putDocument(null);
    expect((await opened(lms, clock, course, browser)).keeper.read()).toEqual(decode(''));
    await clock.advance(MINUTE);
    expect(lms.verbs()).not.toContain('answered');
    expect(browser.kept.size).toBe(0);
  });

  test('that has lost the record of somebody who has passed is given what a copy on the device knows', async () => {
    const { lms, clock, browser, second } = await inSecondSitting(wholeCourse);
    learn(second.keeper, (record) => withPlace(record, 'finish', 9_999));
    browser.closeTabs();
    lms.putDocument(null);
    expect((await opened(lms, clock, course, browser)).keeper.read()).toEqual(second.keeper.read());
  });

  test('that always has another version of the record is given up for this time, not asked for ever', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    const { keeper } = await opened(lms, clock);
    await clock.advance(MINUTE);
    lms.answersWith.set('PUT course-record', 412);
    const before = lms.asked.length;
    learn(keeper, ...openFirstLesson);
    await clock.advance(1_500);
    expect(lms.asked.slice(before).filter(({ method }) => method === 'PUT')).toHaveLength(3);
    expect(keeper.saving().state).toBe('unsaved');
  });

  test('that cannot be asked for what it stored is not believed', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    const { keeper } = await opened(lms, clock);
    await clock.advance(MINUTE);
    // Its first readings succeed, or nothing would be written.
    learn(keeper, ...wholeCourse);
    lms.unanswered.add('GET course-record');
    await clock.advance(5_000);
    expect(keeper.saving().state).toBe('unsaved');
    expect(keeper.confirmed()?.status ?? 'incomplete').toBe('incomplete');
    lms.unanswered.clear();
    await clock.advance(5 * MINUTE);
    expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
    expect(lms.violations).toEqual([]);
  });

  test('whose learner has no name or a hostile one is no trouble', async () => {
    for (const learnerName of ['', '  ', '</script><script>alert(1)</script>', '💥'.repeat(300)]) {
      const lms = Object.assign(new Cmi5Lms(), { learnerName });
      const { keeper } = await wholeLaunch(lms, new FakeClock());
      expect(keeper.learnerName).toBe(learnerName.trim() === '' ? null : learnerName);
      expect(lms.violations).toEqual([]);
      expect(lms.stored().status).toBe('passed');
    }
  });
});

describe('the end of a window', () => {
  test('while something is under way tells the end once, and nothing after it', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    const { session, keeper } = await opened(lms, clock);
    await clock.advance(MINUTE);
    lms.fault = 'takes five seconds to store';
    learn(keeper, ...wholeCourse);
    await clock.advance(7_000);
    session.end();
    await clock.advance(5 * MINUTE);
    expect(lms.own('terminated')).toHaveLength(1);
    expect(lms.verbs().at(-1)).toBe('terminated');
    lms.fault = null;
    const again = await opened(lms, clock);
    await clock.advance(MINUTE);
    expect(again.keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
    expect(lms.own('completed')).toHaveLength(1);
    expect(lms.own('passed')).toHaveLength(1);
  });

  test('of which nothing arrives leaves the session to be abandoned, and the next launch on the device to tell the rest', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    const browser = new FakeBrowser();
    const { session, keeper, window } = await opened(lms, clock, course, browser);
    await clock.advance(MINUTE);
    window.holdBack();
    learn(keeper, ...openFirstLesson);
    session.end();
    await clock.advance(MINUTE);
    expect(lms.verbs()).toEqual(['initialized']);
    expect(decode(lms.stored().resume).lessons).toEqual([]);
    const again = await opened(lms, clock, course, browser);
    await clock.advance(MINUTE);
    expect(again.keeper.read().lessons).toEqual([0]);
    expect(lms.verbs()).toEqual(['initialized', 'initialized', 'experienced']);
  });
});
