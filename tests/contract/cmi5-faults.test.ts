import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../src/course/record/codec.ts';
import { emptyRecord } from '../../src/course/record/record.ts';
import { MINUTE, opened, wholeLaunch } from '../helpers/lms/cmi5-launched.ts';
import { Cmi5Lms } from '../helpers/lms/cmi5-lms.ts';
import { FakeBrowser } from '../helpers/lms/fake-browser.ts';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import { answer, course, finishLessons, learn, openFirstLesson, playTalk, takeCheck, wholeCourse } from '../helpers/lms/learning.ts';

const moments = [
  { moment: 'at launch', before: [], during: openFirstLesson, after: [...finishLessons, ...playTalk, ...takeCheck(92)] },
  { moment: 'in the middle of the talk', before: [...openFirstLesson, ...finishLessons], during: playTalk, after: takeCheck(92) },
  { moment: 'at the last answer', before: [...openFirstLesson, ...finishLessons, ...playTalk], during: takeCheck(92), after: [] },
];

const troubles: { trouble: string; set: (lms: Cmi5Lms) => void; clear: (lms: Cmi5Lms) => void }[] = [
  { trouble: 'the network is gone', set: (lms) => (lms.network = 'gone'), clear: (lms) => (lms.network = 'up') },
  { trouble: 'the server is in trouble', set: (lms) => (lms.network = 'refusing'), clear: (lms) => (lms.network = 'up') },
  { trouble: 'its answers are lost', set: (lms) => (lms.losesAnswers = true), clear: (lms) => (lms.losesAnswers = false) },
  {
    trouble: 'its answers are lost and it refuses repeats',
    set: (lms) => Object.assign(lms, { losesAnswers: true, refusesRepeats: true }),
    clear: (lms) => (lms.losesAnswers = false),
  },
  { trouble: 'the learner is signed out', set: (lms) => (lms.fault = 'has signed the learner out'), clear: (lms) => (lms.fault = null) },
  { trouble: 'it takes nothing', set: (lms) => (lms.fault = 'takes no value'), clear: (lms) => (lms.fault = null) },
  { trouble: 'it has no room', set: (lms) => (lms.fault = 'refuses to store'), clear: (lms) => (lms.fault = null) },
  {
    trouble: 'it says it stored and did not',
    set: (lms) => (lms.fault = 'says it stored and did not'),
    clear: (lms) => (lms.fault = null),
  },
  { trouble: 'it cuts what it stores', set: (lms) => (lms.fault = 'cuts values short'), clear: (lms) => (lms.fault = null) },
  { trouble: 'it never answers', set: (lms) => (lms.fault = 'never answers'), clear: (lms) => (lms.fault = null) },
];

