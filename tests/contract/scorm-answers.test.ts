import { describe, expect, test } from 'vitest';
import { withScore } from '../../src/course/record/changes.ts';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import { FakeLms, type Network } from '../helpers/lms/fake-lms.ts';
import { launched } from '../helpers/lms/launched.ts';
import { answer, learn, openFirstLesson, takeCheck } from '../helpers/lms/learning.ts';
import { PROFILES, PROFILES_2004 } from '../helpers/lms/profiles.ts';
import type { ScormStandard } from '../helpers/lms/words.ts';

const MINUTE = 60_000;

/** Words of a standard for what these tests look at. */
const WORDS: Readonly<Record<ScormStandard, { response: string; wrong: string; success: string }>> = {
  scorm12: { response: 'student_response', wrong: 'wrong', success: 'status' },
  scorm2004: { response: 'learner_response', wrong: 'incorrect', success: 'success_status' },
};

/** The answers on record: id, response and result of each, by index. */
function answersIn(lms: FakeLms): string[] {
  const value = (index: number, name: string) => lms.stored.get(`cmi.interactions.${index}.${name}`) ?? '';
  const count = [...lms.stored.keys()].filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name)).length;
  return Array.from({ length: count }, (_none, index) =>
    [value(index, 'id'), value(index, WORDS[lms.standard].response), value(index, 'result')].join(' '),
  );
}

/** The objectives on record: id, score and success of each. */
function objectivesIn(lms: FakeLms): string[] {
  const value = (index: number, name: string) => lms.stored.get(`cmi.objectives.${index}.${name}`) ?? '';
  const count = [...lms.stored.keys()].filter((name) => /^cmi\.objectives\.\d+\.id$/.test(name)).length;
  return Array.from({ length: count }, (_none, index) =>
    [value(index, 'id'), Number(value(index, 'score.raw')), value(index, WORDS[lms.standard].success)].join(' '),
  );
}

const withLists = [...PROFILES, ...PROFILES_2004].filter(({ name, keeps }) => keeps && !name.includes('without'));
const troubles: Network[] = ['refusing', 'gone'];

describe.each(withLists.flatMap((profile) => troubles.map((network) => ({ ...profile, network }))))(
  'in $name, $standard, network $network',
  ({ make, network, standard }) => {
    const { wrong } = WORDS[standard];

    test('answers given meanwhile arrive once, under the index they were first given', async () => {
      const lms = make();
      const clock = new FakeClock();
      const { session, keeper } = await launched(lms, clock);
      keeper.answered(answer('one', false, clock.now()));
      await clock.advance(MINUTE);
      lms.network = network;
      keeper.answered(answer('two', true, clock.now()));
      await clock.advance(3 * MINUTE);
      keeper.answered(answer('three', true, clock.now()));
      await clock.advance(3 * MINUTE);
      expect(keeper.saving().state).toBe('unsaved');
      lms.network = 'up';
      session.online();
      await clock.advance(MINUTE);
      keeper.answered(answer('four', false, clock.now()));
      await clock.advance(MINUTE);
      session.end();
      expect(answersIn(lms)).toEqual([`one c ${wrong}`, 'two b correct', 'three b correct', `four c ${wrong}`]);
    });

    test('objectives measured meanwhile arrive too', async () => {
      const lms = make();
      const clock = new FakeClock();
      const { session, keeper } = await launched(lms, clock);
      learn(keeper, ...openFirstLesson);
      await clock.advance(MINUTE);
      lms.network = network;
      learn(keeper, ...takeCheck(100));
      await clock.advance(3 * MINUTE);
      lms.network = 'up';
      session.online();
      await clock.advance(MINUTE);
      session.end();
      expect(objectivesIn(lms)).toEqual(['report-missing 100 passed', 'welcome-back 100 passed']);
    });
  },
);

const both: ScormStandard[] = ['scorm12', 'scorm2004'];

