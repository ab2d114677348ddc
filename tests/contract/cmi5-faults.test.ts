import { describe, expect, test } from 'vitest';
import { decode } from '../../src/course/record/codec.ts';
import { MINUTE, opened } from '../helpers/lms/cmi5-launched.ts';
import { Cmi5Lms } from '../helpers/lms/cmi5-lms.ts';
import { FakeBrowser } from '../helpers/lms/fake-browser.ts';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import { answer, course, finishLessons, learn, openFirstLesson, playTalk, takeCheck } from '../helpers/lms/learning.ts';

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
      expect(decode(lms.stored().resume)).toEqual(keeper.read());
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
