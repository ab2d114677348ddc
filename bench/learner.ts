import { setTimeout } from 'node:timers/promises';
import type { Browser, CDPSession, Frame, Page } from '@playwright/test';
import { watch, type Seen } from './watch.ts';
import { Wire } from './wire.ts';

/** The network of a rural office, and a machine that is four times as slow as this one. */
export const THROTTLE = { megabits: 1.6, roundTrip: 150, slowdown: 4 } as const;

/** So long nothing may be under way before a page counts as settled. */
const QUIET = 700;

/** Longest wait for a page, in milliseconds. */
const PATIENCE = 60_000;

/** One learner at the page of the LMS, in a browser that has kept nothing, over the slow network. */
export class Learner {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly wire = new Wire();
  /** When the course was launched or visited, in milliseconds since 1970. */
  launchedAt = 0;

  private constructor(page: Page, cdp: CDPSession) {
    this.page = page;
    this.cdp = cdp;
  }

  /** Calls `work` with a new learner at the LMS's page. Nothing is launched yet. */
  static async with<Result>(browser: Browser, site: string, work: (learner: Learner) => Promise<Result>): Promise<Result> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    try {
      const page = await context.newPage();
      await page.addInitScript(watch);
      const learner = new Learner(page, await context.newCDPSession(page));
      await learner.wire.follow(learner.cdp);
      await page.goto(`${site}lms/page.html`, { waitUntil: 'networkidle' });
      return await work(learner);
    } finally {
      await context.close();
    }
  }

  /** Slows network and processor down, and opens something in the frame of the LMS. */
  async launch(address: string, values: Readonly<Record<string, string>> = {}): Promise<void> {
    // The LMS has its own time for this: it is not the course's.
    await this.page.evaluate((held) => window.lms.prepare(held), values);
    await this.#slowDown();
    this.wire.clear();
    this.launchedAt = await this.page.evaluate((to) => window.lms.launch(to), address);
  }

  /** The same for a page of the website, which stands in no frame. */
  async visit(address: string): Promise<void> {
    await this.#slowDown();
    this.wire.clear();
    this.launchedAt = Date.now();
    await this.page.goto(new URL(address, this.page.url()).href);
  }

  async #slowDown(): Promise<void> {
    const { megabits, roundTrip, slowdown } = THROTTLE;
    const throughput = (megabits * 1_000_000) / 8;
    await this.cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: roundTrip,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
    await this.cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }

  /** Waits until a file is shown in a frame, takes clicks, and nothing is under way any more. */
  async settled(file: string): Promise<Frame> {
    const frame = await this.frame(file);
    await frame.waitForLoadState('load');
    await frame.waitForFunction(() =>
      [...document.querySelectorAll<HTMLElement>('[data-island]')].every(({ dataset }) => dataset['ready'] !== undefined),
    );
    await this.wire.quiet(QUIET);
    return frame;
  }

  /** The frame in which a file is shown, as soon as it is. */
  async frame(file: string): Promise<Frame> {
    const giveUpAt = performance.now() + PATIENCE;
    while (performance.now() < giveUpAt) {
      const found = this.page.frames().find((frame) => new URL(frame.url(), 'http://none').pathname.endsWith(`/${file}`));
      if (found) return found;
      await setTimeout(20);
    }
    throw new Error(`${file} was not shown in ${PATIENCE / 1_000} seconds.`);
  }

  /** What a frame has seen of itself; without one, what the LMS's page has. */
  seen(frame: Frame = this.page.mainFrame()): Promise<Seen> {
    return frame.evaluate(() => window.seen);
  }

  /** Bytes in use by scripts, once what nobody needs any more is gone. */
  async heap(): Promise<number> {
    // What a first collection lets go of may hold more.
    for (let time = 0; time < 2; time += 1) await this.cdp.send('HeapProfiler.collectGarbage');
    return (await this.cdp.send('Runtime.getHeapUsage')).usedSize;
  }

  /** Calls made to the LMS so far. */
  calls(): Promise<string[]> {
    return this.page.evaluate(() => window.lms.calls);
  }
}
