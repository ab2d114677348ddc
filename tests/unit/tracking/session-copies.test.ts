import { describe, expect, test } from 'vitest';
import { withLessonOpened } from '../../../src/course/record/changes.ts';
import { decode, encode } from '../../../src/course/record/codec.ts';
import { emptyRecord } from '../../../src/course/record/record.ts';
import { openRescue } from '../../../src/tracking/rescue.ts';
import { FakeBrowser } from '../../helpers/lms/fake-browser.ts';
import { FakeClock } from '../../helpers/lms/fake-clock.ts';
import { FakeLms } from '../../helpers/lms/fake-lms.ts';
import { launched } from '../../helpers/lms/launched.ts';
import { answer, course, finishLessons, learn, openFirstLesson, playTalk, takeCheck, wholeCourse } from '../../helpers/lms/learning.ts';

const MINUTE = 60_000;
const RESUME = 'cmi.suspend_data';

/** The first sitting opened a lesson and was closed as it should be, so that the LMS has a record to give back to the second. */
async function inSecondSitting(standard: 'scorm12' | 'scorm2004') {
  const [lms, clock, browser] = [new FakeLms(standard), new FakeClock(), new FakeBrowser()];
  const first = await launched(lms, clock, course, browser);
  learn(first.keeper, ...openFirstLesson);
  await clock.advance(4 * MINUTE);
  first.session.end();
  return { lms, clock, browser, second: await launched(lms, clock, course, browser) };
}

