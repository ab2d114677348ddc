import { describe, expect, test } from 'vitest';
import { withLessonOpened } from '../../../src/course/record/changes.ts';
import { FakeClock } from '../../helpers/lms/fake-clock.ts';
import { FakeLms } from '../../helpers/lms/fake-lms.ts';
import { launched } from '../../helpers/lms/launched.ts';
import { course, learn, openFirstLesson, wholeCourse } from '../../helpers/lms/learning.ts';

const RESUME = 'cmi.suspend_data';

describe('who is done stays done', () => {
  test('when the LMS gives no status back and the record of all that was done is lost', async () => {
    const lms = new (class extends FakeLms {
      protected override get(name: string): unknown {
        return /status|score/.test(name) ? '' : super.get(name);
      }
    })();
    const clock = new FakeClock();
    const first = await launched(lms, clock);
    learn(first.keeper, ...wholeCourse);
    first.session.end();
    // Of the resume data only what is reached has come through.
    const kept = lms.stored.get(RESUME)!.split('.');
    lms.stored.set(RESUME, ['W1', ...kept.filter((section) => section.startsWith('d'))].join('.'));
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, ...openFirstLesson);
    session.end();
    expect(lms.onRecord().status).toBe('passed');
  });

  test('when a lesson is added after they passed', async () => {
    const lms = new FakeLms();
    const clock = new FakeClock();
    const first = await launched(lms, clock);
    learn(first.keeper, ...wholeCourse);
    first.session.end();
    const grown = { ...course, outline: { ...course.outline, lessons: [...course.outline.lessons, { slot: 5, checks: [40] }] } };
    lms.stored.set('cmi.core.lesson_status', 'incomplete');
    const { session, keeper } = await launched(lms, clock, grown);
    learn(keeper, (record) => withLessonOpened(record, 5));
    session.end();
    expect(lms.onRecord()).toMatchObject({ status: 'passed', score: 92 });
  });

  test('under the word that the LMS has for it, whichever word this package would have sent', async () => {
    const lms = new FakeLms();
    const clock = new FakeClock();
    const saysCompleted = { ...course, reporting: { ...course.reporting, whenDone: 'completed' } as const };
    lms.stored.set('cmi.core.lesson_status', 'passed');
    const { session, keeper } = await launched(lms, clock, saysCompleted);
    learn(keeper, ...wholeCourse);
    session.saveNow();
    await clock.advance(0);
    expect(lms.onRecord().status).toBe('passed');
    expect(keeper.confirmed()).toMatchObject({ status: 'passed', word: 'passed' });

    const other = new FakeLms();
    const fresh = await launched(other, clock, saysCompleted);
    learn(fresh.keeper, ...wholeCourse);
    fresh.session.saveNow();
    await clock.advance(0);
    expect(other.onRecord().status).toBe('completed');
    expect(fresh.keeper.confirmed()).toMatchObject({ status: 'passed', word: 'completed' });
  });
});
