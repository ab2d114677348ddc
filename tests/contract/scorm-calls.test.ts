import { describe, expect, test } from 'vitest';
import { isAllowed } from '../../scorm/preview/scorm12/elements.ts';
import { isWellFormed } from '../../scorm/preview/scorm2004/elements.ts';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import type { FakeLms } from '../helpers/lms/fake-lms.ts';
import { launched } from '../helpers/lms/launched.ts';
import { answer, finishLessons, learn, openFirstLesson, playTalk, takeCheck } from '../helpers/lms/learning.ts';
import { OpenEdx } from '../helpers/lms/open-edx.ts';
import { PROFILES, PROFILES_2004, type Profile } from '../helpers/lms/profiles.ts';
import { Strict } from '../helpers/lms/strict.ts';

const ALL = [...PROFILES, ...PROFILES_2004];

/** Learns the whole course in one launch, minutes apart, and leaves. */
async function wholeLaunch(lms: FakeLms, clock: FakeClock): Promise<void> {
  const { session, keeper } = await launched(lms, clock);
  for (const part of [openFirstLesson, finishLessons, playTalk, takeCheck(58), takeCheck(100)]) {
    learn(keeper, ...part);
    keeper.answered(answer('report-both-tonight', true, clock.now()));
    await clock.advance(7 * 60_000);
  }
  session.end();
}

interface Written {
  element: string;
  value: string;
}

const writes = (lms: FakeLms): Written[] => lms.made('set').map(({ args: [element = '', value = ''] }) => ({ element, value }));

/** What was written in a form that the standard does not know. An interaction is read by the type it had last. */
function misshapen({ standard }: FakeLms, written: readonly Written[]): Written[] {
  return written.filter(({ element, value }, place) => {
    const typeOf = (index: string) => written.slice(0, place).findLast((one) => one.element === `cmi.interactions.${index}.type`)?.value;
    if (standard === 'scorm12') return !isAllowed(element, value, typeOf);
    return !isWellFormed(element, value, typeOf(/\d+/.exec(element)?.[0] ?? '') ?? '');
  });
}

describe.each(ALL)('in $name, $standard', ({ make, keeps }: Profile) => {
  test('there is one Initialize first and at most one that ends the session last', async () => {
    const lms = make();
    const { initialize, finish, lastError, errorString } = lms.names;
    await wholeLaunch(lms, new FakeClock());
    const names = lms.calls.map(({ name }) => name).filter((name) => name !== lastError && name !== errorString);
    expect(names[0]).toBe(initialize);
    expect(names.filter((name) => name === initialize)).toHaveLength(1);
    // A session that never began is not finished.
    expect([names.length - 1, -1]).toContain(names.indexOf(finish));
  });

  test('starting, committing and ending are given the empty text, and everything else is text', async () => {
    const lms = make();
    await wholeLaunch(lms, new FakeClock());
    for (const { args } of lms.made('initialize', 'commit', 'finish')) expect(args).toEqual(['']);
    for (const { args } of lms.calls) expect(args.every((text) => typeof text === 'string')).toBe(true);
  });

  test('every value has the form the standard asks for', async () => {
    const lms = make();
    await wholeLaunch(lms, new FakeClock());
    expect(misshapen(lms, writes(lms))).toEqual([]);
  });

  test('answers of every kind have it too', async () => {
    const lms = make();
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, ...openFirstLesson);
    const [response, correct] = [
      ['b', 'a', 'c', 'd'],
      ['a', 'b', 'c', 'd'],
    ];
    for (const type of ['multiple', 'sequence', 'sort', 'rewrite'] as const)
      keeper.answered({ ...answer(`a-${type}`, false, clock.now()), type, response, correct });
    keeper.answered({ ...answer('talk.back-at-five.door', true, clock.now()), right: null, correct: [], objective: '' });
    await clock.advance(60_000);
    session.end();
    const written = writes(lms);
    expect(misshapen(lms, written)).toEqual([]);
    const types = written.flatMap(({ element, value }) => (/^cmi\.interactions\.\d+\.type$/.test(element) ? [value] : []));
    // An LMS that starts no session or knows no interactions is told none of them. One that stores nothing is told again.
    expect([['choice', 'sequencing', 'matching', 'matching', 'choice'], []]).toContainEqual(types.slice(0, 5));
  });

  test('status and score are told only once they are reached', async () => {
    const lms = make();
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    const told = () => writes(lms).filter(({ element }) => !/^cmi\.(objectives|interactions)/.test(element));
    learn(keeper, ...openFirstLesson, ...finishLessons, ...playTalk);
    await clock.advance(60_000);
    expect(told().filter(({ element }) => element.includes('score'))).toEqual([]);
    learn(keeper, ...takeCheck(58));
    await clock.advance(60_000);
    expect(told().filter(({ value }) => value === 'passed' || value === 'completed' || value === 'failed')).toEqual([]);
    session.end();
    expect(lms.onRecord().status).toMatch(/^(incomplete|none)$/);
  });

  test('error codes are asked for only after a failure', async () => {
    const lms = make();
    const names = lms.names;
    await wholeLaunch(lms, new FakeClock());
    lms.calls.forEach(({ name }, index) => {
      if (name !== names.lastError) return;
      const before = lms.calls[index - 1];
      // A session that an earlier page left open is recognised by a reading without an error.
      const afterRefusedInitialize =
        before?.name === names.get && lms.calls.slice(0, index).filter((call) => call.name === names.get).length === 1;
      expect(String(before?.result) !== 'true' || afterRefusedInitialize).toBe(true);
    });
  });

  test('the LMS has nothing but "incomplete" or what was reached', async () => {
    const lms = make();
    const clock = new FakeClock();
    await wholeLaunch(lms, clock);
    const { session } = await launched(lms, clock);
    session.end();
    expect(lms.onRecord().status).toMatch(keeps ? /^passed$/ : /^(passed|incomplete|none)$/);
  });

  test('the learner is never disturbed by an error', async () => {
    const lms = make();
    const clock = new FakeClock();
    await expect(wholeLaunch(lms, clock)).resolves.toBeUndefined();
    await expect(wholeLaunch(lms, clock)).resolves.toBeUndefined();
  });
});

