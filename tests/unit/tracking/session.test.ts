import { describe, expect, test } from 'vitest';
import { withLessonOpened } from '../../../src/course/record/changes.ts';
import { FakeClock } from '../../helpers/lms/fake-clock.ts';
import { FakeLms } from '../../helpers/lms/fake-lms.ts';
import { RefusesCommits } from '../../helpers/lms/hostile.ts';
import { launched } from '../../helpers/lms/launched.ts';
import { answer, learn, openFirstLesson, takeCheck } from '../../helpers/lms/learning.ts';
import { PASSED, withRecord } from '../../helpers/lms/with-record.ts';

const MINUTE = 60_000;
const commits = (lms: FakeLms) => lms.callsOf('LMSCommit').length;

describe('a launch', () => {
  test('takes up what the LMS has kept, and its name for the learner', async () => {
    const lms = new FakeLms();
    const clock = new FakeClock();
    const first = await launched(lms, clock);
    learn(first.keeper, ...openFirstLesson);
    first.session.end();
    const { session, keeper } = await launched(lms, clock);
    expect(keeper.learnerName).toBe('Rivera, Sam');
    expect(keeper.read()).toMatchObject({ seed: 12_345, lessons: [0] });
    expect(session.place).toBe('first-24-hours');
  });

  test('begins where the LMS says when the record is lost', async () => {
    const lms = new FakeLms();
    lms.stored.set('cmi.core.lesson_location', 'glossary');
    const { session } = await launched(lms, new FakeClock());
    expect(session.place).toBe('glossary');
  });

  test('begins nowhere in particular for a new learner', async () => {
    const { session, keeper } = await launched(new FakeLms(), new FakeClock());
    expect(session.place).toBe('');
    expect(keeper.confirmed()).toMatchObject({ status: 'incomplete', score: null });
  });
});

describe('while the learner reads', () => {
  test('the session is kept alive every five minutes, for twenty minutes', async () => {
    const lms = new FakeLms();
    const clock = new FakeClock();
    await launched(lms, clock);
    const before = commits(lms);
    await clock.advance(60 * MINUTE);
    expect(commits(lms) - before).toBe(3);
  });

  test('it is not kept alive behind another window', async () => {
    const lms = new FakeLms();
    const clock = new FakeClock();
    const { session } = await launched(lms, clock);
    session.hidden();
    const before = commits(lms);
    await clock.advance(10 * MINUTE);
    expect(commits(lms) - before).toBe(0);
    session.shown();
    await clock.advance(2 * MINUTE);
    expect(commits(lms) - before).toBe(1);
  });

  test('handing over what is known already saves nothing', async () => {
    const lms = new FakeLms();
    const clock = new FakeClock();
    const { keeper } = await launched(lms, clock);
    learn(keeper, (record) => withLessonOpened(record, 1));
    await clock.advance(MINUTE);
    const before = commits(lms);
    keeper.merge(keeper.read());
    await clock.advance(MINUTE);
    expect(commits(lms)).toBe(before);
  });
});

describe('an LMS that starts no session', () => {
  /** Refuses the first so many Initialize. */
  class Late extends FakeLms {
    refusals = 1;
    protected override initialize(): unknown {
      this.refusals -= 1;
      return this.refusals >= 0 ? this.fail('101') : super.initialize();
    }
  }

  test('can be asked again by the learner, and what was done meanwhile is saved', async () => {
    const lms = new Late();
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    expect(session.isRefused).toBe(true);
    learn(keeper, ...takeCheck(58));
    expect(keeper.saving()).toEqual({ state: 'unsaved', why: 'ended' });
    keeper.saveNow();
    await clock.advance(MINUTE);
    expect(session.isRefused).toBe(false);
    expect(lms.stored.get('cmi.core.score.raw')).toBe('58');
    expect(keeper.saving().state).toBe('saved');
  });

  test('is not finished either', async () => {
    const lms = new Late();
    const { session, keeper } = await launched(lms, new FakeClock());
    session.end();
    expect(lms.callsOf('LMSFinish')).toHaveLength(0);
    expect(keeper.saving()).toEqual({ state: 'unsaved', why: 'ended' });
  });

  test('is not taken for open because it gives values all the same', async () => {
    const lms = new (class extends FakeLms {
      protected override initialize(): unknown {
        return this.fail('101');
      }
      protected override get(): unknown {
        return this.fail('301', 'incomplete');
      }
    })();
    const { session } = await launched(lms, new FakeClock());
    expect(session.isRefused).toBe(true);
  });

  test('a session left open by a page before this one is gone on with', async () => {
    const lms = new (class extends FakeLms {
      protected override initialize(): unknown {
        super.initialize();
        return this.fail('101');
      }
    })();
    const { session, notes } = await launched(lms, new FakeClock());
    expect(session.isRefused).toBe(false);
    expect(lms.stored.get('cmi.core.lesson_status')).toBe('incomplete');
    expect(notes).toEqual(['LMSInitialize() failed: 101 error 101']);
  });
});

