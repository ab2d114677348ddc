import { describe, expect, test } from 'vitest';
import { FakeBrowser } from '../helpers/lms/fake-browser.ts';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import { FakeLms, type Moment } from '../helpers/lms/fake-lms.ts';
import { launched } from '../helpers/lms/launched.ts';
import { answer, course, learn, openFirstLesson, takeCheck, wholeCourse } from '../helpers/lms/learning.ts';
import { PROFILES, PROFILES_2004 } from '../helpers/lms/profiles.ts';
import { WORDS, type ScormStandard } from '../helpers/lms/words.ts';

const MINUTE = 60_000;
const moments: Moment[] = ['fails', 'throws'];
const withLists = [...PROFILES, ...PROFILES_2004].filter(({ name, keeps }) => keeps && !name.includes('without'));

/** Ids of the answers on record, by index. */
const answersIn = (lms: FakeLms) => [...lms.stored].filter(([name]) => /^cmi\.interactions\.\d+\.id$/.test(name)).map(([, id]) => id);

/** The answers that are kept on the device. */
const keptIn = (browser: FakeBrowser) => [...browser.kept].flatMap(([name, text]) => (name.includes(':answer.') ? [text] : [])).join();

describe.each(withLists.flatMap((profile) => moments.map((moment) => ({ ...profile, moment }))))(
  'in $name, $standard, where every call $moment for a while',
  ({ make, standard, moment }) => {
    const words = WORDS[standard];

    test.each([
      { what: 'at the first saving', before: [] },
      { what: 'when nothing was answered yet', before: null },
      { what: 'after the first answer', before: ['one'] },
    ])('$what, all that was done arrives once it is over, and stays on the device until then', async ({ before }) => {
      const [lms, clock, browser] = [make(), new FakeClock(), new FakeBrowser()];
      if (before?.length === 0) clock.later(() => (lms.moment = moment), 0);
      const { session, keeper } = await launched(lms, clock, course, browser);
      for (const item of before ?? []) {
        keeper.answered(answer(item, true, clock.now()));
        await clock.advance(5 * MINUTE);
      }
      lms.moment = moment;
      learn(keeper, ...wholeCourse);
      keeper.answered(answer('two', true, clock.now()));
      await clock.advance(2 * MINUTE);
      expect(keeper.saving().state).toBe('unsaved');
      expect(keptIn(browser)).toContain('"two"');
      lms.moment = 'good';
      session.online();
      await clock.advance(MINUTE);
      keeper.answered(answer('three', true, clock.now()));
      await clock.advance(5 * MINUTE);
      expect(keeper.saving().state).toBe('saved');
      session.end();
      expect(answersIn(lms)).toEqual([...(before ?? []), 'two', 'three']);
      expect(keptIn(browser)).not.toContain('"two"');
      expect(lms.onRecord()).toMatchObject({ status: 'passed', score: 92 });
      expect(lms.stored.get(words.exit)).toBe('suspend');
      expect(lms.stored.get(words.location)).toBe('back-at-five');
      expect(lms.stored.get('cmi.objectives.0.id')).toBe('report-missing');
    });

    test('when the first answer of a launch is given, those of an earlier one are not written over', async () => {
      const [lms, clock, browser] = [make(), new FakeClock(), new FakeBrowser()];
      const first = await launched(lms, clock, course, browser);
      learn(first.keeper, ...openFirstLesson, ...takeCheck(100).slice(0, 2));
      first.keeper.answered(answer('one', true, clock.now()));
      await clock.advance(MINUTE);
      first.session.end();
      const { session, keeper } = await launched(lms, clock, course, browser);
      await clock.advance(MINUTE);
      lms.moment = moment;
      learn(keeper, ...takeCheck(100));
      keeper.answered(answer('two', true, clock.now()));
      await clock.advance(2 * MINUTE);
      lms.moment = 'good';
      await clock.advance(5 * MINUTE);
      session.end();
      expect(answersIn(lms)).toEqual(['one', 'two']);
    });

    test('while a single answer is all there is to tell, it arrives all the same', async () => {
      const [lms, clock, browser] = [make(), new FakeClock(), new FakeBrowser()];
      const { session, keeper } = await launched(lms, clock, course, browser);
      await clock.advance(MINUTE);
      lms.moment = moment;
      keeper.answered(answer('one', true, clock.now()));
      await clock.advance(2 * MINUTE);
      expect(keptIn(browser)).toContain('"one"');
      lms.moment = 'good';
      await clock.advance(5 * MINUTE);
      session.end();
      expect(answersIn(lms)).toEqual(['one']);
    });
  },
);

