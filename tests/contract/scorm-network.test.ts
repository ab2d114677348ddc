import { describe, expect, test } from 'vitest';
import { withLessonOpened } from '../../src/course/record/changes.ts';
import { decode } from '../../src/course/record/codec.ts';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import type { Network } from '../helpers/lms/fake-lms.ts';
import { launched } from '../helpers/lms/launched.ts';
import { finishLessons, learn, openFirstLesson, playTalk, takeCheck, wholeCourse } from '../helpers/lms/learning.ts';
import { Moodle } from '../helpers/lms/moodle.ts';
import { PROFILES, PROFILES_2004 } from '../helpers/lms/profiles.ts';

const MINUTE = 60_000;

const kinds = [...PROFILES, ...PROFILES_2004].filter(({ keeps }) => keeps);
const troubles: Network[] = ['refusing', 'gone'];
const moments = [
  { moment: 'at launch', before: [], during: openFirstLesson, after: [...finishLessons, ...playTalk, ...takeCheck(92)] },
  {
    moment: 'in the middle of the talk',
    before: [...openFirstLesson, ...finishLessons],
    during: playTalk,
    after: takeCheck(92),
  },
  { moment: 'at the last answer', before: [...openFirstLesson, ...finishLessons, ...playTalk], during: takeCheck(92), after: [] },
];
const cases = kinds.flatMap((kind) => troubles.flatMap((network) => moments.map((moment) => ({ ...kind, ...moment, network }))));

describe.each(cases)('$name, $standard, network $network $moment', ({ make, network, before, during, after }) => {
  test('nothing is claimed while it lasts, and all of it is stored once it is over', async () => {
    const lms = make();
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, ...before);
    await clock.advance(MINUTE);
    lms.network = network;
    learn(keeper, ...during);
    await clock.advance(3 * MINUTE);
    expect(keeper.confirmed()?.status ?? 'incomplete').toBe('incomplete');
    lms.network = 'up';
    session.online();
    learn(keeper, ...after);
    await clock.advance(10 * MINUTE);
    expect(keeper.saving().state).toBe('saved');
    expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
    expect(lms.onRecord()).toMatchObject({ status: 'passed', score: 92 });
    expect(decode(lms.onRecord().resume)).toEqual(keeper.read());
    session.end();
    expect(lms.onRecord().status).toBe('passed');
  });

  test('when it lasts to the end, a relaunch goes on from what was stored and lowers nothing', async () => {
    const lms = make();
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, ...before);
    await clock.advance(MINUTE);
    const stored = lms.onRecord().resume;
    lms.network = network;
    learn(keeper, ...during);
    await clock.advance(MINUTE);
    session.end();
    lms.network = 'up';
    const again = await launched(lms, clock);
    expect(again.keeper.read()).toEqual(decode(stored));
    learn(again.keeper, ...during, ...after);
    await clock.advance(MINUTE);
    expect(again.keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
  });
});

describe('the learner is told how saving stands', () => {
  test('not saved while the LMS refuses, saved when it takes it', async () => {
    const lms = new Moodle();
    const clock = new FakeClock();
    const { keeper } = await launched(lms, clock);
    expect(keeper.saving().state).toBe('saved');
    lms.network = 'refusing';
    learn(keeper, ...wholeCourse);
    await clock.advance(1_000);
    expect(keeper.saving()).toMatchObject({ state: 'unsaved', why: 'refused' });
    lms.network = 'up';
    keeper.saveNow();
    await clock.advance(0);
    expect(keeper.saving()).toEqual({ state: 'saved', at: clock.now() });
    expect(keeper.confirmed()).toEqual({ status: 'passed', word: 'passed', score: 92, at: clock.now() });
  });

  test('a network that is gone is noticed though Moodle says all is stored', async () => {
    const lms = new Moodle();
    const clock = new FakeClock();
    const { keeper } = await launched(lms, clock);
    lms.network = 'gone';
    learn(keeper, ...wholeCourse);
    await clock.advance(0);
    expect(keeper.saving()).toMatchObject({ state: 'unsaved', why: 'offline' });
    expect(keeper.confirmed()?.status).toBe('incomplete');
  });

  test('a dead network is noticed at small changes too, and the LMS is left alone until it is back', async () => {
    const lms = new Moodle();
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    lms.network = 'gone';
    learn(keeper, (record) => withLessonOpened(record, 1));
    await clock.advance(2_000);
    expect(keeper.saving()).toMatchObject({ state: 'unsaved', why: 'offline' });
    const calls = lms.calls.length;
    await clock.advance(10 * MINUTE);
    expect(lms.calls).toHaveLength(calls);
    lms.network = 'up';
    session.online();
    await clock.advance(0);
    expect(keeper.saving().state).toBe('saved');
    expect(decode(lms.onRecord().resume).lessons).toEqual([1]);
  });
});
