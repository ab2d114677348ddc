import { describe, expect, test } from 'vitest';
import { decode } from '../../src/course/record/codec.ts';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import { FakeLms } from '../helpers/lms/fake-lms.ts';
import { launched } from '../helpers/lms/launched.ts';
import { learn, openFirstLesson, playTalk } from '../helpers/lms/learning.ts';
import { WORDS, type ScormStandard } from '../helpers/lms/words.ts';

const MINUTE = 60_000;
const RESUME = 'cmi.suspend_data';

/** How a reading fails: with an error code, or by throwing. */
const FAILURES: Readonly<Record<ScormStandard, readonly string[]>> = {
  scorm12: ['throws', '101', '301'],
  scorm2004: ['throws', '101', '301', '123'],
};

/** What counts: none of it may be taken for empty because it could not be read. */
const COUNTS: Readonly<Record<ScormStandard, readonly string[]>> = {
  scorm12: ['cmi.core.lesson_status', RESUME],
  scorm2004: ['cmi.completion_status', 'cmi.success_status', RESUME],
};

/** Fails at reading one element, while it is broken. */
class FailsAt extends FakeLms {
  broken: { element: string; how: string } | null = null;
  protected override get(name: string): unknown {
    if (name !== this.broken?.element) return super.get(name);
    if (this.broken.how === 'throws') throw new Error('no answer');
    return this.fail(this.broken.how, '');
  }
}

/** Says of a learner it has nothing of that it does not know the element. */
class KnowsNot extends FakeLms {
  says = '';
  protected override get(name: string): unknown {
    const value = super.get(name);
    return value === '' ? this.fail(this.says, '') : value;
  }
}

/** Never takes an error back: what an earlier page has met is what it answers with. */
class NeverTakesBack extends FakeLms {
  protected override succeed(): unknown {
    return 'true';
  }
  protected override get(name: string): unknown {
    const value = super.get(name);
    this.error = '101';
    return value;
  }
}

describe.each(['scorm12', 'scorm2004'] as const)('an LMS in %s', (standard) => {
  const words = WORDS[standard];
  const broken = COUNTS[standard].flatMap((element) => FAILURES[standard].map((how) => ({ element, how })));

  test.each(broken)(
    'that fails ($how) when asked for $element alone is not written over, and goes on from what it has once it gives it',
    async (how) => {
      const lms = new FailsAt(standard);
      const clock = new FakeClock();
      const first = await launched(lms, clock);
      learn(first.keeper, ...openFirstLesson);
      first.session.end();
      const stored = lms.onRecord();
      lms.broken = how;
      lms.calls.length = 0;
      const { session, keeper } = await launched(lms, clock);
      learn(keeper, ...playTalk);
      await clock.advance(MINUTE);
      expect(session.isRefused).toBe(true);
      expect(lms.made('set')).toEqual([]);
      expect(lms.onRecord()).toEqual(stored);
      lms.broken = null;
      keeper.saveNow();
      await clock.advance(MINUTE);
      expect(keeper.saving().state).toBe('saved');
      const known = decode(lms.onRecord().resume);
      expect([known.lessons, known.talks[0]?.debriefed]).toEqual([[0], true]);
    },
  );

  test.each(['0', '', '403', '401', '402', '201'])('that says %j of what it has not is opened by a new learner', async (code) => {
    const lms = Object.assign(new KnowsNot(standard), { says: code });
    const { session, keeper } = await launched(lms, new FakeClock());
    expect([session.isRefused, keeper.saving().state]).toEqual([false, 'saved']);
  });

  test.each(FAILURES[standard])('that fails (%s) when asked for resume data it never had is opened by a new learner', async (how) => {
    const lms = new FailsAt(standard);
    lms.broken = { element: RESUME, how };
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    expect(session.isRefused).toBe(false);
    learn(keeper, ...openFirstLesson);
    lms.broken = null;
    await clock.advance(MINUTE);
    expect(keeper.saving().state).toBe('saved');
    expect(decode(lms.onRecord().resume).lessons).toEqual([0]);
  });

  test('that never takes an error back is opened by a new learner', async () => {
    const { session, keeper } = await launched(new NeverTakesBack(standard), new FakeClock());
    expect([session.isRefused, keeper.saving().state]).toEqual([false, 'saved']);
  });

  test('that fails at everything but what every session has is not opened', async () => {
    const lms = new (class extends FakeLms {
      protected override get(name: string): unknown {
        return name === words.learnerId ? super.get(name) : this.fail('101', '');
      }
    })(standard);
    expect((await launched(lms, new FakeClock())).session.isRefused).toBe(true);
  });

  test('is asked for no error code of what it gave, and of the place not at all', async () => {
    const lms = new FakeLms(standard);
    const first = await launched(lms, new FakeClock());
    // Of a new learner there are no resume data.
    expect(lms.made('lastError').length).toBe(1);
    learn(first.keeper, ...openFirstLesson);
    first.session.end();
    lms.calls.length = 0;
    await launched(lms, new FakeClock());
    expect(lms.made('lastError')).toEqual([]);
  });
});
