import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/tracking/keeper.ts';
import { openRescue } from '../../../src/tracking/rescue.ts';
import { FakeBrowser } from '../../helpers/lms/fake-browser.ts';
import { FakeClock } from '../../helpers/lms/fake-clock.ts';
import { FakeLms } from '../../helpers/lms/fake-lms.ts';
import { launched } from '../../helpers/lms/launched.ts';
import { answer, course, learn, takeCheck } from '../../helpers/lms/learning.ts';
import { launch, slowly, SlowLms } from '../../helpers/lms/slow-lms.ts';

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

  test('are numbered from the first where the LMS counts less than none', async () => {
    const lms = new FakeLms();
    const clock = new FakeClock();
    lms.stored.set('cmi.interactions._count', '-1');
    const { keeper } = await launched(lms, clock);
    keeper.answered(answer('report-both-tonight', false, clock.now()));
    await clock.advance(MINUTE);
    expect(lms.stored.get('cmi.interactions.0.id')).toBe('report-both-tonight');
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

describe('answers given before the LMS has let the learner in', () => {
  /** Notes the answers it is told of. */
  class Listening extends SlowLms {
    readonly heard: string[] = [];
    override answered({ item }: Answer): string {
      this.heard.push(item);
      return '';
    }
  }

  /** Refuses the first Initialize. */
  class Late extends FakeLms {
    refusals = 1;
    protected override initialize(): unknown {
      this.refusals -= 1;
      return this.refusals >= 0 ? this.fail('101') : super.initialize();
    }
  }

  test.each(['scorm12', 'scorm2004'] as const)('are told with the score once it does (%s)', async (standard) => {
    const lms = new Late(standard);
    const [clock, browser] = [new FakeClock(), new FakeBrowser()];
    const { keeper } = await launched(lms, clock, course, browser);
    learn(keeper, ...takeCheck(58));
    for (const item of ['report-both-tonight', 'first-words']) keeper.answered(answer(item, true, clock.now()));
    expect(browser.kept.size).toBe(0);
    keeper.saveNow();
    await clock.advance(MINUTE);
    expect(lms.onRecord().score).toBe(58);
    expect([0, 1].map((index) => lms.stored.get(`cmi.interactions.${index}.id`))).toEqual(['report-both-tonight', 'first-words']);
    expect(browser.kept.size).toBe(0);
  });

  test('are kept on the device from then on, after those of an earlier launch', async () => {
    const lms = new FakeLms();
    const [clock, browser] = [new FakeClock(), new FakeBrowser()];
    const first = await launched(lms, clock, course, browser);
    await clock.advance(MINUTE);
    lms.network = 'refusing';
    learn(first.keeper, ...takeCheck(58));
    first.keeper.answered(answer('one', true, clock.now()));
    first.session.end();
    const late = new Late();
    for (const [name, value] of lms.stored) late.stored.set(name, value);
    late.network = 'refusing';
    const { keeper } = await launched(late, clock, course, browser);
    keeper.answered(answer('two', true, clock.now()));
    keeper.saveNow();
    await clock.advance(MINUTE);
    const { answers } = openRescue(browser.tab(), 'course', 'learner-7', clock.now);
    expect(answers().map((kept) => kept.answer.item)).toEqual(['one', 'two']);
    late.network = 'up';
    await clock.advance(MINUTE);
    expect([0, 1].map((index) => late.stored.get(`cmi.interactions.${index}.id`))).toEqual(['one', 'two']);
  });

  test('are told when it answers after the learner was let in without it', async () => {
    const [lms, clock] = [new Listening(), new FakeClock()];
    const { keeper } = await slowly(lms, clock, false);
    keeper.answered(answer('one', true, clock.now()));
    expect(lms.heard).toEqual([]);
    lms.start(launch);
    await clock.advance(0);
    keeper.answered(answer('two', true, clock.now()));
    expect(lms.heard).toEqual(['one', 'two']);
  });

  test('are told to nobody when it only lets the learner look back', async () => {
    const [lms, clock] = [new Listening(), new FakeClock()];
    const { keeper } = await slowly(lms, clock, false);
    keeper.answered(answer('one', true, clock.now()));
    lms.start({ ...launch, records: false });
    await clock.advance(0);
    keeper.answered(answer('two', true, clock.now()));
    await clock.advance(MINUTE);
    expect(lms.heard).toEqual([]);
  });
});
