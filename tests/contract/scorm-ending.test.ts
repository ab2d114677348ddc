import { describe, expect, test } from 'vitest';
import { withLessonOpened, withRunLog } from '../../src/course/record/changes.ts';
import { decode } from '../../src/course/record/codec.ts';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import { FakeLms } from '../helpers/lms/fake-lms.ts';
import { launched } from '../helpers/lms/launched.ts';
import { answer, learn, openFirstLesson, takeCheck, wholeCourse } from '../helpers/lms/learning.ts';
import { Moodle } from '../helpers/lms/moodle.ts';
import { Moodle2004 } from '../helpers/lms/moodle2004.ts';
import { withRecord } from '../helpers/lms/with-record.ts';
import { WORDS, type ScormStandard } from '../helpers/lms/words.ts';

const MINUTE = 60_000;

const standards: { standard: ScormStandard; time: string; minutes: (count: number) => string }[] = [
  { standard: 'scorm12', time: 'cmi.core.session_time', minutes: (count) => `0000:${String(count).padStart(2, '0')}:00.00` },
  { standard: 'scorm2004', time: 'cmi.session_time', minutes: (count) => `PT0H${count}M0.00S` },
];

describe.each(standards)('the end of a window in $standard', ({ standard, time, minutes }) => {
  test('without a goodbye costs no more than the last half minute', async () => {
    const lms = new FakeLms(standard);
    const clock = new FakeClock();
    const { keeper } = await launched(lms, clock);
    learn(keeper, ...openFirstLesson, (record) => withRunLog(record, 0, 10, 'abc'));
    await clock.advance(31_000);
    learn(keeper, (record) => withRunLog(record, 0, 10, 'abcd'));
    const again = await launched(lms, clock);
    expect(again.keeper.read().talks[0]?.runs[0]?.log).toMatch(/^abcd?$/);
    expect(again.keeper.read().lessons).toEqual([0]);
    expect(lms.made('finish')).toHaveLength(0);
  });

  test('with a goodbye costs nothing, and the time is reported once', async () => {
    const lms = new FakeLms(standard);
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    await clock.advance(12 * MINUTE);
    learn(keeper, (record) => withRunLog(record, 0, 10, 'ab'));
    session.end();
    session.end();
    expect(lms.made('finish')).toHaveLength(1);
    const times = lms.made('set').filter(({ args }) => args[0] === time);
    expect(times.at(-1)?.args[1]).toBe(minutes(12));
    expect(times.filter(({ args }) => args[1] === minutes(12))).toHaveLength(1);
    expect(decode(lms.onRecord().resume).talks[0]?.runs[0]?.log).toBe('ab');
  });

  test('with nothing new to say is told the time and nothing else', async () => {
    const lms = new FakeLms(standard);
    const clock = new FakeClock();
    const { session } = await launched(lms, clock);
    await clock.advance(2 * MINUTE);
    lms.calls.length = 0;
    session.end();
    expect(lms.calls.map(({ name, args }) => [name, ...args])).toEqual([
      [lms.names.set, time, minutes(2)],
      [lms.names.finish, ''],
    ]);
  });

  test('takes an answer along that nobody had time to save', async () => {
    const lms = new FakeLms(standard);
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    keeper.answered(answer('one', true, clock.now()));
    session.end();
    expect(lms.stored.get('cmi.interactions.0.id')).toBe('one');
  });

  test('asks the LMS for no other page', async () => {
    const lms = new FakeLms(standard);
    const { session, keeper } = await launched(lms, new FakeClock());
    learn(keeper, ...wholeCourse);
    session.end();
    expect(lms.made('set').filter(({ args }) => args[0] === 'adl.nav.request')).toEqual([]);
  });

  test('hidden pages are saved at once, because phones close them without a word', async () => {
    const lms = new FakeLms(standard);
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, (record) => withLessonOpened(record, 1));
    session.hidden();
    expect(decode(lms.onRecord().resume).lessons).toEqual([1]);
    expect(lms.made('finish')).toHaveLength(0);
  });
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
  expect(lms.onRecord().score).toBe(58);
});

