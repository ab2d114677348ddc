import { describe, expect, test } from 'vitest';
import { withLessonOpened, withSeed } from '../../../src/course/record/changes.ts';
import { FakeBrowser } from '../../helpers/lms/fake-browser.ts';
import { FakeClock } from '../../helpers/lms/fake-clock.ts';
import { FakeLms } from '../../helpers/lms/fake-lms.ts';
import { launched } from '../../helpers/lms/launched.ts';
import { answer, course, learn, openFirstLesson, wholeCourse } from '../../helpers/lms/learning.ts';

const MINUTE = 60_000;

/** Two activities of the course in one LMS, for one learner on one device. */
function twoActivities() {
  const [first, second] = [new FakeLms(), Object.assign(new FakeLms(), { place: '/content/8/launch.html' })];
  return { first, second, clock: new FakeClock(), browser: new FakeBrowser() };
}
type World = Pick<ReturnType<typeof twoActivities>, 'clock' | 'browser'>;

/** One launch from its beginning to its end. */
async function play(lms: FakeLms, { clock, browser }: World, work: Parameters<typeof learn>[1][] = []) {
  const { session, keeper } = await launched(lms, clock, course, browser);
  await clock.advance(MINUTE);
  learn(keeper, ...work);
  await clock.advance(6 * MINUTE);
  session.end();
  browser.closeTabs();
}

/** A launch in which all is done and the LMS takes none of it. */
async function playInVain(lms: FakeLms, world: World) {
  const { keeper, session } = await launched(lms, world.clock, course, world.browser);
  await world.clock.advance(MINUTE);
  lms.network = 'refusing';
  learn(keeper, ...wholeCourse);
  keeper.answered(answer('one', true, world.clock.now()));
  await world.clock.advance(MINUTE);
  expect(keeper.saving()).toMatchObject({ state: 'unsaved', rescued: true });
  session.end();
  world.browser.closeTabs();
  lms.network = 'up';
}

describe('two activities of the course in one LMS', () => {
  test.each([{ before: [] }, { before: openFirstLesson }])(
    'keep apart what an LMS did not take of one ($before.length)',
    async ({ before }) => {
      const { first, second, ...world } = twoActivities();
      await play(first, world, before);
      await playInVain(first, world);
      await play(second, world);
      expect(second.onRecord()).toMatchObject({ status: 'incomplete', score: null });
      await play(first, world);
      expect(first.onRecord()).toMatchObject({ status: 'passed', score: 92 });
    },
  );

  test('keep it apart when the other is under way', async () => {
    const { first, second, ...world } = twoActivities();
    await play(second, world, [(record) => withSeed(record, 99), (record) => withLessonOpened(record, 0)]);
    await playInVain(first, world);
    await play(second, world);
    expect(second.onRecord()).toMatchObject({ status: 'incomplete', score: null });
    await play(first, world);
    expect(first.onRecord()).toMatchObject({ status: 'passed', score: 92 });
  });

  test('open side by side, tell each other nothing', async () => {
    const { first, second, clock, browser } = twoActivities();
    const { keeper } = await launched(first, clock, course, browser);
    await launched(second, clock, course, browser);
    await clock.advance(MINUTE);
    learn(keeper, ...wholeCourse);
    await clock.advance(6 * MINUTE);
    expect(first.onRecord().status).toBe('passed');
    expect(second.onRecord().status).toBe('incomplete');
  });
});

test('a package that the LMS has moved while an attempt goes on takes what was kept at the old address along', async () => {
  const { first: lms, ...world } = twoActivities();
  await play(lms, world, openFirstLesson);
  await playInVain(lms, world);
  lms.place = '/content/9/launch.html';
  await play(lms, world);
  expect(lms.onRecord()).toMatchObject({ status: 'passed', score: 92 });
});