describe.each<ScormStandard>(['scorm12', 'scorm2004'])('an LMS that refuses %s values for a while and commits all the same', (standard) => {
  /** Each value is a request of its own; what was taken is stored. */
  class Refusing extends FakeLms {
    refuses = (_name: string) => false;
    protected override set(name: string, value: string): unknown {
      return this.refuses(name) ? this.fail(this.words.errors.refused) : super.set(name, value);
    }
  }

  test('is told a single answer that it refused together with everything else', async () => {
    const [lms, clock, browser] = [new Refusing(standard), new FakeClock(), new FakeBrowser()];
    const { keeper } = await launched(lms, clock, course, browser);
    await clock.advance(MINUTE);
    lms.refuses = () => true;
    keeper.answered(answer('one', true, clock.now()));
    await clock.advance(MINUTE);
    expect(keptIn(browser)).toContain('"one"');
    lms.refuses = () => false;
    await clock.advance(5 * MINUTE);
    expect(answersIn(lms)).toEqual(['one']);
    expect(keptIn(browser)).toBe('');
  });

  test('and goes on with all else has no answers: it is saved, and they are not kept for ever', async () => {
    const [lms, clock, browser] = [new Refusing(standard), new FakeClock(), new FakeBrowser()];
    lms.refuses = (name) => name.startsWith('cmi.interactions');
    const { keeper } = await launched(lms, clock, course, browser);
    await clock.advance(MINUTE);
    for (const item of ['one', 'two']) {
      keeper.answered(answer(item, true, clock.now()));
      await clock.advance(5 * MINUTE);
      expect(keeper.saving().state).toBe('saved');
    }
    expect(keptIn(browser)).toBe('');
    expect(lms.made('set').filter(({ args }) => args[0]?.startsWith('cmi.interactions'))).toHaveLength(1);
  });

  test('and refuses one answer after others has that one and all that follow', async () => {
    const [lms, clock, browser] = [new Refusing(standard), new FakeClock(), new FakeBrowser()];
    const { keeper } = await launched(lms, clock, course, browser);
    keeper.answered(answer('one', true, clock.now()));
    await clock.advance(MINUTE);
    let isGood = false;
    lms.refuses = (name) => name.startsWith('cmi.interactions') && !isGood && (isGood = true);
    for (const item of ['two', 'three']) keeper.answered(answer(item, true, clock.now()));
    await clock.advance(5 * MINUTE);
    expect(answersIn(lms)).toEqual(['one', 'two', 'three']);
    expect(keeper.saving().state).toBe('saved');
    expect(keptIn(browser)).toBe('');
  });

  test('and has room for no more answers is asked once again: all else is saved', async () => {
    const [lms, clock, browser] = [new Refusing(standard), new FakeClock(), new FakeBrowser()];
    const { keeper } = await launched(lms, clock, course, browser);
    keeper.answered(answer('one', true, clock.now()));
    await clock.advance(MINUTE);
    let refused = 0;
    lms.refuses = (name) => name.startsWith('cmi.interactions') && (refused += 1) > 0;
    for (const item of ['two', 'three', 'four']) {
      keeper.answered(answer(item, true, clock.now()));
      await clock.advance(5 * MINUTE);
      expect(keeper.saving().state).toBe('saved');
    }
    expect(answersIn(lms)).toEqual(['one']);
    expect(refused).toBe(2);
    expect(keptIn(browser)).toBe('');
  });

  test('and refuses a single value of one answer once has it, and those of all that follow', async () => {
    const [lms, clock, browser] = [new Refusing(standard), new FakeClock(), new FakeBrowser()];
    const { keeper } = await launched(lms, clock, course, browser);
    let isGood = false;
    lms.refuses = (name) => name === 'cmi.interactions.1.result' && !isGood && (isGood = true);
    for (const item of ['one', 'two', 'three']) {
      keeper.answered(answer(item, true, clock.now()));
      await clock.advance(4 * MINUTE);
    }
    expect([0, 1, 2].map((place) => lms.stored.get(`cmi.interactions.${place}.result`))).toEqual(['correct', 'correct', 'correct']);
    expect(keeper.saving().state).toBe('saved');
    expect(keptIn(browser)).toBe('');
  });

  test('and never takes a single value of one answer has those of all that follow, and is asked for it once more', async () => {
    const [lms, clock, browser] = [new Refusing(standard), new FakeClock(), new FakeBrowser()];
    const { keeper } = await launched(lms, clock, course, browser);
    let refused = 0;
    lms.refuses = (name) => name === 'cmi.interactions.1.result' && (refused += 1) > 0;
    for (const item of ['one', 'two', 'three']) {
      keeper.answered(answer(item, true, clock.now()));
      await clock.advance(4 * MINUTE);
      expect(keeper.saving().state).toBe('saved');
    }
    expect([0, 1, 2].map((place) => lms.stored.get(`cmi.interactions.${place}.result`))).toEqual(['correct', undefined, 'correct']);
    expect(answersIn(lms)).toEqual(['one', 'two', 'three']);
    // In SCORM 1.2 by way of a stand-in.
    expect(refused).toBe(standard === 'scorm12' ? 3 : 2);
    expect(keptIn(browser)).toBe('');
  });

  test('and refuses the score of one objective has it with the next try, and is not asked for the same one at every saving', async () => {
    const [lms, clock] = [new Refusing(standard), new FakeClock()];
    const { keeper } = await launched(lms, clock);
    const refused: string[] = [];
    const isRefused = (name: string) => name === 'cmi.objectives.1.score.raw' && refused.length < 2;
    lms.refuses = (name) => isRefused(name) && refused.push(name) > 0;
    learn(keeper, ...takeCheck(50));
    await clock.advance(4 * MINUTE);
    expect(refused).toHaveLength(2);
    expect(keeper.saving().state).toBe('saved');
    const offered = () => lms.made('set').filter(({ args }) => args[0] === 'cmi.objectives.1.score.raw').length;
    const before = offered();
    learn(keeper, ...openFirstLesson);
    await clock.advance(4 * MINUTE);
    expect(offered()).toBe(before);
    learn(keeper, ...takeCheck(100));
    await clock.advance(4 * MINUTE);
    expect(lms.stored.get('cmi.objectives.1.score.raw')).toBe('100');
  });

  test('and has taken none yet is asked again for what it may do without', async () => {
    const [lms, clock] = [new Refusing(standard), new FakeClock()];
    lms.refuses = () => true;
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, ...openFirstLesson);
    await clock.advance(MINUTE);
    lms.refuses = () => false;
    await clock.advance(5 * MINUTE);
    session.end();
    expect(lms.stored.get(WORDS[standard].location)).toBe('first-24-hours');
    expect(lms.stored.get(WORDS[standard].sessionTime)).toBeDefined();
  });
});

test('exit "suspend" is stored in SCORM 1.2 before anything counts as saved: without it many LMSs begin anew', async () => {
  const lms = new (class extends FakeLms {
    isBroken = true;
    protected override set(name: string, value: string): unknown {
      return this.isBroken && name === this.words.exit ? this.fail('101') : super.set(name, value);
    }
  })();
  const clock = new FakeClock();
  const { keeper } = await launched(lms, clock);
  learn(keeper, ...openFirstLesson);
  await clock.advance(MINUTE);
  expect(keeper.saving().state).toBe('unsaved');
  lms.isBroken = false;
  await clock.advance(5 * MINUTE);
  expect(keeper.saving().state).toBe('saved');
  expect(lms.stored.get('cmi.core.exit')).toBe('suspend');
});