describe.each(troubles.flatMap((trouble) => moments.map((moment) => ({ ...trouble, ...moment }))))(
  'when $trouble $moment',
  ({ set, clear, before, during, after }) => {
    test('nothing is claimed while it lasts, and all is told, once, when it is over', async () => {
      const lms = new Cmi5Lms();
      const clock = new FakeClock();
      const { session, keeper } = await opened(lms, clock);
      learn(keeper, ...before);
      await clock.advance(2 * MINUTE);
      set(lms);
      learn(keeper, ...during);
      keeper.answered(answer('report-both-tonight', true, clock.now()));
      await clock.advance(4 * MINUTE);
      expect(keeper.confirmed()?.status ?? 'incomplete').toBe('incomplete');
      expect(keeper.saving().state).not.toBe('saved');
      clear(lms);
      session.online();
      learn(keeper, ...after);
      await clock.advance(10 * MINUTE);
      expect(keeper.saving().state).toBe('saved');
      expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
      session.end();
      await clock.advance(0);
      expect(lms.violations).toEqual([]);
      expect(lms.stored()).toMatchObject({ status: 'passed', score: 92 });
      expect(decode(lms.stored().resume)).toEqual(decode(keeper.read()));
    });

    test('when it lasts to the end, the next launch on this device tells what is missing, and nothing twice', async () => {
      const lms = new Cmi5Lms();
      const clock = new FakeClock();
      const browser = new FakeBrowser();
      const { session, keeper } = await opened(lms, clock, course, browser);
      learn(keeper, ...before);
      await clock.advance(2 * MINUTE);
      set(lms);
      learn(keeper, ...during);
      await clock.advance(2 * MINUTE);
      session.end();
      await clock.advance(2 * MINUTE);
      clear(lms);
      const again = await opened(lms, clock, course, browser);
      learn(again.keeper, ...after);
      await clock.advance(2 * MINUTE);
      again.session.end();
      await clock.advance(0);
      expect(again.keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
      expect(lms.stored()).toMatchObject({ status: 'passed', score: 92 });
      expect(lms.own('completed')).toHaveLength(1);
      expect(lms.own('passed')).toHaveLength(1);
      expect(lms.violations).toEqual([]);
    });
  },
);

describe('a token', () => {
  test.each(['starts no session', 'says it was started already'] as const)('is asked for once when the LMS %s', async (fault) => {
    const lms = new Cmi5Lms();
    lms.fault = fault;
    const clock = new FakeClock();
    const { session, keeper } = await opened(lms, clock);
    expect(session.isRefused).toBe(true);
    lms.fault = null;
    keeper.saveNow();
    await clock.advance(MINUTE);
    expect(session.isRefused).toBe(true);
    expect(lms.asked.map(({ what }) => what)).toEqual(['fetch']);
    expect(lms.violations).toEqual([]);
  });

  test.each(['gone', 'refusing'] as const)('is asked for again when no answer came (network %s)', async (network) => {
    const lms = new Cmi5Lms();
    lms.network = network;
    const clock = new FakeClock();
    const { session, keeper } = await opened(lms, clock);
    expect(session.isRefused).toBe(true);
    lms.network = 'up';
    keeper.saveNow();
    await clock.advance(MINUTE);
    expect(session.isRefused).toBe(false);
    expect(lms.verbs()).toEqual(['initialized']);
    expect(lms.violations).toEqual([]);
  });

  test.each(['LMS.LaunchData', 'cmi5LearnerPreferences', 'course-record'])(
    'is not asked for again when %s could not be read',
    async (what) => {
      const lms = new Cmi5Lms();
      const clock = new FakeClock();
      lms.unanswered.add(`GET ${what}`);
      const { session, keeper } = await opened(lms, clock);
      expect(session.isRefused).toBe(true);
      lms.unanswered.clear();
      keeper.saveNow();
      await clock.advance(MINUTE);
      learn(keeper, ...wholeCourse);
      await clock.advance(MINUTE);
      expect(lms.stored()).toMatchObject({ status: 'passed', score: 92 });
      expect(lms.violations).toEqual([]);
    },
  );

  test.each([404, 200])('is of no use without launch data (status %i)', async (status) => {
    const lms = new Cmi5Lms();
    lms.answersWith.set('GET LMS.LaunchData', status);
    const { session } = await opened(lms, new FakeClock());
    expect(session.isRefused).toBe(true);
    expect(lms.statements).toEqual([]);
  });

  test('outlives a page that crashed: the session goes on, with what was waiting', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    const { keeper, window } = await opened(lms, clock);
    learn(keeper, ...openFirstLesson);
    await clock.advance(MINUTE);
    lms.network = 'gone';
    keeper.answered(answer('report-both-tonight', true, clock.now()));
    await clock.advance(MINUTE);
    lms.network = 'up';
    const lms2 = window.again();
    const launch = await lms2.open();
    expect(decode(launch?.saved ?? '').lessons).toEqual([0]);
    lms2.close(null);
    await clock.advance(0);
    expect(lms.verbs()).toEqual(['initialized', 'experienced', 'answered', 'terminated']);
    expect(lms.asked.filter(({ what }) => what === 'fetch')).toHaveLength(1);
    expect(lms.violations).toEqual([]);
  });

  test('is of no use to a page that comes back after the end: the learner has to launch once more', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    const { session, window } = await opened(lms, clock);
    session.end();
    await clock.advance(0);
    const asked = lms.asked.length;
    expect(await window.again().open()).toBeNull();
    expect(await window.lms.open()).toBeNull();
    expect(lms.asked).toHaveLength(asked);
  });
});

