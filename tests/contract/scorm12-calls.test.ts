import { describe, expect, test } from 'vitest';
import { isAllowed } from '../../scorm/preview/scorm12/elements.ts';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import type { Call, FakeLms } from '../helpers/lms/fake-lms.ts';
import { launched } from '../helpers/lms/launched.ts';
import { answer, finishLessons, learn, openFirstLesson, playTalk, takeCheck } from '../helpers/lms/learning.ts';
import { OpenEdx } from '../helpers/lms/open-edx.ts';
import { PROFILES, type Profile } from '../helpers/lms/profiles.ts';

/** Learns the whole course in one launch, minutes apart, and leaves. */
async function wholeLaunch(lms: FakeLms, clock: FakeClock): Promise<void> {
  const { session, keeper } = await launched(lms, clock);
  for (const part of [openFirstLesson, finishLessons, playTalk, takeCheck(58), takeCheck(92)]) {
    learn(keeper, ...part);
    keeper.answered(answer('report-both-tonight', true, clock.now()));
    await clock.advance(7 * 60_000);
  }
  session.end();
}

const sets = (calls: readonly Call[]) =>
  calls.filter(({ name }) => name === 'LMSSetValue').map(({ args: [element = '', value = ''] }) => ({ element, value }));

describe.each(PROFILES)('in $name', ({ make, keeps }: Profile) => {
  test('there is one Initialize first and at most one Finish last', async () => {
    const lms = make();
    await wholeLaunch(lms, new FakeClock());
    const names = lms.calls.map(({ name }) => name).filter((name) => name !== 'LMSGetLastError' && name !== 'LMSGetErrorString');
    expect(names[0]).toBe('LMSInitialize');
    expect(names.filter((name) => name === 'LMSInitialize')).toHaveLength(1);
    // A session that never began is not finished.
    expect([names.length - 1, -1]).toContain(names.indexOf('LMSFinish'));
  });

  test('Initialize, Commit and Finish are given the empty text, and everything else is text', async () => {
    const lms = make();
    await wholeLaunch(lms, new FakeClock());
    for (const { args } of lms.callsOf('LMSInitialize', 'LMSCommit', 'LMSFinish')) expect(args).toEqual(['']);
    for (const { args } of lms.calls) expect(args.every((text) => typeof text === 'string')).toBe(true);
  });

  test('every value has the form SCORM 1.2 asks for', async () => {
    const lms = make();
    await wholeLaunch(lms, new FakeClock());
    const written = sets(lms.calls);
    const typeOf = (index: string) => written.find(({ element }) => element === `cmi.interactions.${index}.type`)?.value;
    expect(written.filter(({ element, value }) => !isAllowed(element, value, typeOf))).toEqual([]);
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
    await clock.advance(60_000);
    session.end();
    const written = sets(lms.calls);
    const typeOf = (index: string) => written.find(({ element }) => element === `cmi.interactions.${index}.type`)?.value;
    expect(written.filter(({ element, value }) => !isAllowed(element, value, typeOf))).toEqual([]);
    const types = written.flatMap(({ element, value }) => (/^cmi\.interactions\.\d+\.type$/.test(element) ? [value] : []));
    // An LMS that starts no session or knows no interactions is told none of them.
    expect([['choice', 'sequencing', 'matching', 'matching'], []]).toContainEqual(types);
  });

  test('status and score are told only once they are reached', async () => {
    const lms = make();
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, ...openFirstLesson, ...finishLessons, ...playTalk);
    await clock.advance(60_000);
    expect(sets(lms.calls).filter(({ element }) => element.includes('score'))).toEqual([]);
    learn(keeper, ...takeCheck(58));
    await clock.advance(60_000);
    expect(sets(lms.calls).filter(({ value }) => value === 'passed' || value === 'completed' || value === 'failed')).toEqual([]);
    session.end();
    expect(lms.stored.get('cmi.core.lesson_status') ?? 'incomplete').not.toMatch(/passed|completed|failed/);
  });

  test('error codes are asked for only after a failure', async () => {
    const lms = make();
    await wholeLaunch(lms, new FakeClock());
    lms.calls.forEach(({ name }, index) => {
      if (name !== 'LMSGetLastError') return;
      const before = lms.calls[index - 1];
      const afterRefusedInitialize =
        before?.name === 'LMSGetValue' && lms.calls.slice(0, index).filter((call) => call.name === 'LMSGetValue').length === 1;
      expect(String(before?.result) !== 'true' || afterRefusedInitialize).toBe(true);
    });
  });

  test('the LMS has nothing but "incomplete" or what was reached', async () => {
    const lms = make();
    const clock = new FakeClock();
    await wholeLaunch(lms, clock);
    const { session } = await launched(lms, clock);
    session.end();
    expect(lms.stored.get('cmi.core.lesson_status') ?? 'not attempted').toMatch(keeps ? /^passed$/ : /^(passed|incomplete|not attempted)$/);
  });

  test('the learner is never disturbed by an error', async () => {
    const lms = make();
    const clock = new FakeClock();
    await expect(wholeLaunch(lms, clock)).resolves.toBeUndefined();
    await expect(wholeLaunch(lms, clock)).resolves.toBeUndefined();
  });
});

describe.each(PROFILES.filter(({ keeps }) => keeps))('in $name, when all goes well', ({ make }: Profile) => {
  test('a launch takes at most 8 readings, 4 values and 1 commit', async () => {
    const lms = make();
    const clock = new FakeClock();
    for (const part of [openFirstLesson, finishLessons, takeCheck(58), []]) {
      lms.calls.length = 0;
      const { session, keeper } = await launched(lms, clock);
      // Open edX does not tell status and score: they are written again, and asked for once.
      const more = lms instanceof OpenEdx ? 2 : 0;
      expect(lms.callsOf('LMSGetValue').length).toBeLessThanOrEqual(8 + more);
      expect(lms.callsOf('LMSSetValue').length).toBeLessThanOrEqual(4 + more);
      expect(lms.callsOf('LMSCommit').length).toBeLessThanOrEqual(1);
      learn(keeper, ...part);
      session.end();
    }
  });

  test('a first launch has "incomplete" and exit "suspend" stored before anything else happens', async () => {
    const lms = make();
    await launched(lms, new FakeClock());
    expect(lms.stored.get('cmi.core.lesson_status')).toBe('incomplete');
    expect(sets(lms.calls)).toContainEqual({ element: 'cmi.core.exit', value: 'suspend' });
  });

  test('the LMS ends with the best score and the place to come back to', async () => {
    const lms = make();
    const clock = new FakeClock();
    await wholeLaunch(lms, clock);
    expect(lms.stored.get('cmi.core.lesson_status')).toBe('passed');
    expect(Number(lms.stored.get('cmi.core.score.raw'))).toBe(92);
    expect(lms.stored.get('cmi.core.lesson_location')).toBe('back-at-five');
  });

  test('no value is written that the LMS has already', async () => {
    const lms = make();
    const clock = new FakeClock();
    await wholeLaunch(lms, clock);
    const known = new Map<string, string>();
    for (const { element, value } of sets(lms.calls)) {
      expect([element, value]).not.toEqual([element, known.get(element)]);
      known.set(element, value);
    }
  });

  test('a whole course takes at most 60 commits', async () => {
    const lms = make();
    await wholeLaunch(lms, new FakeClock());
    expect(lms.callsOf('LMSCommit').length).toBeLessThanOrEqual(60);
  });
});
