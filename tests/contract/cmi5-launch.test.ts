import { describe, expect, test } from 'vitest';
import { decode } from '../../src/course/record/codec.ts';
import { MINUTE, opened } from '../helpers/lms/cmi5-launched.ts';
import { Cmi5Lms } from '../helpers/lms/cmi5-lms.ts';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import { answer, learn, openFirstLesson, wholeCourse } from '../helpers/lms/learning.ts';

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