describe('what the LMS has confirmed', () => {
  test('dates from when it was told, not from the latest saving', async () => {
    const lms = new FakeLms();
    const clock = new FakeClock();
    const { keeper } = await launched(lms, clock);
    learn(keeper, ...takeCheck(58));
    await clock.advance(0);
    const at = clock.now();
    await clock.advance(MINUTE);
    learn(keeper, (record) => withLessonOpened(record, 1));
    await clock.advance(MINUTE);
    expect(keeper.confirmed()).toEqual({ status: 'incomplete', word: 'incomplete', score: 58, at });
  });

  test('is nothing while it refuses, though it says where the learner stood before', async () => {
    const lms = new RefusesCommits();
    expect((await launched(lms, new FakeClock())).keeper.confirmed()).toBeNull();
    lms.stored.set('cmi.core.lesson_status', 'completed');
    expect((await launched(lms, new FakeClock())).keeper.confirmed()).toMatchObject({ status: 'completed', score: null, atLaunch: true });
  });

  test.each(['scorm12', 'scorm2004'] as const)(
    'is what it gave at launch, and is called so, until it has stored something (%s)',
    async (standard) => {
      const [lms, clock] = [withRecord(standard, PASSED[standard]), new FakeClock()];
      const { keeper } = await launched(lms, clock);
      await clock.advance(MINUTE);
      expect(lms.made('commit').length).toBeGreaterThan(0);
      expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
      expect(keeper.confirmed()).not.toHaveProperty('atLaunch');

      const review = standard === 'scorm12' ? 'cmi.core.lesson_mode' : 'cmi.mode';
      const back = withRecord(standard, { ...PASSED[standard], [review]: 'review' });
      const looking = await launched(back, clock);
      const at = clock.now();
      await clock.advance(30 * MINUTE);
      expect(back.made('commit')).toEqual([]);
      expect(looking.keeper.confirmed()).toEqual({ status: 'passed', word: 'passed', score: 92, at, atLaunch: true });
    },
  );
});

describe('after the end', () => {
  test('nothing ticks and nothing is written', async () => {
    const lms = new FakeLms();
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    session.end();
    const calls = lms.calls.length;
    learn(keeper, ...openFirstLesson);
    keeper.answered(answer('first-words', true, clock.now()));
    session.hidden();
    session.online();
    await clock.advance(60 * MINUTE);
    expect(clock.waiting).toBe(0);
    expect(lms.calls).toHaveLength(calls);
  });
});

describe('time', () => {
  test('is that of this session, hidden and slept hours left out', async () => {
    const lms = new FakeLms();
    const clock = new FakeClock();
    const { session } = await launched(lms, clock);
    await clock.advance(3 * MINUTE);
    session.hidden();
    await clock.advance(60 * MINUTE);
    session.shown();
    await clock.advance(2 * MINUTE);
    clock.jump(8 * 60 * MINUTE);
    await clock.advance(MINUTE);
    session.end();
    expect(lms.callsOf('LMSSetValue').findLast(({ args }) => args[0] === 'cmi.core.session_time')?.args[1]).toBe('0000:08:00.00');
  });
});
