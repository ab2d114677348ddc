import { describe, expect, test } from 'vitest';
import { decode } from '../../src/course/record/codec.ts';
import { MINUTE, opened, wholeLaunch } from '../helpers/lms/cmi5-launched.ts';
import { Cmi5Lms } from '../helpers/lms/cmi5-lms.ts';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import { finishLessons, learn, openFirstLesson, playTalk, takeCheck, wholeCourse } from '../helpers/lms/learning.ts';

test.each(['of the document', 'of the text'] as const)(
  'an LMS that tells a version %s with its refusals keeps the record from the first launch',
  async (told) => {
    const lms = Object.assign(new Cmi5Lms(), { refusesWithVersion: told });
    const { keeper } = await wholeLaunch(lms, new FakeClock());
    expect(lms.asked.filter(({ status }) => status === 412)).toEqual([]);
    expect(decode(lms.stored().resume)).toEqual(keeper.read());
    expect(lms.stored()).toMatchObject({ status: 'passed', score: 92 });
  },
);

test('a version that holds for the sending alone is none to write over: a weak one never matches', async () => {
  const lms = Object.assign(new Cmi5Lms(), { tellsWeakVersions: true });
  const { keeper } = await wholeLaunch(lms, new FakeClock());
  expect(lms.asked.filter(({ status }) => status === 412)).toEqual([]);
  expect(decode(lms.stored().resume)).toEqual(keeper.read());
});

describe('two windows of one learner', () => {
  test.each([true, false])('keep what both did and tell it once (versions told: %s)', async (tellsVersions) => {
    const lms = Object.assign(new Cmi5Lms(), { tellsVersions });
    const clock = new FakeClock();
    const one = await opened(lms, clock);
    const two = await opened(lms, clock);
    await clock.advance(MINUTE);
    learn(one.keeper, ...openFirstLesson);
    learn(two.keeper, ...finishLessons);
    await clock.advance(2 * MINUTE);
    learn(one.keeper, ...playTalk);
    learn(two.keeper, ...takeCheck(92));
    await clock.advance(2 * MINUTE);
    one.session.end();
    two.session.end();
    await clock.advance(0);
    const third = await opened(lms, clock);
    await clock.advance(MINUTE);
    const known = third.keeper.read();
    expect(known).toMatchObject({ lessons: [0, 1], checks: { 0: 'tried', 1: 'right', 2: 'right' }, finalCheck: { best: 92 } });
    expect(known.talks[0]?.debriefed).toBe(true);
    expect(lms.stored()).toMatchObject({ status: 'passed', score: 92 });
    expect(lms.own('completed')).toHaveLength(1);
    expect(lms.own('passed')).toHaveLength(1);
    expect(lms.violations).toEqual([]);
  });

  test('keep what both did where the LMS says which version is there when it refuses to write over it', async () => {
    const lms = Object.assign(new Cmi5Lms(), { refusesWithVersion: 'of the document' });
    const clock = new FakeClock();
    const one = await opened(lms, clock);
    const two = await opened(lms, clock);
    await clock.advance(MINUTE);
    learn(one.keeper, ...openFirstLesson);
    await clock.advance(MINUTE);
    learn(two.keeper, ...finishLessons);
    await clock.advance(MINUTE);
    expect(lms.asked.filter(({ status }) => status === 412).length).toBeGreaterThan(0);
    const known = decode(lms.stored().resume);
    expect(known).toMatchObject({ seed: 12_345, lessons: [0, 1], checks: { 0: 'tried', 1: 'right', 2: 'right' } });
  });

  test.each([true, false])('keep what both did minutes apart (versions told: %s)', async (tellsVersions) => {
    const lms = Object.assign(new Cmi5Lms(), { tellsVersions });
    const clock = new FakeClock();
    const one = await opened(lms, clock);
    const two = await opened(lms, clock);
    for (const [{ keeper }, part] of [
      [one, openFirstLesson],
      [two, finishLessons],
      [one, playTalk],
    ] as const) {
      await clock.advance(MINUTE);
      learn(keeper, ...part);
      await clock.advance(MINUTE);
    }
    const known = decode(lms.stored().resume);
    expect(known).toMatchObject({ lessons: [0, 1], checks: { 0: 'tried', 1: 'right', 2: 'right' } });
    expect(known.talks[0]?.debriefed).toBe(true);
  });

  test('that finish at the same moment tell it once', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    const windows = [await opened(lms, clock), await opened(lms, clock)];
    await clock.advance(MINUTE);
    for (const { keeper } of windows) learn(keeper, ...wholeCourse);
    await clock.advance(2 * MINUTE);
    expect(lms.own('completed')).toHaveLength(1);
    expect(lms.own('passed')).toHaveLength(1);
    expect(lms.violations).toEqual([]);
    for (const { keeper } of windows) expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
  });
});
