import { describe, expect, test } from 'vitest';
import { FakeClock } from '../../helpers/lms/fake-clock.ts';
import { FakeLms } from '../../helpers/lms/fake-lms.ts';
import { launched } from '../../helpers/lms/launched.ts';
import { answer } from '../../helpers/lms/learning.ts';

const MINUTE = 60_000;

describe('answers to the final check', () => {
  test('are numbered on from those the LMS has', async () => {
    const lms = new FakeLms();
    const clock = new FakeClock();
    lms.stored.set('cmi.interactions._count', '7');
    const { keeper } = await launched(lms, clock);
    keeper.answered(answer('report-both-tonight', false, clock.now()));
    keeper.answered(answer('first-words', true, clock.now()));
    await clock.advance(MINUTE);
    expect(lms.stored.get('cmi.interactions.7.id')).toBe('report-both-tonight');
    expect(lms.stored.get('cmi.interactions.8.id')).toBe('first-words');
    expect(lms.stored.get('cmi.interactions.8.result')).toBe('correct');
  });

  test('are passed on as they were when the page that gave them is gone', async () => {
    const lms = new FakeLms();
    const clock = new FakeClock();
    const { keeper } = await launched(lms, clock);
    const response = ['c'];
    keeper.answered({ ...answer('report-both-tonight', false, clock.now()), response });
    response.length = 0;
    await clock.advance(MINUTE);
    expect(lms.stored.get('cmi.interactions.0.student_response')).toBe('c');
  });

  test('that cannot be written leave no gap', async () => {
    const lms = new FakeLms();
    const clock = new FakeClock();
    const { keeper } = await launched(lms, clock);
    keeper.answered(answer('not an id', true, clock.now()));
    keeper.answered(answer('first-words', true, clock.now()));
    await clock.advance(MINUTE);
    expect(lms.stored.get('cmi.interactions.0.id')).toBe('first-words');
  });

  test('are sent with the goodbye when nothing else is new', async () => {
    const lms = new FakeLms();
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    keeper.answered(answer('first-words', true, clock.now()));
    session.end();
    expect(lms.stored.get('cmi.interactions.0.id')).toBe('first-words');
  });

  test('an LMS that refuses one part of them is not offered it again', async () => {
    const lms = new (class extends FakeLms {
      protected override set(name: string, value: string): unknown {
        return name.endsWith('objectives.0.id') ? this.fail('401') : super.set(name, value);
      }
    })();
    const clock = new FakeClock();
    const { keeper } = await launched(lms, clock);
    for (const item of ['one', 'two', 'three']) keeper.answered(answer(item, true, clock.now()));
    await clock.advance(MINUTE);
    expect(lms.callsOf('LMSSetValue').filter(({ args }) => args[0]?.endsWith('objectives.0.id'))).toHaveLength(1);
    expect(lms.stored.get('cmi.interactions.2.latency')).toBe('0000:00:04.25');
  });

  test('an LMS without interactions is asked once', async () => {
    const lms = new (class extends FakeLms {
      protected override set(name: string, value: string): unknown {
        return name.startsWith('cmi.interactions') ? this.fail('401') : super.set(name, value);
      }
    })();
    const clock = new FakeClock();
    const { keeper } = await launched(lms, clock);
    for (const item of ['one', 'two']) keeper.answered(answer(item, true, clock.now()));
    await clock.advance(MINUTE);
    expect(lms.callsOf('LMSSetValue').filter(({ args }) => args[0]?.startsWith('cmi.interactions'))).toHaveLength(1);
    expect(keeper.saving().state).toBe('saved');
  });
});
