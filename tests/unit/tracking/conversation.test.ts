import { describe, expect, test, vi } from 'vitest';
import { withDebriefed, withLessonOpened, withPlace, withScore } from '../../../src/course/record/changes.ts';
import { emptyRecord, type LearnerRecord } from '../../../src/course/record/record.ts';
import type { Delivery, Launch } from '../../../src/tracking/lms.ts';
import { report } from '../../../src/tracking/report.ts';
import type { Surroundings } from '../../../src/tracking/scorm/conversation.ts';
import { Scorm12 } from '../../../src/tracking/scorm12.ts';
import { Scorm2004 } from '../../../src/tracking/scorm2004.ts';
import { FakeLms } from '../../helpers/lms/fake-lms.ts';
import { answer, course } from '../../helpers/lms/learning.ts';
import { withRecord } from '../../helpers/lms/with-record.ts';

const fresh: Pick<Launch, 'standing' | 'passMark'> = { standing: { status: 'incomplete', score: null }, passMark: null };

const delivery = (record: LearnerRecord, careful = false, under = course): Delivery => ({
  report: report(record, under, fresh),
  elapsed: 1_000,
  careful,
});

function conversing(lms: FakeLms, changed: Partial<Surroundings> = {}) {
  const surroundings: Surroundings = { reachable: async () => true, online: () => true, note: () => undefined, ...changed };
  return lms.standard === 'scorm12' ? new Scorm12(lms.launch(), surroundings) : new Scorm2004(lms.launch(), surroundings);
}

const begun = withPlace(withLessonOpened(emptyRecord, 0), 'first-24-hours', 5);

describe('whether the network answers', () => {
  test('is asked after a saving with care, and not after another', async () => {
    const reachable = vi.fn<() => Promise<boolean>>().mockResolvedValue(true);
    const adapter = conversing(new FakeLms(), { reachable });
    await adapter.open();
    expect(await adapter.save(delivery(begun))).toBe(true);
    expect(reachable).not.toHaveBeenCalled();
    expect(await adapter.save(delivery(withLessonOpened(begun, 1), true))).toBe(true);
    expect(reachable).toHaveBeenCalledOnce();
  });

  test('is asked when an answer was told or the browser believes it is offline', async () => {
    const reachable = vi.fn<() => Promise<boolean>>().mockResolvedValue(true);
    let online = true;
    const adapter = conversing(new FakeLms(), { reachable, online: () => online });
    await adapter.open();
    adapter.answered(answer('one', true, 0));
    await adapter.save(delivery(begun));
    expect(reachable).toHaveBeenCalledOnce();
    online = false;
    await adapter.save(delivery(begun));
    expect(reachable).toHaveBeenCalledTimes(2);
  });

  test('is asked before the LMS is, once it did not: it would say "true" again', async () => {
    const lms = new FakeLms();
    let isUp = false;
    const adapter = conversing(lms, { reachable: async () => isUp });
    await adapter.open();
    expect(await adapter.save(delivery(begun, true))).toBe(false);
    const calls = lms.calls.length;
    expect(await adapter.save(delivery(begun, true))).toBe(false);
    expect(lms.calls).toHaveLength(calls);
    isUp = true;
    expect(await adapter.save(delivery(begun, true))).toBe(true);
    expect(lms.onRecord().resume).toMatch(/^W1\./);
  });

  test('may come to be known when the session has ended; then nothing more is written', async () => {
    const lms = new FakeLms();
    let isUp = false;
    const adapter = conversing(lms, { reachable: async () => isUp });
    await adapter.open();
    await adapter.save(delivery(begun, true));
    isUp = true;
    const saving = adapter.save(delivery(begun, true));
    expect(adapter.close(null)).toBe(true);
    const calls = lms.calls.length;
    expect(await saving).toBe(false);
    expect(lms.calls).toHaveLength(calls);
  });
});

