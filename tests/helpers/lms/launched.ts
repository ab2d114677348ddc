import type { NetworkState } from '../../../src/tracking/device.ts';
import type { Keeper } from '../../../src/tracking/keeper.ts';
import { launchKeeper } from '../../../src/tracking/launch-keeper.ts';
import type { Lms } from '../../../src/tracking/lms.ts';
import type { Course } from '../../../src/tracking/report.ts';
import { openRescue } from '../../../src/tracking/rescue.ts';
import { Scorm12 } from '../../../src/tracking/scorm12.ts';
import { Scorm2004 } from '../../../src/tracking/scorm2004.ts';
import { Session } from '../../../src/tracking/session.ts';
import { FakeBrowser } from './fake-browser.ts';
import type { FakeClock } from './fake-clock.ts';
import type { FakeLms, Network } from './fake-lms.ts';
import { course as smallCourse } from './learning.ts';

export interface Launched {
  session: Session;
  keeper: Keeper;
  /** Whether the learner asked to leave and could. */
  left: () => boolean;
  /** What an administrator would find in the console. */
  notes: string[];
}

/** A device that keeps nothing. */
export function bareDevice(): FakeBrowser {
  const browser = new FakeBrowser();
  browser.trouble = 'blocked';
  return browser;
}

/** Opens the course in a SCORM LMS, as the launch page does; on a device that keeps nothing unless one is named. */
export async function launched(
  lms: FakeLms,
  clock: FakeClock,
  course: Course = smallCourse,
  browser: FakeBrowser = bareDevice(),
): Promise<Launched> {
  const notes: string[] = [];
  const Adapter = lms.standard === 'scorm12' ? Scorm12 : Scorm2004;
  const adapter = new Adapter(lms.launch(), { ...networkOf(lms), note: (sentence) => notes.push(sentence) });
  return { ...(await sessionOf(adapter, lms, clock, browser, course)), notes };
}

/** The session of an adapter, on a device. */
export async function sessionOf(
  adapter: Lms,
  lms: { network: Network; place?: string },
  clock: FakeClock,
  browser: FakeBrowser,
  course: Course = smallCourse,
): Promise<Omit<Launched, 'notes'>> {
  const network = async (): Promise<NetworkState> => (lms.network === 'gone' ? 'silent' : 'answers');
  const rescue = (learnerId: string | null) => openRescue(browser.tab(lms.place), 'course', learnerId, clock.now);
  const session = new Session(adapter, course, clock, { network, rescue });
  await session.open();
  await clock.advance(0);
  let hasLeft = false;
  const leave = () => void session.leave().then((done) => (hasLeft = done));
  return { session, keeper: launchKeeper(session, 'scorm12', leave), left: () => hasLeft };
}

/** The network to an LMS, as an adapter sees it. The launch page itself has come by it. */
export function networkOf(lms: { network: Network }) {
  const reachable = async () => lms.network !== 'gone';
  return { reachable, online: () => lms.network !== 'gone' };
}
