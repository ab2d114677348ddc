import { describe, expect, test } from 'vitest';
import { MINUTE, opened, wholeLaunch } from '../helpers/lms/cmi5-launched.ts';
import { Cmi5Lms } from '../helpers/lms/cmi5-lms.ts';
import { FakeBrowser } from '../helpers/lms/fake-browser.ts';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import { answer, course, finishLessons, learn, openFirstLesson, playTalk, takeCheck, wholeCourse } from '../helpers/lms/learning.ts';

const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

describe('what is told of the course', () => {
  test.each([
    ['everything', ['completed', 'passed']],
    ['final-check', ['completed', 'passed']],
    ['lessons', ['completed']],
  ] as const)('under the rule "%s" is what an LMS has to wait for', async (rule, verbs) => {
    const lms = Object.assign(new Cmi5Lms(), { masteryScore: rule === 'lessons' ? undefined : 0.8 });
    await wholeLaunch(lms, new FakeClock(), { ...course, rule });
    expect(['completed', 'passed', 'failed'].filter((verb) => lms.own(verb).length === 1)).toEqual(verbs);
    expect(lms.violations).toEqual([]);
  });

  test('a try that failed is not told while others are open', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    const { session, keeper } = await opened(lms, clock);
    learn(keeper, ...openFirstLesson, ...takeCheck(58));
    await clock.advance(MINUTE);
    session.end();
    await clock.advance(0);
    expect(lms.stored()).toMatchObject({ status: 'incomplete', score: null });
  });

  test('"failed" is told once when no try is left and the agency wants it so', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    const strict = { ...course, tries: 1, reporting: { whenDone: 'passed', whenTriesAreUsed: 'failed' } } as const;
    for (let launch = 0; launch < 2; launch += 1) {
      const { session, keeper } = await opened(lms, clock, strict);
      learn(keeper, ...takeCheck(58));
      await clock.advance(MINUTE);
      session.end();
      await clock.advance(0);
    }
    expect(lms.own('failed').map(({ result }) => result?.['score'])).toEqual([{ scaled: 0.58, raw: 58, min: 0, max: 100 }]);
    expect(lms.violations).toEqual([]);
    // The agency grants another try, which is passed.
    const { session, keeper } = await opened(lms, clock, course);
    learn(keeper, ...wholeCourse);
    await clock.advance(MINUTE);
    session.end();
    await clock.advance(0);
    expect(lms.stored()).toMatchObject({ status: 'passed', score: 92 });
    expect(lms.violations).toEqual([]);
  });

  test('a session that told "failed" tells "passed" in the next one, and claims nothing before', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    const strict = { ...course, tries: 1, reporting: { whenDone: 'passed', whenTriesAreUsed: 'failed' } } as const;
    const first = await opened(lms, clock, strict);
    learn(first.keeper, ...takeCheck(58));
    await clock.advance(MINUTE);
    // Another window of the same learner passed.
    learn(first.keeper, ...wholeCourse);
    await clock.advance(MINUTE);
    expect(first.keeper.confirmed()?.status).not.toBe('passed');
    first.session.end();
    await clock.advance(0);
    expect(lms.own('passed')).toEqual([]);
    const second = await opened(lms, clock, strict);
    await clock.advance(MINUTE);
    expect(second.keeper.confirmed()?.status).toBe('passed');
    expect(lms.stored()).toMatchObject({ status: 'passed', score: 92 });
    expect(lms.violations).toEqual([]);
  });

  test.each([
    ['as a saving', () => undefined],
    ['with the goodbye', (lms: Cmi5Lms) => lms.unanswered.add('POST statements')],
  ])('a pass told %s while the LMS took no document is not told again by the next launch', async (_how, until) => {
    const lms = new Cmi5Lms();
    const [clock, browser] = [new FakeClock(), new FakeBrowser()];
    const first = await opened(lms, clock, course, browser);
    for (const part of [openFirstLesson, finishLessons]) {
      learn(first.keeper, ...part);
      await clock.advance(5 * MINUTE);
    }
    lms.answersWith.set('PUT course-record', 507);
    until(lms);
    learn(first.keeper, ...playTalk, ...takeCheck(92));
    await clock.advance(MINUTE);
    lms.unanswered.clear();
    first.session.end();
    await clock.advance(0);
    expect(lms.stored()).toMatchObject({ status: 'passed', score: 92 });
    lms.answersWith.clear();
    const { session, keeper } = await opened(lms, clock, course, browser);
    await clock.advance(MINUTE);
    expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
    expect(keeper.saving().state).toBe('saved');
    session.end();
    await clock.advance(0);
    expect([lms.own('completed').length, lms.own('passed').length]).toEqual([1, 1]);
    expect(lms.violations).toEqual([]);
  });

  test('a pass that may have been told is told when the LMS says that it has none, and not before', async () => {
    const [lms, clock] = [new Cmi5Lms(), new FakeClock()];
    const first = await opened(lms, clock);
    learn(first.keeper, ...openFirstLesson, ...finishLessons);
    await clock.advance(5 * MINUTE);
    lms.answersWith.set('PUT course-record', 507);
    learn(first.keeper, ...playTalk, ...takeCheck(92));
    await clock.advance(MINUTE);
    first.session.end();
    await clock.advance(0);
    lms.answersWith.clear();
    // In another browser: nothing is known there of what was told, and the server is busy just now.
    const { session, keeper } = await opened(lms, clock);
    await clock.advance(MINUTE);
    lms.answersWith.set('GET statements', 503);
    learn(keeper, ...playTalk, ...takeCheck(83));
    await clock.advance(1_000);
    expect(keeper.saving().state).not.toBe('saved');
    lms.answersWith.clear();
    await clock.advance(MINUTE);
    expect(keeper.saving().state).toBe('saved');
    expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
    session.end();
    await clock.advance(0);
    expect([lms.own('completed').length, lms.own('passed').length]).toEqual([1, 1]);
    expect(lms.violations).toEqual([]);
  });

  test('a pass is told all the same where the LMS never says what it has', async () => {
    const [lms, clock] = [new Cmi5Lms(), new FakeClock()];
    lms.answersWith.set('GET statements', 500);
    const { keeper } = await opened(lms, clock);
    learn(keeper, ...wholeCourse);
    await clock.advance(2 * MINUTE);
    expect(keeper.saving().state).toBe('saved');
    expect(lms.stored()).toMatchObject({ status: 'passed', score: 92 });
  });

  test.each([
    { mark: 0.9, percent: 92, told: true },
    { mark: 0.9, percent: 85, told: false },
    { mark: 0.57, percent: 80, told: true },
    { mark: 0, percent: 80, told: true },
    { mark: '0.9', percent: 85, told: false },
    { mark: 'high', percent: 80, told: true },
  ])('the mark of the LMS holds: $percent percent with $mark', async ({ mark, percent, told }) => {
    const lms = Object.assign(new Cmi5Lms(), { masteryScore: mark });
    const clock = new FakeClock();
    const { keeper } = await opened(lms, clock);
    learn(keeper, ...openFirstLesson, ...finishLessons, ...playTalk, ...takeCheck(percent));
    await clock.advance(MINUTE);
    expect(lms.own('passed').map(({ result }) => result?.['score'])).toEqual(
      told ? [{ scaled: percent / 100, raw: percent, min: 0, max: 100 }] : [],
    );
    expect(lms.violations).toEqual([]);
  });

  test('the mark that a verdict was held against is told with it', async () => {
    const lms = Object.assign(new Cmi5Lms(), { masteryScore: 0.85 });
    await wholeLaunch(lms, new FakeClock());
    expect(lms.own('passed')[0]?.context.extensions?.[MASTERY]).toBe(0.85);
    expect(lms.own('completed')[0]?.context.extensions).not.toHaveProperty([MASTERY]);
  });

  test('a better score after a pass is not told, and not said to be on record, then or at a later launch', async () => {
    const [lms, clock] = [new Cmi5Lms(), new FakeClock()];
    const { session, keeper } = await opened(lms, clock);
    learn(keeper, ...openFirstLesson, ...finishLessons, ...playTalk, ...takeCheck(83));
    await clock.advance(MINUTE);
    learn(keeper, ...takeCheck(92));
    await clock.advance(MINUTE);
    expect(keeper.confirmed()).toMatchObject({ status: 'passed', word: 'passed', score: 83 });
    session.end();
    await clock.advance(0);
    const again = await opened(lms, clock);
    await clock.advance(MINUTE);
    expect(again.keeper.confirmed()).toMatchObject({ status: 'passed', word: 'passed', score: 83 });
    expect(again.keeper.read().finalCheck.best).toBe(92);
    expect(lms.stored()).toMatchObject({ status: 'passed', score: 83 });
  });

  test('a pass by the mark of the course is none before the LMS has let the learner in and named a higher one', async () => {
    const [lms, clock] = [Object.assign(new Cmi5Lms(), { masteryScore: 0.9, network: 'gone' as Cmi5Lms['network'] }), new FakeClock()];
    const opening = opened(lms, clock);
    await clock.advance(MINUTE);
    const { keeper } = await opening;
    learn(keeper, ...openFirstLesson, ...finishLessons, ...playTalk, ...takeCheck(83));
    lms.network = 'up';
    keeper.saveNow();
    await clock.advance(4 * MINUTE);
    expect(keeper.saving().state).toBe('saved');
    expect(keeper.confirmed()).toMatchObject({ status: 'incomplete' });
    expect([keeper.read().reached, keeper.read().finishedAt]).toEqual([null, null]);
    expect(lms.stored()).toMatchObject({ status: 'incomplete' });
    learn(keeper, ...takeCheck(92));
    await clock.advance(4 * MINUTE);
    expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
  });

  test.each(['opens for review', 'opens for browsing'] as const)('when the LMS %s it is nothing but beginning and end', async (fault) => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    await wholeLaunch(lms, clock);
    const before = lms.statements.length;
    const document = lms.document();
    lms.fault = fault;
    const { session, keeper } = await opened(lms, clock);
    expect(keeper.read().lessons).toEqual([0, 1]);
    learn(keeper, ...takeCheck(100));
    keeper.answered(answer('report-both-tonight', true, clock.now()));
    session.hidden();
    await clock.advance(10 * MINUTE);
    expect(keeper.saving()).toMatchObject({ state: 'unsaved', why: 'review' });
    session.end();
    await clock.advance(0);
    expect(lms.verbs().slice(before)).toEqual(['initialized', 'terminated']);
    expect(lms.document()).toBe(document);
    expect(lms.violations).toEqual([]);
  });

  test.each(['says no mode', 'says an unknown mode'] as const)('when the LMS %s it is told as ever', async (fault) => {
    const lms = Object.assign(new Cmi5Lms(), { fault });
    await wholeLaunch(lms, new FakeClock());
    expect(lms.stored()).toMatchObject({ status: 'passed', score: 92 });
  });
});