describe('an LMS that refuses Initialize', () => {
  class Refusing extends FakeLms {
    says = '0';
    protected override initialize(): unknown {
      super.initialize();
      return this.fail('101');
    }
    protected override get(name: string): unknown {
      const value = super.get(name);
      this.error = this.says;
      return value;
    }
  }

  test('is believed to have a session going on when it gives the learner’s id without an error', async () => {
    expect(await conversing(new Refusing()).open()).not.toBeNull();
  });

  test('is not when that comes with an error', async () => {
    const lms = new Refusing();
    lms.says = '301';
    expect(await conversing(lms).open()).toBeNull();
  });
});

describe('the session', () => {
  test('is left open where an LMS would make "completed" of one without a status', async () => {
    const lms = withRecord('scorm12', { 'cmi.core.lesson_status': 'not attempted' });
    const adapter = conversing(lms);
    await adapter.open();
    expect(adapter.close(null)).toBe(false);
    expect(lms.made('finish')).toEqual([]);
  });

  test('is ended where the LMS has a status, and in SCORM 2004 without one', async () => {
    for (const lms of [withRecord('scorm12', { 'cmi.core.lesson_status': 'incomplete' }), new FakeLms('scorm2004')]) {
      const adapter = conversing(lms);
      await adapter.open();
      expect(adapter.close(null)).toBe(true);
    }
  });

  test('says at its end whether the last of it was stored', async () => {
    const lms = new FakeLms('scorm2004');
    const adapter = conversing(lms);
    await adapter.open();
    await adapter.save(delivery(begun));
    lms.network = 'refusing';
    expect(adapter.close(delivery(withLessonOpened(begun, 1)))).toBe(false);
  });
});

test.each(['scorm12', 'scorm2004'] as const)(
  'a session goes on whose learner wanted to leave before the last of it was stored (%s)',
  async (standard) => {
    const lms = new FakeLms(standard);
    const adapter = conversing(lms);
    await adapter.open();
    await adapter.save(delivery(begun));
    lms.network = 'refusing';
    expect(adapter.close(delivery(withLessonOpened(begun, 1)), true)).toBe(false);
    expect(lms.made('finish')).toEqual([]);
    lms.network = 'up';
    expect(await adapter.save(delivery(withLessonOpened(begun, 1)))).toBe(true);
    expect(adapter.close(delivery(withLessonOpened(begun, 1)), true)).toBe(true);
    expect(lms.made('finish')).toHaveLength(1);
  },
);

