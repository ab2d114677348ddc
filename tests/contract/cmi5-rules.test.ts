import { describe, expect, test } from 'vitest';
import { withLessonOpened } from '../../src/course/record/changes.ts';
import { decode } from '../../src/course/record/codec.ts';
import { MINUTE, opened, wholeLaunch } from '../helpers/lms/cmi5-launched.ts';
import { Cmi5Lms } from '../helpers/lms/cmi5-lms.ts';
import type { Statement } from '../helpers/lms/cmi5-rules.ts';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import { answer, course, finishLessons, learn, openFirstLesson, playTalk, takeCheck, wholeCourse } from '../helpers/lms/learning.ts';

const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

const kinds: { name: string; make: () => Cmi5Lms }[] = [
  { name: 'a cmi5 LMS', make: () => new Cmi5Lms() },
  { name: 'one without a mark of its own', make: () => Object.assign(new Cmi5Lms(), { masteryScore: undefined }) },
  { name: 'one that tells no versions', make: () => Object.assign(new Cmi5Lms(), { tellsVersions: false }) },
  { name: 'one that lets nobody look for statements', make: () => Object.assign(new Cmi5Lms(), { searchable: false }) },
];

describe.each(kinds)('a whole course in $name', ({ make }) => {
  test('breaks no rule, and is told once', async () => {
    const lms = make();
    const { keeper } = await wholeLaunch(lms, new FakeClock());
    expect(lms.violations).toEqual([]);
    expect(lms.stored()).toMatchObject({ status: 'passed', score: 92 });
    expect(decode(lms.stored().resume)).toEqual(decode(keeper.read()));
    expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
    for (const verb of ['initialized', 'completed', 'passed', 'terminated']) expect(lms.own(verb)).toHaveLength(1);
    expect(lms.verbs()[0]).toBe('initialized');
    expect(lms.verbs().at(-1)).toBe('terminated');
  });

  test('in as many launches as it has parts breaks none either', async () => {
    const lms = make();
    const clock = new FakeClock();
    for (const part of [openFirstLesson, finishLessons, playTalk, takeCheck(58), takeCheck(92), []]) {
      const { session, keeper } = await opened(lms, clock);
      learn(keeper, ...part);
      await clock.advance(MINUTE);
      session.end();
      await clock.advance(MINUTE);
    }
    expect(lms.violations).toEqual([]);
    expect(lms.stored()).toMatchObject({ status: 'passed', score: 92 });
    expect(lms.own('initialized')).toHaveLength(6);
    expect(lms.own('terminated')).toHaveLength(6);
    for (const verb of ['completed', 'passed']) expect(lms.own(verb)).toHaveLength(1);
    expect(lms.verbs().filter((verb) => verb === 'experienced')).toHaveLength(3);
  });
});

describe('before the first statement', () => {
  test('token, launch data, preferences and record are asked for, in this order and once', async () => {
    const lms = new Cmi5Lms();
    await opened(lms, new FakeClock());
    const asked = lms.asked.map(({ method, what }) => `${method} ${what}`);
    expect(asked.slice(0, 5)).toEqual([
      'POST fetch',
      'GET LMS.LaunchData',
      'GET cmi5LearnerPreferences',
      'GET course-record',
      'GET statements',
    ]);
    expect(asked.filter((one) => one === 'POST fetch')).toHaveLength(1);
  });

  test.each([200, 403, 500])('preferences that answer with %i are no obstacle', async (status) => {
    const lms = new Cmi5Lms();
    lms.answersWith.set('GET cmi5LearnerPreferences', status);
    const { keeper } = await opened(lms, new FakeClock());
    expect(keeper.saving().state).not.toBe('unsaved');
  });

  test('a launch takes at most 8 readings, 4 writings and one storing of the record', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    for (const part of [openFirstLesson, finishLessons, takeCheck(58), []]) {
      lms.asked.length = 0;
      const { session, keeper } = await opened(lms, clock);
      expect(lms.asked.filter(({ method }) => method === 'GET').length).toBeLessThanOrEqual(8);
      expect(lms.asked.filter(({ method }) => method !== 'GET').length).toBeLessThanOrEqual(4);
      expect(lms.asked.filter(({ method }) => method === 'PUT').length).toBeLessThanOrEqual(1);
      learn(keeper, ...part);
      session.end();
      await clock.advance(0);
    }
  });
});

