import { describe, expect, test } from 'vitest';
import { MINUTE, opened } from '../helpers/lms/cmi5-launched.ts';
import { Cmi5Lms } from '../helpers/lms/cmi5-lms.ts';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import { finishLessons, learn, openFirstLesson, playTalk, takeCheck } from '../helpers/lms/learning.ts';

describe('time', () => {
  test('is that of the learner in this session, and never longer than it', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    const { session } = await opened(lms, clock);
    await clock.advance(12 * MINUTE);
    session.hidden();
    await clock.advance(20 * MINUTE);
    session.end();
    await clock.advance(0);
    expect(lms.own('terminated')[0]?.result).toEqual({ duration: 'PT12M' });
    expect(lms.violations).toEqual([]);
  });

  test('goes on when the clock is set back', async () => {
    const lms = new Cmi5Lms();
    const clock = new FakeClock();
    const { session, keeper } = await opened(lms, clock);
    learn(keeper, ...openFirstLesson);
    await clock.advance(10 * MINUTE);
    clock.jump(-60 * MINUTE);
    learn(keeper, ...finishLessons, ...playTalk, ...takeCheck(92));
    await clock.advance(MINUTE);
    session.end();
    await clock.advance(0);
    expect(lms.violations).toEqual([]);
    expect(lms.stored().status).toBe('passed');
  });
});
