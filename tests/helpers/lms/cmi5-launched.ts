import type { Course } from '../../../src/tracking/report.ts';
import type { Cmi5Lms, Cmi5Window } from './cmi5-lms.ts';
import type { FakeClock } from './fake-clock.ts';
import { bareDevice, sessionOf, type Launched } from './launched.ts';
import { answer, finishLessons, learn, openFirstLesson, playTalk, takeCheck } from './learning.ts';

export const MINUTE = 60_000;

type Opened = Omit<Launched, 'notes'> & { window: Cmi5Window };

/** Opens the course in a cmi5 LMS, as the launch page does; on a device that keeps nothing unless one is named. */
export async function opened(lms: Cmi5Lms, clock: FakeClock, course?: Course, browser = bareDevice()): Promise<Opened> {
  const window = lms.launch(clock);
  return { window, ...(await sessionOf(window.lms, lms, clock, browser, course)) };
}

/** Learns the whole course in one launch, minutes apart, and leaves. */
export async function wholeLaunch(lms: Cmi5Lms, clock: FakeClock, course?: Course): Promise<Opened> {
  const launch = await opened(lms, clock, course);
  for (const part of [openFirstLesson, finishLessons, playTalk, takeCheck(58), takeCheck(92)]) {
    learn(launch.keeper, ...part);
    launch.keeper.answered(answer('report-both-tonight', true, clock.now()));
    await clock.advance(7 * MINUTE);
  }
  launch.session.end();
  await clock.advance(0);
  return launch;
}
