import { beforeEach } from 'vitest';
import { openRescue } from '../../../src/tracking/rescue.ts';
import { FakeBrowser } from './fake-browser.ts';
import { FakeClock } from './fake-clock.ts';

/** A browser that keeps copies on its device, and its clock; both new for each test. */
export class Device {
  browser = new FakeBrowser();
  clock = new FakeClock();

  constructor() {
    beforeEach(() => {
      this.browser = new FakeBrowser();
      this.clock = new FakeClock();
    });
  }

  /** The copy as one more window sees it. `path`: where the LMS has put the package. */
  open(learner: string | null = 'sam.rivera@dcfs.example', course = 'course', path?: string) {
    return openRescue(this.browser.tab(path), course, learner, this.clock.now);
  }
}