describe('what is told of the parts', () => {
  test('each lesson is experienced when it is opened, each talk when its debrief is reached, by name and with progress', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    const { keeper } = await opened(lms, clock);
    learn(keeper, ...openFirstLesson);
    await clock.advance(MINUTE);
    learn(keeper, ...finishLessons, ...playTalk.slice(0, -1));
    await clock.advance(MINUTE);
    learn(keeper, ...playTalk);
    await clock.advance(MINUTE);
    const told = lms.statements.filter((statement) => statement.verb.id.endsWith('/experienced'));
    const words = ({ object, result }: Statement) => [
      object.id,
      object.definition?.['name'],
      (result?.['extensions'] as object)[PROGRESS as never],
    ];
    expect(told.map(words)).toEqual([
      ['tag:what-you-say-first,2026:lesson/first-24-hours', { en: 'The first 24 hours' }, 0],
      ['tag:what-you-say-first,2026:lesson/ask-without-blame', { en: 'Ask without blame' }, 50],
      ['tag:what-you-say-first,2026:talk/back-at-five', { en: 'Back at five' }, 75],
    ]);
  });

  test('progress is told no more once the course is completed', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    const { keeper } = await opened(lms, clock, { ...course, rule: 'final-check' });
    learn(keeper, ...takeCheck(92));
    await clock.advance(MINUTE);
    learn(keeper, (record) => withLessonOpened(record, 1));
    await clock.advance(MINUTE);
    expect(lms.verbs()).toEqual(['initialized', 'completed', 'passed', 'experienced']);
    expect(lms.statements.at(-1)?.result).toBeUndefined();
    expect(lms.violations).toEqual([]);
  });

  test('an answer is told when it was given, and each time it is given', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    const { keeper } = await opened(lms, clock);
    const first = clock.now();
    keeper.answered(answer('report-both-tonight', false, first));
    await clock.advance(2 * MINUTE);
    keeper.answered(answer('report-both-tonight', true, clock.now()));
    await clock.advance(2 * MINUTE);
    const told = lms.statements.filter((statement) => statement.verb.id.endsWith('/answered'));
    expect(told.map(({ result }) => result)).toEqual([
      { response: 'c', success: false, duration: 'PT4.25S' },
      { response: 'b', success: true, duration: 'PT4.25S' },
    ]);
    expect(told.map(({ timestamp }) => Date.parse(timestamp))).toEqual([first, first + 2 * MINUTE]);
    expect(lms.violations).toEqual([]);
  });
});

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

  test.each(['opens for review', 'opens for browsing'] as const)('when the LMS %s it is nothing but beginning and end', async (fault) => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    await wholeLaunch(lms, clock);
    const before = lms.statements.length;
    const document = lms.document();
    lms.fault = fault;
    const { session, keeper } = await opened(lms, clock);
    expect(decode(keeper.read()).lessons).toEqual([0, 1]);
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

describe('time', () => {
  test('is that of the learner in this session, and never longer than it', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    const { session } = await opened(lms, clock);
    await clock.advance(12 * MINUTE);
    session.hidden();
    await clock.advance(20 * MINUTE);
    session.end();
    await clock.advance(0);
    expect(lms.own('terminated')[0]?.result).toEqual({ duration: 'PT12M' });
    expect(lms.violations).toEqual([]);
  });

  test('goes on when the clock is set back', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    const { session, keeper } = await opened(lms, clock);
    learn(keeper, ...openFirstLesson);
    await clock.advance(10 * MINUTE);
    clock.jump(-60 * MINUTE);
    learn(keeper, ...finishLessons, ...playTalk, ...takeCheck(92));
    await clock.advance(MINUTE);
    session.end();
    await clock.advance(0);
    expect(lms.violations).toEqual([]);
    expect(lms.stored().status).toBe('passed');
  });
});

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