describe('what a SCORM 2004 LMS says at launch', () => {
  test.each([
    [{ 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed' }, 'passed'],
    [{ 'cmi.completion_status': 'completed', 'cmi.success_status': 'unknown' }, 'completed'],
    [{ 'cmi.completion_status': 'incomplete', 'cmi.success_status': 'passed' }, 'incomplete'],
    [{ 'cmi.completion_status': 'not attempted' }, 'incomplete'],
  ])('%j is %s', async (values, status) => {
    const launch = await conversing(withRecord('scorm2004', values)).open();
    expect(launch?.standing.status).toBe(status);
  });

  test('its scaled passing score is a pass mark in percent', async () => {
    const launch = await conversing(withRecord('scorm2004', { 'cmi.scaled_passing_score': '0.825' })).open();
    expect(launch?.passMark).toBe(82.5);
  });

  test('a scaled score is a percent, and is not written again', async () => {
    const lms = withRecord('scorm2004', { 'cmi.completion_status': 'incomplete', 'cmi.score.scaled': '0.5833' });
    const adapter = conversing(lms);
    const launch = await adapter.open();
    expect(launch?.standing.score).toBe(58.33);
    const told = report(begun, course, { standing: launch!.standing, passMark: null });
    await adapter.save({ report: told, elapsed: 0, careful: false });
    expect(lms.made('set').filter(({ args }) => args[0]?.startsWith('cmi.score'))).toEqual([]);
  });
});

describe.each([
  { standard: 'scorm12', element: 'cmi.core.student_name' },
  { standard: 'scorm2004', element: 'cmi.learner_name' },
] as const)('the name of the learner in $standard', ({ standard, element }) => {
  test('is asked for when somebody wants it, and once', async () => {
    const lms = new FakeLms(standard);
    const launch = await conversing(lms).open();
    const asked = () => lms.made('get').filter(({ args }) => args[0] === element);
    expect(asked()).toHaveLength(0);
    expect([launch?.learnerName, launch?.learnerName]).toEqual(['Rivera, Sam', 'Rivera, Sam']);
    expect(asked()).toHaveLength(1);
  });

  test('is asked for once too when there is none', async () => {
    const lms = withRecord(standard, { [element]: '' });
    const launch = await conversing(lms).open();
    expect([launch?.learnerName, launch?.learnerName]).toEqual([null, null]);
    expect(lms.made('get').filter(({ args }) => args[0] === element)).toHaveLength(1);
  });
});

describe('completion and success', () => {
  test('are told a SCORM 2004 LMS together', async () => {
    const lms = new FakeLms('scorm2004');
    const adapter = conversing(lms);
    await adapter.open();
    const done = withDebriefed(
      withScore([0, 1].reduce(withLessonOpened, { ...emptyRecord, checks: { 0: 'right', 1: 'tried', 2: 'right' } }), 80),
      0,
    );
    await adapter.save(delivery(done));
    expect(lms.made('commit')).toHaveLength(1);
    expect(lms.stored.get('cmi.completion_status')).toBe('completed');
    expect(lms.stored.get('cmi.success_status')).toBe('passed');
    expect(lms.stored.get('cmi.score.scaled')).toBe('0.8');
    expect(lms.stored.get('cmi.progress_measure')).toBe('1');
  });

  test('of a course of lessons alone are "completed" and "unknown": nothing was tested', async () => {
    const lms = new FakeLms('scorm2004');
    const adapter = conversing(lms);
    await adapter.open();
    const lessons = [0, 1].reduce(withLessonOpened, { ...emptyRecord, checks: { 0: 'right', 1: 'tried', 2: 'right' } } as LearnerRecord);
    await adapter.save(delivery(lessons, false, { ...course, rule: 'lessons' }));
    expect(lms.stored.get('cmi.completion_status')).toBe('completed');
    expect(lms.stored.get('cmi.success_status')).toBe('unknown');
  });
});

describe('lines of talks where room is limited', () => {
  test('leave most entries free for graded answers', async () => {
    const lms = new FakeLms('scorm2004');
    const adapter = conversing(lms);
    await adapter.open();
    for (let count = 0; count < 200; count += 1)
      adapter.answered({ ...answer(`talk.door.${count}`, true, 0), right: null, correct: [], objective: '' });
    for (let count = 0; count < 190; count += 1) adapter.answered(answer(`item-${count}`, true, 0));
    expect(await adapter.save(delivery(begun))).toBe(true);
    const ids = [...lms.stored].filter(([name]) => /^cmi\.interactions\.\d+\.id$/.test(name)).map(([, id]) => id);
    expect(ids.filter((id) => id.startsWith('talk'))).toHaveLength(80);
    expect(ids.filter((id) => id.startsWith('item'))).toHaveLength(170);
    expect(lms.stored.get('cmi.interactions.249.id')).toBe('item-169');
  });

  test('are all told in SCORM 1.2, which names no number', async () => {
    const lms = new FakeLms();
    const adapter = conversing(lms);
    await adapter.open();
    for (let count = 0; count < 300; count += 1)
      adapter.answered({ ...answer(`talk.door.${count}`, true, 0), right: null, correct: [], objective: '' });
    await adapter.save(delivery(begun));
    expect(lms.stored.get('cmi.interactions.299.result')).toBe('neutral');
  });
});