describe.each(both)('answers in %s', (standard) => {
  test('are numbered on from those the LMS has, at the next launch too', async () => {
    const lms = new FakeLms(standard);
    const clock = new FakeClock();
    for (const item of ['one', 'two']) {
      const { session, keeper } = await launched(lms, clock);
      keeper.answered(answer(item, true, clock.now()));
      await clock.advance(MINUTE);
      session.end();
    }
    expect(answersIn(lms)).toEqual(['one b correct', 'two b correct']);
  });

  test('to the same question are an entry each', async () => {
    const lms = new FakeLms(standard);
    const clock = new FakeClock();
    const { keeper } = await launched(lms, clock);
    for (const right of [false, true]) {
      keeper.answered(answer('one', right, clock.now()));
      await clock.advance(MINUTE);
    }
    expect(answersIn(lms)).toEqual([`one c ${WORDS[standard].wrong}`, 'one b correct']);
  });

  test('are asked for their number once and written once', async () => {
    const lms = new FakeLms(standard);
    const clock = new FakeClock();
    const { keeper } = await launched(lms, clock);
    for (const item of ['one', 'two', 'three']) {
      keeper.answered(answer(item, true, clock.now()));
      await clock.advance(MINUTE);
    }
    expect(lms.made('get').filter(({ args }) => args[0] === 'cmi.interactions._count')).toHaveLength(1);
    expect(lms.made('set').filter(({ args }) => args[0]?.endsWith('.id') && args[0].startsWith('cmi.interactions.0.id'))).toHaveLength(1);
  });
});

describe.each(both)('objectives in %s', (standard) => {
  test('that the LMS made from the manifest are found by their id', async () => {
    const lms = new FakeLms(standard);
    const clock = new FakeClock();
    lms.stored.set('cmi.exit', 'suspend');
    lms.stored.set('cmi.objectives.0.id', 'of-the-manifest');
    lms.stored.set('cmi.objectives.1.id', 'welcome-back');
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, ...openFirstLesson, ...takeCheck(100));
    await clock.advance(MINUTE);
    session.end();
    expect(objectivesIn(lms)).toEqual(['of-the-manifest 0 ', 'welcome-back 100 passed', 'report-missing 100 passed']);
    expect(lms.made('set').filter(({ args }) => args[0] === 'cmi.objectives.1.id')).toEqual([]);
  });

  test('are not told again at the next launch, and told anew when a better try changes them', async () => {
    const lms = new FakeLms(standard);
    const clock = new FakeClock();
    const first = await launched(lms, clock);
    // Of two items the second is wrong: 50 percent.
    learn(first.keeper, ...openFirstLesson, ...takeCheck(50).slice(0, 2), ...takeCheck(50).slice(1, 2), (record) => withScore(record, 50));
    await clock.advance(MINUTE);
    first.session.end();
    expect(objectivesIn(lms)).toEqual(['report-missing 100 passed', 'welcome-back 0 failed']);
    lms.calls.length = 0;
    const { session, keeper } = await launched(lms, clock);
    const ofObjectives = () => lms.calls.filter(({ args }) => args[0]?.startsWith('cmi.objectives'));
    expect(ofObjectives()).toEqual([]);
    learn(keeper, ...takeCheck(100));
    await clock.advance(MINUTE);
    session.end();
    expect(objectivesIn(lms)).toEqual(['report-missing 100 passed', 'welcome-back 100 passed']);
    // What the LMS has of the other is not touched.
    expect(ofObjectives().filter(({ args }) => args[0]?.startsWith('cmi.objectives.0.score'))).toEqual([]);
  });

  test('are not looked for while there is nothing to tell', async () => {
    const lms = new FakeLms(standard);
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, ...openFirstLesson);
    await clock.advance(MINUTE);
    session.end();
    expect(lms.calls.filter(({ args }) => args[0]?.startsWith('cmi.objectives'))).toEqual([]);
  });

  test('are offered once to an LMS that has none', async () => {
    const lms = new (class extends FakeLms {
      protected override set(name: string, value: string): unknown {
        return name.startsWith('cmi.objectives') ? this.fail('401') : super.set(name, value);
      }
    })(standard);
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, ...openFirstLesson, ...takeCheck(50), ...takeCheck(100));
    await clock.advance(MINUTE);
    session.end();
    expect(lms.made('set').filter(({ args }) => args[0]?.startsWith('cmi.objectives'))).toHaveLength(1);
    expect(lms.onRecord().score).toBe(100);
  });
});
