import { describe, expect, test } from 'vitest';
import { withLessonOpened } from '../../src/course/record/changes.ts';
import { decode } from '../../src/course/record/codec.ts';
import { MINUTE, opened, wholeLaunch } from '../helpers/lms/cmi5-launched.ts';
import { Cmi5Lms } from '../helpers/lms/cmi5-lms.ts';
import type { Statement } from '../helpers/lms/cmi5-rules.ts';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import { answer, course, finishLessons, learn, openFirstLesson, playTalk, takeCheck } from '../helpers/lms/learning.ts';

const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

const progressOf = (result: Statement['result']) => (result?.['extensions'] as Record<string, unknown> | undefined)?.[PROGRESS];

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
    expect(decode(lms.stored().resume)).toEqual(keeper.read());
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
    const words = ({ object, result }: Statement) => [object.id, object.definition?.['name'], progressOf(result)];
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
