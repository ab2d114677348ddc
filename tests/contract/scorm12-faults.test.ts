import { describe, expect, test } from 'vitest';
import { withLessonOpened, withRunLog } from '../../src/course/record/changes.ts';
import { decode } from '../../src/course/record/codec.ts';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import { FakeLms, type Network } from '../helpers/lms/fake-lms.ts';
import { launched } from '../helpers/lms/launched.ts';
import { finishLessons, learn, openFirstLesson, playTalk, takeCheck, wholeCourse } from '../helpers/lms/learning.ts';
import { Moodle } from '../helpers/lms/moodle.ts';
import { OpenEdx } from '../helpers/lms/open-edx.ts';

const MINUTE = 60_000;
const STATUS = 'cmi.core.lesson_status';
const SCORE = 'cmi.core.score.raw';

const kinds: { name: string; make: () => FakeLms }[] = [
  { name: 'an LMS that does what it should', make: () => new FakeLms() },
  { name: 'Moodle', make: () => new Moodle() },
  { name: 'Moodle with a pass mark in the manifest', make: () => new Moodle(80) },
  { name: 'Open edX', make: () => new OpenEdx() },
];
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

describe.each(cases)('$name, network $network $moment', ({ make, network, before, during, after }) => {
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
    expect(lms.stored.get(STATUS)).toBe('passed');
    expect(Number(lms.stored.get(SCORE))).toBe(92);
    expect(decode(lms.stored.get('cmi.suspend_data') ?? '')).toEqual(decode(keeper.read()));
    session.end();
    expect(lms.stored.get(STATUS)).toBe('passed');
  });

  test('when it lasts to the end, a relaunch goes on from what was stored and lowers nothing', async () => {
    const lms = make();
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, ...before);
    await clock.advance(MINUTE);
    const stored = lms.stored.get('cmi.suspend_data') ?? '';
    lms.network = network;
    learn(keeper, ...during);
    await clock.advance(MINUTE);
    session.end();
    lms.network = 'up';
    const again = await launched(lms, clock);
    expect(decode(again.keeper.read())).toEqual(decode(stored));
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
    expect(keeper.confirmed()).toEqual({ status: 'passed', score: 92, at: clock.now() });
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
    expect(decode(lms.stored.get('cmi.suspend_data') ?? '').lessons).toEqual([1]);
  });
});

describe('the end of a window', () => {
  test('without a goodbye costs no more than the last half minute', async () => {
    const lms = new FakeLms();
    const clock = new FakeClock();
    const { keeper } = await launched(lms, clock);
    learn(keeper, ...openFirstLesson, (record) => withRunLog(record, 0, 10, 'abc'));
    await clock.advance(31_000);
    learn(keeper, (record) => withRunLog(record, 0, 10, 'abcd'));
    const again = await launched(lms, clock);
    expect(decode(again.keeper.read()).talks[0]?.runs[0]?.log).toMatch(/^abcd?$/);
    expect(decode(again.keeper.read()).lessons).toEqual([0]);
    expect(lms.callsOf('LMSFinish')).toHaveLength(0);
  });

  test('with a goodbye costs nothing, and the time is reported once', async () => {
    const lms = new FakeLms();
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    await clock.advance(12 * MINUTE);
    learn(keeper, (record) => withRunLog(record, 0, 10, 'ab'));
    session.end();
    session.end();
    expect(lms.callsOf('LMSFinish')).toHaveLength(1);
    expect(lms.callsOf('LMSSetValue').findLast(({ args }) => args[0] === 'cmi.core.session_time')?.args[1]).toBe('0000:12:00.00');
    expect(decode(lms.stored.get('cmi.suspend_data') ?? '').talks[0]?.runs[0]?.log).toBe('ab');
    expect(lms.callsOf('LMSSetValue').filter(({ args }) => args[1] === '0000:12:00.00')).toHaveLength(1);
  });

  test('with nothing new to say is told the time and nothing else', async () => {
    const lms = new FakeLms();
    const clock = new FakeClock();
    const { session } = await launched(lms, clock);
    await clock.advance(2 * MINUTE);
    lms.calls.length = 0;
    session.end();
    expect(lms.calls.map(({ name, args }) => [name, ...args])).toEqual([
      ['LMSSetValue', 'cmi.core.session_time', '0000:02:00.00'],
      ['LMSFinish', ''],
    ]);
  });

  test('is not held up by a saving that waits for the network, which then writes nothing more', async () => {
    // Moodle says "true" to a dead network, so the network is asked before the next try.
    const lms = new Moodle();
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    lms.network = 'gone';
    learn(keeper, ...takeCheck(58));
    await clock.advance(0);
    lms.network = 'up';
    keeper.saveNow();
    session.end();
    await clock.advance(MINUTE);
    expect(lms.calls.at(-1)?.name).toBe('LMSFinish');
    expect(lms.stored.get(SCORE)).toBe('58');
  });

  test('hidden pages are saved at once, because phones close them without a word', async () => {
    const lms = new FakeLms();
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, (record) => withLessonOpened(record, 1));
    session.hidden();
    expect(decode(lms.stored.get('cmi.suspend_data') ?? '').lessons).toEqual([1]);
    expect(lms.callsOf('LMSFinish')).toHaveLength(0);
  });
});

