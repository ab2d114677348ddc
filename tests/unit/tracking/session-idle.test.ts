import { describe, expect, test, vi } from 'vitest';
import { withLessonOpened } from '../../../src/course/record/changes.ts';
import { FakeClock } from '../../helpers/lms/fake-clock.ts';
import { FakeLms } from '../../helpers/lms/fake-lms.ts';
import { launched } from '../../helpers/lms/launched.ts';
import { learn } from '../../helpers/lms/learning.ts';

const MINUTE = 60_000;

const opened = async () => {
  const [lms, clock] = [new FakeLms(), new FakeClock()];
  return { lms, clock, ...(await launched(lms, clock)) };
};
const isIdle = ({ keeper }: Awaited<ReturnType<typeof opened>>) => 'isIdle' in keeper.saving();

describe('a learner who does nothing for twenty minutes', () => {
  test('is told so, until there is a sign of life', async () => {
    const launch = await opened();
    const { clock, keeper, session } = launch;
    await clock.advance(19 * MINUTE);
    expect(isIdle(launch)).toBe(false);
    const heard = vi.fn<() => void>();
    keeper.listen(heard);
    await clock.advance(MINUTE);
    expect(keeper.saving()).toMatchObject({ state: 'saved', isIdle: true });
    expect(heard).toHaveBeenCalled();
    heard.mockClear();
    session.stir();
    expect(isIdle(launch)).toBe(false);
    expect(heard).toHaveBeenCalled();
  });

  test.each([
    ['changes something', ({ keeper }) => learn(keeper, (record) => withLessonOpened(record, 1))],
    ['comes back to the window', ({ session }) => session.shown()],
  ] as [string, (launch: Awaited<ReturnType<typeof opened>>) => void][])('is there again as soon as somebody %s', async (_what, act) => {
    const launch = await opened();
    await launch.clock.advance(20 * MINUTE);
    expect(isIdle(launch)).toBe(true);
    act(launch);
    expect(isIdle(launch)).toBe(false);
  });

  test('hears of trouble instead where there is some', async () => {
    const { lms, clock, keeper } = await opened();
    lms.network = 'refusing';
    learn(keeper, (record) => withLessonOpened(record, 1));
    await clock.advance(30 * MINUTE);
    expect(keeper.saving().state).toBe('unsaved');
  });
});

test('the LMS is kept awake for somebody who reads for an hour and changes nothing', async () => {
  const { lms, clock, session } = await opened();
  const commits = () => lms.made('commit').length;
  for (let minute = 0; minute < 60; minute += 1) {
    session.stir();
    await clock.advance(MINUTE);
  }
  // What the last of them has asked for.
  await clock.advance(MINUTE / 2);
  const read = commits();
  expect(read).toBe(1 + 12);
  await clock.advance(60 * MINUTE);
  expect(commits() - read).toBe(3);
});