describe('the copy on the device', () => {
  const copies = (browser: FakeBrowser) => browser.kept.size;

  test('is there from the moment something is done until the LMS has it', async () => {
    const [lms, clock, browser] = [new FakeLms(), new FakeClock(), new FakeBrowser()];
    const { keeper } = await launched(lms, clock, course, browser);
    await clock.advance(MINUTE);
    expect(copies(browser)).toBe(0);
    learn(keeper, ...openFirstLesson);
    expect(copies(browser)).toBe(1);
    await clock.advance(4 * MINUTE);
    expect(copies(browser)).toBe(0);
    expect(lms.stored.get(RESUME)).toBe(encode(keeper.read()));
  });

  test('is taken up by the next launch of the same learner, told to the LMS and removed', async () => {
    const [lms, clock, browser] = [new FakeLms(), new FakeClock(), new FakeBrowser()];
    const first = await launched(lms, clock, course, browser);
    lms.network = 'refusing';
    learn(first.keeper, ...wholeCourse);
    await clock.advance(MINUTE);
    lms.network = 'up';
    browser.closeTabs();
    const { keeper } = await launched(lms, clock, course, browser);
    await clock.advance(0);
    expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
    expect(copies(browser)).toBe(0);
  });

  test('is removed at once when the LMS turns out to have it', async () => {
    const [lms, clock, browser] = [new FakeLms(), new FakeClock(), new FakeBrowser()];
    const first = await launched(lms, clock, course, browser);
    learn(first.keeper, ...openFirstLesson);
    first.session.end();
    expect(copies(browser)).toBe(1);
    lms.network = 'refusing';
    await launched(lms, clock, course, browser);
    expect(copies(browser)).toBe(0);
  });

  test.each(['scorm12', 'scorm2004'] as const)('is of no use to a new attempt, in which the course begins anew (%s)', async (standard) => {
    const { lms, clock, browser, second } = await inSecondSitting(standard);
    second.keeper.answered(answer('report-both-tonight', false, clock.now()));
    learn(second.keeper, ...takeCheck(50));
    expect(copies(browser)).toBe(2);
    browser.closeTabs();
    // A coordinator deletes the attempt, or the LMS starts another.
    lms.stored.clear();
    const { keeper } = await launched(lms, clock, course, browser);
    expect(keeper.read()).toEqual(emptyRecord);
    expect(copies(browser)).toBe(0);
    expect(lms.onRecord()).toMatchObject({ status: 'incomplete', score: null });
    expect(lms.stored.get('cmi.interactions.0.id')).toBeUndefined();
  });

  test('brings no result into a new attempt, also where the course was opened only once before', async () => {
    const [lms, clock, browser] = [new FakeLms(), new FakeClock(), new FakeBrowser()];
    const first = await launched(lms, clock, course, browser);
    learn(first.keeper, ...wholeCourse);
    await clock.advance(MINUTE);
    expect([lms.onRecord().status, copies(browser)]).toEqual(['passed', 0]);
    // One more look at a lesson, and the window is closed.
    learn(first.keeper, (record) => withLessonOpened(record, 7));
    first.session.end();
    expect(copies(browser)).toBe(1);
    lms.stored.clear();
    const { keeper } = await launched(lms, clock, course, browser);
    expect(keeper.read()).toEqual(emptyRecord);
    expect([lms.onRecord().status, copies(browser)]).toEqual(['incomplete', 0]);
  });

  test.each([
    ['scorm12', 'cmi.core.lesson_status'],
    ['scorm12', 'cmi.core.lesson_location'],
    ['scorm12', RESUME],
    ['scorm2004', 'cmi.completion_status'],
  ] as const)('is taken up where the LMS (%s) has lost all but %s', async (standard, left) => {
    const { lms, clock, browser, second } = await inSecondSitting(standard);
    learn(second.keeper, ...playTalk);
    browser.closeTabs();
    for (const name of lms.stored.keys()) if (name !== left && name !== 'cmi.exit') lms.stored.delete(name);
    const { keeper } = await launched(lms, clock, course, browser);
    expect(keeper.read()).toEqual(second.keeper.read());
  });

  test('is taken up where the LMS gave back a status and never a record', async () => {
    const [lms, clock, browser] = [new FakeLms(), new FakeClock(), new FakeBrowser()];
    lms.stored.set('cmi.core.lesson_status', 'incomplete');
    const { keeper } = await launched(lms, clock, course, browser);
    learn(keeper, ...openFirstLesson);
    browser.closeTabs();
    lms.stored.clear();
    expect((await launched(lms, clock, course, browser)).keeper.read()).toEqual(keeper.read());
  });

  test('is taken up where the LMS never gave anything back', async () => {
    const [lms, clock, browser] = [new FakeLms(), new FakeClock(), new FakeBrowser()];
    const first = await launched(lms, clock, course, browser);
    learn(first.keeper, ...openFirstLesson);
    await clock.advance(4 * MINUTE);
    learn(first.keeper, ...finishLessons);
    browser.closeTabs();
    // It said that it had stored it, and gave it when it was asked.
    lms.stored.clear();
    const { keeper } = await launched(lms, clock, course, browser);
    expect(keeper.read()).toEqual(first.keeper.read());
  });

  test('is neither kept nor removed while the LMS only looks back', async () => {
    const [lms, clock, browser] = [new FakeLms(), new FakeClock(), new FakeBrowser()];
    const first = await launched(lms, clock, course, browser);
    lms.network = 'refusing';
    learn(first.keeper, ...openFirstLesson);
    const kept = [...browser.kept];
    [lms.network] = ['up'];
    lms.stored.set('cmi.core.lesson_mode', 'review');
    const { keeper } = await launched(lms, clock, course, browser);
    expect(keeper.read().lessons).toEqual([0]);
    learn(keeper, (record) => withLessonOpened(record, 1));
    expect([...browser.kept]).toEqual(kept);
  });

  test('stays where the LMS has nothing to show because the course is only browsed', async () => {
    const [lms, clock, browser] = [new FakeLms(), new FakeClock(), new FakeBrowser()];
    lms.stored.set(RESUME, 'W1');
    const first = await launched(lms, clock, course, browser);
    learn(first.keeper, ...openFirstLesson);
    const kept = [...browser.kept];
    browser.closeTabs();
    lms.stored.clear();
    lms.stored.set('cmi.core.lesson_mode', 'browse');
    await launched(lms, clock, course, browser);
    expect([...browser.kept]).toEqual(kept);
  });

  test('carries what one window does into another, and neither writes over the other', async () => {
    const [clock, browser] = [new FakeClock(), new FakeBrowser()];
    const [one, two] = [new FakeLms(), new FakeLms()];
    Object.defineProperty(two, 'stored', { value: one.stored });
    const first = await launched(one, clock, course, browser);
    const second = await launched(two, clock, course, browser);
    learn(first.keeper, ...openFirstLesson, ...finishLessons);
    learn(second.keeper, ...playTalk);
    await clock.advance(MINUTE);
    for (const { keeper } of [first, second]) expect(keeper.read()).toMatchObject({ lessons: [0, 1], talks: { 0: { debriefed: true } } });
    learn(first.keeper, ...takeCheck(92));
    first.session.end();
    second.session.end();
    expect(one.onRecord()).toMatchObject({ status: 'passed', score: 92 });
    expect(decode(one.onRecord().resume)).toMatchObject({ lessons: [0, 1], talks: { 0: { debriefed: true } }, finalCheck: { best: 92 } });
  });

  test('of a window stays until the LMS has confirmed to that very window, whose goodbye may do harm yet', async () => {
    const [clock, browser] = [new FakeClock(), new FakeBrowser()];
    const [one, two] = [new FakeLms(), new FakeLms()];
    Object.defineProperty(two, 'stored', { value: one.stored });
    const first = await launched(one, clock, course, browser);
    await clock.advance(MINUTE);
    learn(first.keeper, ...openFirstLesson);
    const second = await launched(two, clock, course, browser);
    await clock.advance(MINUTE);
    expect(decode(one.stored.get(RESUME) ?? '').lessons).toEqual([0]);
    second.session.end();
    one.stored.set(RESUME, 'W1.lBV');
    browser.closeTabs();
    const { keeper } = await launched(new FakeLms(), clock, course, browser);
    expect(keeper.read().lessons).toEqual([0]);
  });

  test('is made anew when a saving fails, should it have gone meanwhile', async () => {
    const [lms, clock, browser] = [new FakeLms(), new FakeClock(), new FakeBrowser()];
    const { keeper } = await launched(lms, clock, course, browser);
    await clock.advance(MINUTE);
    browser.trouble = 'full';
    learn(keeper, ...openFirstLesson);
    browser.trouble = 'none';
    lms.network = 'refusing';
    await clock.advance(MINUTE);
    expect(keeper.saving()).toMatchObject({ state: 'unsaved', rescued: true });
    expect(copies(browser)).toBe(1);
  });

  test('holds what one window did while another, that had not heard of it yet, took the copy away with what it had saved itself', async () => {
    const [clock, browser] = [new FakeClock(), new FakeBrowser()];
    const windows = await Promise.all([0, 1].map(() => launched(new FakeLms(), clock, course, browser)));
    const [one, other] = [windows[0]!.keeper, windows[1]!.keeper];
    await clock.advance(MINUTE);
    learn(other, ...openFirstLesson);
    browser.holdUpNews();
    learn(one, ...playTalk);
    other.saveNow();
    await clock.advance(0);
    browser.passOnNews();
    expect(openRescue(browser.tab(), 'course', 'learner-7', clock.now).read().talks[0]?.debriefed).toBe(true);
  });

  test('of another window is not heard any more once the session is over', async () => {
    const [lms, clock, browser] = [new FakeLms(), new FakeClock(), new FakeBrowser()];
    const first = await launched(lms, clock, course, browser);
    first.session.end();
    const second = await launched(lms, clock, course, browser);
    learn(second.keeper, ...openFirstLesson);
    expect(first.keeper.read().lessons).toEqual([]);
  });
});