/** Ends the session, and says that it could not. */
class DeniesItsEnd extends FakeLms {
  protected override finish(): unknown {
    super.finish();
    return this.fail('101');
  }
}

describe('the way out of the course', () => {
  test.each([
    { how: 'unfinished', changes: openFirstLesson, request: 'suspendAll' },
    { how: 'finished', changes: wholeCourse, request: 'exitAll' },
  ])('$how asks a SCORM 2004 LMS for "$request", right before the end', async ({ changes, request }) => {
    const lms = new FakeLms('scorm2004');
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, ...changes);
    await clock.advance(MINUTE);
    expect(await session.leave()).toBe(true);
    expect(lms.calls.slice(-2).map(({ name, args }) => [name, ...args])).toEqual([
      ['SetValue', 'adl.nav.request', request],
      ['Terminate', ''],
    ]);
  });

  test('is told to no SCORM 1.2 LMS, which knows no such request', async () => {
    const lms = new FakeLms();
    const { session, keeper } = await launched(lms, new FakeClock());
    learn(keeper, ...wholeCourse);
    expect(await session.leave()).toBe(true);
    expect(lms.made('set').map(({ args }) => args[0])).not.toContain('adl.nav.request');
    expect(lms.calls.at(-1)?.name).toBe('LMSFinish');
  });

  test('of a look back writes nothing', async () => {
    const lms = new FakeLms('scorm2004');
    lms.stored.set('cmi.exit', 'suspend');
    lms.stored.set('cmi.mode', 'review');
    const { session } = await launched(lms, new FakeClock());
    expect(await session.leave()).toBe(true);
    expect(lms.made('set')).toEqual([]);
    expect(lms.made('finish')).toHaveLength(1);
  });

  test('stays open with Moodle and SCORM 2004 when the end was refused, and the session with it', async () => {
    const lms = new (class extends Moodle2004 {
      refuses = true;
      protected override finish(): unknown {
        return this.refuses ? this.fail('101') : super.finish();
      }
    })();
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, ...openFirstLesson);
    await clock.advance(MINUTE);
    expect(await session.leave()).toBe(false);
    // A window that is closed an hour later must not have the LMS leave the course for it.
    expect(lms.calls.at(-1)).toMatchObject({ name: 'SetValue', args: ['adl.nav.request', '_none_'], result: 'true' });
    learn(keeper, (record) => withLessonOpened(record, 1));
    await clock.advance(10 * MINUTE);
    expect(decode(lms.onRecord().resume).lessons).toEqual([0, 1]);
    lms.refuses = false;
    expect(await session.leave()).toBe(true);
    expect(lms.made('finish').map(({ result }) => result)).toEqual(['false', 'true']);
  });

  test('is open with SCORM 1.2 though the LMS says that it could not end the session, since all was stored before', async () => {
    const lms = new DeniesItsEnd();
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, ...wholeCourse);
    expect(await session.leave()).toBe(true);
    expect(lms.onRecord()).toMatchObject({ status: 'passed', score: 92 });
    expect(keeper.saving()).toEqual({ state: 'unsaved', why: 'ended' });
  });

  test.each(['scorm12', 'scorm2004'] as const)('is open to whoever only looked around in browse mode (%s)', async (standard) => {
    const lms = withRecord(standard, { [WORDS[standard].mode]: 'browse' });
    const { session } = await launched(lms, new FakeClock());
    expect(await session.leave()).toBe(true);
    expect(lms.made('set')).toEqual([]);
  });

  test('is over with SCORM 1.2 whatever the LMS says, and nothing is written after it', async () => {
    const lms = new DeniesItsEnd();
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    session.end();
    const calls = lms.calls.length;
    learn(keeper, ...openFirstLesson);
    keeper.saveNow();
    await clock.advance(MINUTE);
    expect(lms.calls).toHaveLength(calls);
  });
});