describe('an LMS with faults of its own', () => {
  test('that takes no time and no exit is not asked again, and all else is saved', async () => {
    const optional = ['cmi.core.exit', 'cmi.core.session_time', 'cmi.core.lesson_location'];
    const lms = new (class extends FakeLms {
      protected override set(name: string, value: string): unknown {
        return optional.includes(name) ? this.fail('405') : super.set(name, value);
      }
    })();
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    expect(keeper.saving().state).toBe('saved');
    learn(keeper, ...wholeCourse);
    await clock.advance(9 * MINUTE);
    expect(keeper.saving().state).toBe('saved');
    expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
    session.end();
    for (const name of optional) expect(lms.callsOf('LMSSetValue').filter(({ args }) => args[0] === name)).toHaveLength(1);
  });

  test.each([
    { name: 'that makes less of a score', element: SCORE, found: '10' },
    { name: 'that wipes the status', element: STATUS, found: 'not attempted' },
    { name: 'that mangles resume data', element: 'cmi.suspend_data', found: 'W1.&amp;' },
  ])('$name is not believed', async ({ element, found }) => {
    const lms = new (class extends FakeLms {
      protected override get(name: string): unknown {
        return name === element && this.callsOf('LMSCommit').length > 1 ? found : super.get(name);
      }
    })();
    const clock = new FakeClock();
    const { keeper } = await launched(lms, clock);
    learn(keeper, ...wholeCourse);
    await clock.advance(MINUTE);
    expect(keeper.saving().state).toBe('unsaved');
    expect(keeper.confirmed()?.status).toBe('incomplete');
  });

  test.each([
    { name: 'that makes "completed" of "passed"', element: STATUS, found: 'completed' },
    { name: 'that rounds scores up', element: SCORE, found: '93' },
    { name: 'that gives nothing back', element: STATUS, found: '' },
  ])('$name is believed', async ({ element, found }) => {
    const lms = new (class extends FakeLms {
      protected override get(name: string): unknown {
        return name === element && this.callsOf('LMSCommit').length > 1 ? found : super.get(name);
      }
    })();
    const clock = new FakeClock();
    const { keeper } = await launched(lms, clock);
    learn(keeper, ...wholeCourse);
    await clock.advance(MINUTE);
    expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
  });

  test.each(['250', '-5', 'high', 'NaN'])('that gives %j as score and pass mark is taken to give none', async (nonsense) => {
    const lms = new FakeLms();
    lms.stored.set(SCORE, nonsense);
    lms.stored.set('cmi.student_data.mastery_score', nonsense);
    const clock = new FakeClock();
    const { keeper } = await launched(lms, clock);
    learn(keeper, ...wholeCourse);
    await clock.advance(MINUTE);
    expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
    expect(lms.stored.get(SCORE)).toBe('92');
  });
});

