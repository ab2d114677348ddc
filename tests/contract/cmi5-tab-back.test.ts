import { describe, expect, test } from 'vitest';
import { MINUTE } from '../helpers/lms/cmi5-launched.ts';
import { Cmi5Lms } from '../helpers/lms/cmi5-lms.ts';
import { FakeBrowser } from '../helpers/lms/fake-browser.ts';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import { sessionOf } from '../helpers/lms/launched.ts';
import { course, learn, wholeCourse } from '../helpers/lms/learning.ts';

/** An LMS that takes a statement of this verb and never says so: the tab is gone before. */
class SilentOnce extends Cmi5Lms {
  override refusesRepeats = true;
  readonly #verb: string;
  hasTaken = false;

  constructor(verb: string) {
    super();
    this.#verb = verb;
  }

  override async answer(...asked: Parameters<Cmi5Lms['answer']>): Promise<Response> {
    const reply = await super.answer(...asked);
    const [, , init] = asked;
    if (this.hasTaken || init.method !== 'POST' || !String(init.body).includes(`verbs/${this.#verb}"`)) return reply;
    this.hasTaken = true;
    return new Promise(() => undefined);
  }
}

describe('a tab that the device had put away and brings back', () => {
  test.each([3_000, 2 * MINUTE])('is done when it was done %i milliseconds before', async (wait) => {
    const [lms, clock, browser] = [new Cmi5Lms(), new FakeClock(), new FakeBrowser()];
    const window = lms.launch(clock);
    const first = await sessionOf(window.lms, lms, clock, browser, course);
    await clock.advance(MINUTE);
    learn(first.keeper, ...wholeCourse);
    await clock.advance(wait);
    expect(first.keeper.confirmed()).toMatchObject({ status: 'passed' });
    first.session.hidden();
    await clock.advance(1_000);
    clock.forget();
    browser.closeTabs();

    const back = await sessionOf(window.again(), lms, clock, browser, course);
    await clock.advance(2 * MINUTE);
    expect(back.keeper.saving().state).toBe('saved');
    expect(back.keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
    expect(lms.own('passed')).toHaveLength(1);
  });

  test.each(['initialized', 'passed'])('goes on where the LMS had taken "%s" and refuses to hear it again', async (verb) => {
    const [lms, clock, browser] = [new SilentOnce(verb), new FakeClock(), new FakeBrowser()];
    const window = lms.launch(clock);
    const opening = sessionOf(window.lms, lms, clock, browser, course);
    if (verb === 'initialized') await clock.advance(100);
    else {
      const { keeper } = await opening;
      learn(keeper, ...wholeCourse);
      await clock.advance(5_000);
    }
    expect(lms.hasTaken).toBe(true);
    clock.forget();
    browser.closeTabs();

    const { session, keeper } = await sessionOf(window.again(), lms, clock, browser, course);
    await clock.advance(MINUTE);
    expect(session.isRefused).toBe(false);
    learn(keeper, ...wholeCourse);
    await clock.advance(20 * MINUTE);
    expect(keeper.saving().state).toBe('saved');
    expect(keeper.confirmed()).toMatchObject({ status: 'passed' });
    expect(lms.own(verb)).toHaveLength(1);
  });
});

test('what waits on the device is of one enrollment in one activity', async () => {
  const launch = await new Cmi5Lms().launch(new FakeClock()).lms.open();
  expect(launch?.learnerId).toMatch(/760e3480-ba55-4991-94b0-01820dbd23a2 https:\/\/lms\.example\/\S+$/);
});