describe.each(ALL.filter(({ keeps }) => keeps))('in $name, $standard, when all goes well', ({ make }: Profile) => {
  test('a launch takes at most 8 readings, 4 values and 1 commit', async () => {
    const lms = make();
    const clock = new FakeClock();
    for (const part of [openFirstLesson, finishLessons, takeCheck(58), []]) {
      lms.calls.length = 0;
      const { session, keeper } = await launched(lms, clock);
      // Open edX does not tell status and score: they are written again, and read back.
      const more = lms instanceof OpenEdx ? 5 : 0;
      expect(lms.made('get').length).toBeLessThanOrEqual(8 + more);
      expect(lms.made('set').length).toBeLessThanOrEqual(4 + more);
      expect(lms.made('commit').length).toBeLessThanOrEqual(1);
      learn(keeper, ...part);
      session.end();
    }
  });

  test('a first launch has "incomplete" and exit "suspend" stored before anything else happens', async () => {
    const lms = make();
    await launched(lms, new FakeClock());
    expect(lms.onRecord().status).toBe('incomplete');
    const exit = lms.standard === 'scorm12' ? 'cmi.core.exit' : 'cmi.exit';
    expect(writes(lms)).toContainEqual({ element: exit, value: 'suspend' });
  });

  test('the LMS ends with the best score, the place to come back to and all of the record', async () => {
    const lms = make();
    await wholeLaunch(lms, new FakeClock());
    expect(lms.onRecord()).toMatchObject({ status: 'passed', score: 100 });
    expect(lms.stored.get(lms.standard === 'scorm12' ? 'cmi.core.lesson_location' : 'cmi.location')).toBe('back-at-five');
    expect(lms.onRecord().resume).toMatch(/^W1\./);
  });

  test('no value is written that the LMS has already', async () => {
    const lms = make();
    const clock = new FakeClock();
    await wholeLaunch(lms, clock);
    const known = new Map<string, string>();
    for (const { element, value } of writes(lms)) {
      expect([element, value]).not.toEqual([element, known.get(element)]);
      known.set(element, value);
    }
  });

  test('a whole course takes at most 60 commits', async () => {
    const lms = make();
    await wholeLaunch(lms, new FakeClock());
    expect(lms.made('commit').length).toBeLessThanOrEqual(60);
  });

  test('answers and objectives are on record once, in a row', async () => {
    const lms = make();
    const clock = new FakeClock();
    await wholeLaunch(lms, clock);
    const ids = (list: string) => [...lms.stored].filter(([name]) => new RegExp(`^cmi\\.${list}\\.\\d+\\.id$`).test(name));
    const lists = [ids('interactions').map(([name]) => name), ids('objectives').map(([, value]) => value)];
    expect([
      [answersInARow, ['report-missing', 'welcome-back']],
      [[], []],
    ]).toContainEqual(lists);
  });
});

const answersInARow = [0, 1, 2, 3, 4].map((index) => `cmi.interactions.${index}.id`);

describe('a strict LMS of SCORM 2004', () => {
  test.each([{}, { 'cmi.scaled_passing_score': '0.8', 'cmi.completion_threshold': '0.9' }])(
    'with %j answers no call with an error but 403 to a reading',
    async (given) => {
      const lms = new Strict('scorm2004', given);
      const clock = new FakeClock();
      await wholeLaunch(lms, clock);
      await wholeLaunch(lms, clock);
      const wrong = lms.calls
        .map((call, index) => ({ ...call, error: lms.errors[index] }))
        // Asking for an error gives it once more.
        .filter(({ name, error }) => error !== '0' && name !== lms.names.lastError);
      expect(wrong.filter(({ name, error }) => name !== 'GetValue' || error !== '403')).toEqual([]);
      expect(wrong.length).toBeGreaterThan(0);
    },
  );

  test('that could not store for a while answers nothing else with an error, though much is told again', async () => {
    const lms = new Strict('scorm2004');
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    lms.network = 'refusing';
    keeper.answered(answer('report-both-tonight', false, clock.now()));
    learn(keeper, ...openFirstLesson, ...takeCheck(100));
    await clock.advance(60_000);
    lms.network = 'up';
    session.online();
    await clock.advance(60_000);
    session.end();
    const wrong = lms.calls.flatMap((call, index) => (lms.errors[index] === '0' ? [] : [`${call.name} ${lms.errors[index]}`]));
    expect(new Set(wrong.filter((text) => !/^Get(LastError|ErrorString)/.test(text)))).toEqual(new Set(['GetValue 403', 'Commit 391']));
    expect(lms.stored.get('cmi.interactions.0.result')).toBe('incorrect');
  });
});