describe('an LMS that opens the course to look back', () => {
  test.each([
    { name: 'in review', values: { 'cmi.core.lesson_mode': 'review' } },
    { name: 'for browsing', values: { 'cmi.core.lesson_mode': 'browse' } },
    { name: 'without credit', values: { 'cmi.core.credit': 'no-credit' } },
  ])('$name is written nothing, and finished', async ({ values }) => {
    const lms = new FakeLms();
    for (const [name, value] of Object.entries(values)) lms.stored.set(name, value);
    lms.stored.set(STATUS, 'passed');
    lms.stored.set(SCORE, '92');
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, ...wholeCourse);
    session.hidden();
    session.online();
    keeper.saveNow();
    await clock.advance(10 * MINUTE);
    expect(keeper.saving()).toMatchObject({ state: 'unsaved', why: 'review' });
    expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
    session.end();
    expect(lms.callsOf('LMSSetValue', 'LMSCommit')).toEqual([]);
    expect(lms.callsOf('LMSFinish')).toHaveLength(1);
  });
});

describe('what an LMS has is never lowered', () => {
  test('a passed learner who fails a later try stays passed with the best score', async () => {
    const lms = new FakeLms();
    const clock = new FakeClock();
    const first = await launched(lms, clock);
    learn(first.keeper, ...wholeCourse);
    first.session.end();
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, ...takeCheck(25));
    await clock.advance(MINUTE);
    session.end();
    expect(lms.stored.get(STATUS)).toBe('passed');
    expect(lms.stored.get(SCORE)).toBe('92');
  });

  test('status and score stand when the resume data is lost', async () => {
    const lms = new FakeLms();
    const clock = new FakeClock();
    const first = await launched(lms, clock);
    learn(first.keeper, ...wholeCourse);
    first.session.end();
    lms.stored.delete('cmi.suspend_data');
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, ...openFirstLesson, ...takeCheck(25));
    await clock.advance(MINUTE);
    session.end();
    expect(lms.stored.get(STATUS)).toBe('passed');
    expect(lms.stored.get(SCORE)).toBe('92');
  });

  test('status and score that the LMS has lost are told again at the next launch', async () => {
    const lms = new FakeLms();
    const clock = new FakeClock();
    const first = await launched(lms, clock);
    learn(first.keeper, ...wholeCourse);
    first.session.end();
    lms.stored.set(STATUS, 'incomplete');
    lms.stored.delete(SCORE);
    const { keeper } = await launched(lms, clock);
    expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
    expect(lms.stored.get(STATUS)).toBe('passed');
  });

  test('"failed" by an LMS becomes "incomplete" again, because another try is open', async () => {
    const lms = new FakeLms();
    lms.stored.set(STATUS, 'failed');
    await launched(lms, new FakeClock());
    expect(lms.stored.get(STATUS)).toBe('incomplete');
  });
});

describe('Moodle with a pass mark in the manifest', () => {
  test('does not turn a failed try into "failed", nor an unfinished course into "passed"', async () => {
    const lms = new Moodle(80);
    const clock = new FakeClock();
    const first = await launched(lms, clock);
    learn(first.keeper, ...openFirstLesson, ...takeCheck(58));
    first.session.end();
    expect(lms.stored.get(STATUS)).toBe('incomplete');
    const second = await launched(lms, clock);
    learn(second.keeper, ...takeCheck(92));
    second.session.end();
    expect(lms.stored.get(STATUS)).toBe('incomplete');
    const third = await launched(lms, clock);
    learn(third.keeper, ...finishLessons, ...playTalk);
    third.session.end();
    expect(lms.stored.get(STATUS)).toBe('passed');
    expect(lms.stored.get(SCORE)).toBe('92');
  });

  test('decides by its own mark when that is higher than the course’s', async () => {
    const lms = new Moodle(95);
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, ...wholeCourse);
    session.end();
    expect(lms.stored.get(STATUS)).toBe('incomplete');
  });
});