describe('"initialized"', () => {
  test('that the LMS refuses is no beginning, and is sent again under the same id', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    lms.answersWith.set('POST statements', 403);
    const { session, keeper, window } = await opened(lms, clock);
    expect(session.isRefused).toBe(true);
    expect(window.notes.join()).toContain('refused "initialized"');
    lms.answersWith.clear();
    keeper.saveNow();
    await clock.advance(MINUTE);
    expect(session.isRefused).toBe(false);
    const sent = lms.asked
      .filter(({ method, what }) => `${method} ${what}` === 'POST statements')
      .map(({ body }) => (JSON.parse(body) as { id: string }).id);
    expect(new Set(sent).size).toBe(1);
    expect(lms.verbs()).toEqual(['initialized']);
  });

  test('that the network holds up comes first all the same, also while looking back', async () => {
    const lms = Object.assign(new Cmi5Lms(), { fault: 'opens for review' as const });
    const clock = new FakeClock();
    lms.unanswered.add('POST statements');
    const { session } = await opened(lms, clock);
    lms.unanswered.clear();
    await clock.advance(MINUTE);
    session.end();
    await clock.advance(0);
    expect(lms.verbs()).toEqual(['initialized', 'terminated']);
    expect(lms.violations).toEqual([]);
  });
});

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
      expect(decode(lms.stored().resume)).toEqual(decode(keeper.read()));
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
    expect(decode(lms.stored().resume)).toEqual(decode(keeper.read()));
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

describe('two windows of one learner', () => {
  test.each([true, false])('keep what both did and tell it once (versions told: %s)', async (tellsVersions) => {
    const lms = Object.assign(new Cmi5Lms(), { tellsVersions });
    const clock = new FakeClock();
    const one = await opened(lms, clock);
    const two = await opened(lms, clock);
    await clock.advance(MINUTE);
    learn(one.keeper, ...openFirstLesson);
    learn(two.keeper, ...finishLessons);
    await clock.advance(2 * MINUTE);
    learn(one.keeper, ...playTalk);
    learn(two.keeper, ...takeCheck(92));
    await clock.advance(2 * MINUTE);
    one.session.end();
    two.session.end();
    await clock.advance(0);
    const third = await opened(lms, clock);
    await clock.advance(MINUTE);
    const known = decode(third.keeper.read());
    expect(known).toMatchObject({ lessons: [0, 1], checks: { 0: 'tried', 1: 'right', 2: 'right' }, finalCheck: { best: 92 } });
    expect(known.talks[0]?.debriefed).toBe(true);
    expect(lms.stored()).toMatchObject({ status: 'passed', score: 92 });
    expect(lms.own('completed')).toHaveLength(1);
    expect(lms.own('passed')).toHaveLength(1);
    expect(lms.violations).toEqual([]);
  });

  test('that finish at the same moment tell it once', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    const windows = [await opened(lms, clock), await opened(lms, clock)];
    await clock.advance(MINUTE);
    for (const { keeper } of windows) learn(keeper, ...wholeCourse);
    await clock.advance(2 * MINUTE);
    expect(lms.own('completed')).toHaveLength(1);
    expect(lms.own('passed')).toHaveLength(1);
    expect(lms.violations).toEqual([]);
    for (const { keeper } of windows) expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
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

  test('of which nothing arrives leaves the session to be abandoned, and the next launch to tell the rest', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    const { session, keeper, window } = await opened(lms, clock);
    await clock.advance(MINUTE);
    window.holdBack();
    learn(keeper, ...openFirstLesson);
    session.end();
    await clock.advance(MINUTE);
    expect(lms.verbs()).toEqual(['initialized']);
    expect(lms.stored().resume).toBe(encode({ ...emptyRecord, ...decode(lms.stored().resume) }));
  });
});
