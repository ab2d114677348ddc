import type { Keeper } from '../../../src/tracking/keeper.ts';
import { launchKeeper } from '../../../src/tracking/launch-keeper.ts';
import { reachCheck } from '../../../src/tracking/reach.ts';
import type { Course } from '../../../src/tracking/report.ts';
import { Scorm12 } from '../../../src/tracking/scorm12.ts';
import { Session } from '../../../src/tracking/session.ts';
import type { FakeClock } from './fake-clock.ts';
import { settled } from './fake-clock.ts';
import type { FakeLms } from './fake-lms.ts';
import { course as smallCourse } from './learning.ts';

export interface Launched {
  session: Session;
  keeper: Keeper;
  /** What an administrator would find in the console. */
  notes: string[];
}

/** Opens the course in an LMS, as the launch page does. */
export async function launched(lms: FakeLms, clock: FakeClock, course: Course = smallCourse): Promise<Launched> {
  const notes: string[] = [];
  const surroundings = {
    reachable: reachCheck(async () => {
      if (lms.network === 'gone') throw new TypeError('Failed to fetch');
    }),
    online: () => lms.network !== 'gone',
    note: (sentence: string) => notes.push(sentence),
  };
  const session = new Session(new Scorm12(lms.launch(), surroundings), course, clock);
  await session.open();
  await settled();
  return { session, keeper: launchKeeper(session), notes };
}
