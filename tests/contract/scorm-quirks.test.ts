import { describe, expect, test } from 'vitest';
import { FakeBrowser } from '../helpers/lms/fake-browser.ts';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import { FakeLms } from '../helpers/lms/fake-lms.ts';
import { launched } from '../helpers/lms/launched.ts';
import { course, learn, openFirstLesson, playTalk, wholeCourse } from '../helpers/lms/learning.ts';
import { withRecord } from '../helpers/lms/with-record.ts';
import { WORDS, type ScormStandard } from '../helpers/lms/words.ts';

const MINUTE = 60_000;
const both: ScormStandard[] = ['scorm12', 'scorm2004'];

/** An LMS that gives something else, once more than the launch was stored. */
function giving(standard: ScormStandard, element: string, found: string): FakeLms {
  return new (class extends FakeLms {
    protected override get(name: string): unknown {
      return name === element && this.made('commit').length > 1 ? found : super.get(name);
    }
  })(standard);
}

describe.each(both)('a value read back, in %s', (standard) => {
  const words = WORDS[standard];
  const less = standard === 'scorm12' ? '10' : '0.1';

  test.each([
    { name: 'less of a score', element: words.score, found: less },
    { name: 'no status any more', element: words.status, found: words.noStatus },
    { name: 'mangled resume data', element: 'cmi.suspend_data', found: 'W1.&amp;' },
    ...(standard === 'scorm2004' ? [{ name: 'another success', element: 'cmi.success_status', found: 'unknown' }] : []),
  ])('that is $name is not believed', async ({ element, found }) => {
    const lms = giving(standard, element, found);
    const clock = new FakeClock();
    const { keeper } = await launched(lms, clock);
    learn(keeper, ...wholeCourse);
    await clock.advance(MINUTE);
    expect(keeper.saving()).toMatchObject({ state: 'unsaved' });
    expect(keeper.confirmed()?.status).toBe('incomplete');
  });

  test.each([
    { name: 'a score rounded up', element: words.score, found: standard === 'scorm12' ? '93' : '0.93' },
    { name: 'nothing at all', element: words.status, found: '' },
    ...(standard === 'scorm12' ? [{ name: '"completed" made of "passed"', element: words.status, found: 'completed' }] : []),
  ])('that is $name is believed', async ({ element, found }) => {
    const lms = giving(standard, element, found);
    const clock = new FakeClock();
    const { keeper } = await launched(lms, clock);
    learn(keeper, ...wholeCourse);
    await clock.advance(MINUTE);
    expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
  });
});

describe.each(both)('an LMS with faults of its own, in %s', (standard) => {
  const words = WORDS[standard];

  test('that takes no time and no place is not asked again, and all else is saved', async () => {
    const optional = [words.sessionTime, words.location];
    const lms = new (class extends FakeLms {
      protected override set(name: string, value: string): unknown {
        return optional.includes(name) ? this.fail('405') : super.set(name, value);
      }
    })(standard);
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    expect(keeper.saving().state).toBe('saved');
    learn(keeper, ...wholeCourse);
    await clock.advance(9 * MINUTE);
    expect(keeper.saving().state).toBe('saved');
    expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
    session.end();
    for (const name of optional) expect(lms.made('set').filter(({ args }) => args[0] === name)).toHaveLength(1);
  });

  test('that refuses one value of an element it has taken before is offered the next', async () => {
    const lms = new (class extends FakeLms {
      protected override set(name: string, value: string): unknown {
        return name === words.location && value === 'back-at-five' ? this.fail('405') : super.set(name, value);
      }
    })(standard);
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, ...openFirstLesson);
    await clock.advance(MINUTE);
    learn(keeper, ...playTalk);
    await clock.advance(MINUTE);
    learn(keeper, (record) => ({ ...record, place: { value: 'finish', at: 900 } }));
    session.end();
    expect(lms.stored.get(words.location)).toBe('finish');
  });

  test.each(['250', '-5', 'high', 'NaN'])('that gives %j as score and pass mark is taken to give none', async (nonsense) => {
    const lms = withRecord(standard, { [words.status]: 'incomplete', [words.score]: nonsense, [words.passMark]: nonsense });
    const clock = new FakeClock();
    const { keeper } = await launched(lms, clock);
    learn(keeper, ...wholeCourse);
    await clock.advance(MINUTE);
    expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
    expect(lms.onRecord().score).toBe(92);
  });

  test('that knows neither name nor id of the learner is believed all the same', async () => {
    const lms = withRecord(standard, {});
    lms.stored.set(words.learnerName, '');
    lms.stored.set(words.learnerId, '');
    const { session, keeper } = await launched(lms, new FakeClock());
    expect(keeper.learnerName).toBeNull();
    expect(session.isRefused).toBe(false);
  });

  test.each(['null', 'undefined', '[object Object]'])(
    'that gives %j for the id of every learner has nothing kept on the device, where the next one would be given it',
    async (nobody) => {
      const [lms, another] = [0, 1].map(() => withRecord(standard, { [words.learnerId]: nobody })) as [FakeLms, FakeLms];
      const [clock, browser] = [new FakeClock(), new FakeBrowser()];
      const { keeper } = await launched(lms, clock, course, browser);
      await clock.advance(MINUTE);
      lms.network = 'refusing';
      learn(keeper, ...wholeCourse);
      await clock.advance(MINUTE);
      expect(browser.kept.size).toBe(0);
      expect((await launched(another, clock, course, browser)).keeper.read().lessons).toEqual([]);
    },
  );

  test('that throws when asked for the place alone is begun at the first page', async () => {
    const lms = new (class extends FakeLms {
      protected override get(name: string): unknown {
        if (name === words.location) throw new Error('no answer');
        return super.get(name);
      }
    })(standard);
    const { session } = await launched(lms, new FakeClock());
    expect([session.isRefused, session.place]).toEqual([false, '']);
  });

  test('that gives nothing at all is not written over', async () => {
    const lms = new (class extends FakeLms {
      protected override get(): unknown {
        return '';
      }
    })(standard);
    const { session } = await launched(lms, new FakeClock());
    expect(session.isRefused).toBe(true);
    expect(lms.made('set')).toEqual([]);
  });
});
