import { describe, expect, test } from 'vitest';
import { FakeBrowser } from '../../helpers/lms/fake-browser.ts';
import { FakeClock } from '../../helpers/lms/fake-clock.ts';
import { FakeLms } from '../../helpers/lms/fake-lms.ts';
import { launched } from '../../helpers/lms/launched.ts';
import { answer, course, learn, openFirstLesson, takeCheck } from '../../helpers/lms/learning.ts';

const MINUTE = 60_000;
const inTheMiddle = [...openFirstLesson, ...takeCheck(92).slice(0, 2)];
const answersOf = (lms: FakeLms) => [...lms.stored].filter(([name]) => /^cmi\.interactions\.\d+\.id$/.test(name)).map(([, id]) => id);
const answersKept = (browser: FakeBrowser) => [...browser.kept].filter(([name]) => name.includes(':answer.'));

describe.each(['scorm12', 'scorm2004'] as const)('answers that the LMS has not taken (%s)', (standard) => {
  const world = () => [new FakeLms(standard), new FakeClock(), new FakeBrowser()] as const;

  test('are told at the next launch of the same learner', async () => {
    const [lms, clock, browser] = world();
    const first = await launched(lms, clock, course, browser);
    await clock.advance(MINUTE);
    lms.network = 'refusing';
    learn(first.keeper, ...inTheMiddle);
    first.keeper.answered(answer('report-both-tonight', true, clock.now()));
    await clock.advance(MINUTE);
    first.session.end();
    lms.network = 'up';
    expect(answersOf(lms)).toEqual([]);
    await launched(lms, clock, course, browser);
    await clock.advance(MINUTE);
    expect(answersOf(lms)).toEqual(['report-both-tonight']);
    expect(browser.kept.size).toBe(0);
  });

  test('are kept on the device until it has them, and no longer', async () => {
    const [lms, clock, browser] = world();
    const { keeper } = await launched(lms, clock, course, browser);
    await clock.advance(MINUTE);
    lms.network = 'refusing';
    for (const item of ['report-both-tonight', 'first-words']) keeper.answered(answer(item, true, clock.now()));
    expect(answersKept(browser)).toHaveLength(2);
    await clock.advance(MINUTE);
    expect(answersKept(browser)).toHaveLength(2);
    lms.network = 'up';
    await clock.advance(MINUTE);
    expect(answersKept(browser)).toEqual([]);
    expect(answersOf(lms)).toEqual(['report-both-tonight', 'first-words']);
  });

  test('are not told twice when they went along with the goodbye', async () => {
    const [lms, clock, browser] = world();
    const first = await launched(lms, clock, course, browser);
    await clock.advance(MINUTE);
    learn(first.keeper, ...inTheMiddle);
    first.keeper.answered(answer('report-both-tonight', true, clock.now()));
    first.session.end();
    expect(answersKept(browser)).toHaveLength(1);
    const { keeper } = await launched(lms, clock, course, browser);
    keeper.answered(answer('first-words', true, clock.now()));
    await clock.advance(MINUTE);
    expect(answersOf(lms)).toEqual(['report-both-tonight', 'first-words']);
    expect(answersKept(browser)).toEqual([]);
  });

  test('are left alone while it only looks back', async () => {
    const [lms, clock, browser] = world();
    const first = await launched(lms, clock, course, browser);
    lms.network = 'refusing';
    first.keeper.answered(answer('report-both-tonight', true, clock.now()));
    first.session.end();
    lms.network = 'up';
    lms.stored.set(standard === 'scorm12' ? 'cmi.core.lesson_mode' : 'cmi.mode', 'review');
    await launched(lms, clock, course, browser);
    await clock.advance(MINUTE);
    expect(answersKept(browser)).toHaveLength(1);
    expect(answersOf(lms)).toEqual([]);
  });

  test('are told once though the device keeps nothing, as long as the window is there', async () => {
    const [lms, clock] = world();
    const { keeper } = await launched(lms, clock);
    await clock.advance(MINUTE);
    lms.network = 'refusing';
    keeper.answered(answer('report-both-tonight', true, clock.now()));
    await clock.advance(MINUTE);
    lms.network = 'up';
    await clock.advance(5 * MINUTE);
    expect(answersOf(lms)).toEqual(['report-both-tonight']);
  });
});
