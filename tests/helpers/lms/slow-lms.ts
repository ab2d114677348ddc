import type { Answer } from '../../../src/tracking/keeper.ts';
import type { Delivery, Launch, Lms } from '../../../src/tracking/lms.ts';
import { FakeBrowser } from './fake-browser.ts';
import type { FakeClock } from './fake-clock.ts';
import { sessionOf } from './launched.ts';

/** An LMS in a few lines whose every answer is a promise that the test keeps. */
export class SlowLms implements Lms {
  network = 'up' as const;
  readonly told: { delivery: Delivery | null; exit: boolean }[] = [];
  start: (launch: Launch | null) => void = () => undefined;
  opened = 0;
  /** How often it was given something to save. */
  asked = 0;
  saves = true;
  ends = true;
  declare leave?: NonNullable<Lms['leave']>;

  open() {
    this.opened += 1;
    return new Promise<Launch | null>((resolve) => (this.start = resolve));
  }
  async save() {
    this.asked += 1;
    return this.saves;
  }
  answered(_answer: Answer): string {
    return '';
  }
  close(delivery: Delivery | null, exit = false) {
    this.told.push({ delivery, exit });
    return this.ends;
  }
}

/** What it gives when it starts a session. */
export const launch: Launch = {
  learnerName: null,
  learnerId: 'learner-7',
  saved: '',
  place: '',
  standing: { status: 'incomplete', score: null },
  passMark: null,
  isNew: true,
  records: true,
};

/** A session in a slow LMS, opened or not yet. */
export async function slowly(lms: SlowLms, clock: FakeClock, isOpened = true) {
  const opening = sessionOf(lms, lms, clock, new FakeBrowser());
  if (isOpened) lms.start(launch);
  else await clock.advance(30_000);
  return opening;
}
