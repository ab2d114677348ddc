import { describe, expect, test } from 'vitest';
import { MINUTE, opened } from '../helpers/lms/cmi5-launched.ts';
import { Cmi5Lms } from '../helpers/lms/cmi5-lms.ts';
import { FakeBrowser } from '../helpers/lms/fake-browser.ts';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import { answer, course, learn, openFirstLesson } from '../helpers/lms/learning.ts';

const answersOf = (lms: Cmi5Lms) => lms.verbs().filter((verb) => verb === 'answered');
const kept = (browser: FakeBrowser) => [...browser.kept].filter(([name]) => name.includes(':answer.'));

test('the copy on the device outlives a saving that comes after the goodbye, which nobody knows to have arrived', async () => {
  const [lms, clock, browser] = [new Cmi5Lms(), new FakeClock(), new FakeBrowser()];
  const { session, keeper } = await opened(lms, clock, course, browser);
  await clock.advance(MINUTE);
  lms.network = 'gone';
  learn(keeper, ...openFirstLesson);
  keeper.saveNow();
  session.end();
  await clock.advance(MINUTE);
  lms.network = 'up';
  const next = await opened(lms, clock, course, browser);
  expect(next.keeper.read()).toEqual(keeper.read());
});

describe('an answer in cmi5', () => {
  test('that the LMS refused until the window was closed is told at the next launch', async () => {
    const [lms, clock, browser] = [new Cmi5Lms(), new FakeClock(), new FakeBrowser()];
    const first = await opened(lms, clock, course, browser);
    await clock.advance(MINUTE);
    lms.network = 'refusing';
    learn(first.keeper, ...openFirstLesson);
    first.keeper.answered(answer('report-both-tonight', true, clock.now()));
    await clock.advance(MINUTE);
    first.session.end();
    await clock.advance(0);
    expect(answersOf(lms)).toEqual([]);
    lms.network = 'up';
    await opened(lms, clock, course, browser);
    await clock.advance(MINUTE);
    expect(answersOf(lms)).toHaveLength(1);
    expect(kept(browser)).toEqual([]);
  });

  test.each([
    ['says that it is there', false],
    ['refuses repeats', true],
  ])('that went along with the goodbye is one statement, though it is told again to an LMS that %s', async (_how, refusesRepeats) => {
    const [lms, clock, browser] = [Object.assign(new Cmi5Lms(), { refusesRepeats }), new FakeClock(), new FakeBrowser()];
    const first = await opened(lms, clock, course, browser);
    await clock.advance(MINUTE);
    first.keeper.answered(answer('report-both-tonight', true, clock.now()));
    first.session.end();
    await clock.advance(0);
    expect(answersOf(lms)).toHaveLength(1);
    expect(kept(browser)).toHaveLength(1);
    await opened(lms, clock, course, browser);
    await clock.advance(MINUTE);
    expect(answersOf(lms)).toHaveLength(1);
    expect(kept(browser)).toEqual([]);
    expect(lms.violations).toEqual([]);
  });

  test('that may be there already does not have the goodbye refused', async () => {
    const [lms, clock, browser] = [new Cmi5Lms(), new FakeClock(), new FakeBrowser()];
    const first = await opened(lms, clock, course, browser);
    await clock.advance(MINUTE);
    first.keeper.answered(answer('report-both-tonight', true, clock.now()));
    first.session.end();
    await clock.advance(0);
    const second = await opened(lms, clock, course, browser);
    second.session.end();
    await clock.advance(0);
    expect(answersOf(lms)).toHaveLength(1);
    expect(lms.verbs().filter((verb) => verb === 'terminated')).toHaveLength(2);
  });
});
