import type { Browser, Frame } from '@playwright/test';
import { LAUNCH_PAGE } from '../scorm/course-facts.ts';
import { Learner } from './learner.ts';
import { pressAtOnce, type Control } from './press.ts';
import type { Served } from './served.ts';
import { blockingTime, layoutShift } from './watch.ts';
import type { Kind, Transfer } from './wire.ts';

/** What one run of a journey measured, by name. Milliseconds, bytes or a count; null for a click that was lost. */
export type Measured = Readonly<Record<string, number | null>>;

/** The pages that are measured, by name: the same for every run. */
export interface Stops {
  lesson: string;
  /** The step after it. */
  next: string;
  talk: string;
  /** A lesson that has a check with options, and its check. */
  checked: string;
  item: string;
  /** What an LMS holds of a learner who has finished. */
  finished: Readonly<Record<string, string>>;
}

export interface World {
  browser: Browser;
  site: Served;
  stops: Stops;
}

/** One journey, from a cold browser on. */
export type Journey = (world: World) => Promise<Measured>;

const launch = (page: string) => `/course/${LAUNCH_PAGE}#${page}`;
const file = (page: string) => `${page}.html`;

/** Bytes and requests by kind. What is fetched ahead is counted apart: the page does not need it. */
function carried(transfers: readonly Transfer[]): Measured {
  const of = (kind: Kind) => transfers.filter((transfer) => transfer.kind === kind);
  const bytes = (some: readonly Transfer[]) => some.reduce((sum, transfer) => sum + transfer.bytes, 0);
  const needed = transfers.filter(({ kind }) => kind !== 'ahead');
  const kinds = (['html', 'script', 'css', 'fonts', 'other', 'ahead'] as const).map((kind) => [`bytes of ${kind}`, bytes(of(kind))]);
  return { requests: needed.length, bytes: bytes(needed), ...Object.fromEntries(kinds) };
}

/** What a page looked like to the learner: painted when, since the launch and since the page was asked for; moved how far; held up how long. */
async function looks(learner: Learner, frame: Frame): Promise<Measured> {
  const [own, all] = [await learner.seen(frame), await learner.seen()];
  const asked = await frame.evaluate(() => performance.timeOrigin);
  const tasks = all.tasks.filter(({ at }) => at >= learner.launchedAt);
  return {
    lcp: own.lcp === null ? null : own.lcp - learner.launchedAt,
    'lcp of the page': own.lcp === null ? null : own.lcp - asked,
    cls: layoutShift(own.shifts),
    blocking: blockingTime(tasks),
    'longest task': Math.max(0, ...tasks.map(({ milliseconds }) => milliseconds)),
  };
}

/** Opens a page of the course straight from the LMS, and waits until all is quiet. */
async function opened(learner: Learner, page: string, values = {}): Promise<Measured> {
  await learner.launch(launch(page), values);
  const frame = await learner.settled(file(page));
  return { ...carried(learner.wire.transfers), ...(await looks(learner, frame)), calls: (await learner.calls()).length };
}

/** The hand-written page in the same frame. */
export const floor: Journey = ({ browser, site }) =>
  Learner.with(browser, site.url, async (learner) => {
    const before = await learner.heap();
    await learner.launch('/floor/lesson.html');
    const frame = await learner.settled('lesson.html');
    return { ...carried(learner.wire.transfers), ...(await looks(learner, frame)), heap: (await learner.heap()) - before };
  });

/** A learner who is led straight to the first lesson. */
export const firstLesson: Journey = ({ browser, site, stops }) =>
  Learner.with(browser, site.url, async (learner) => {
    const before = await learner.heap();
    const measured = await opened(learner, stops.lesson);
    return { ...measured, heap: (await learner.heap()) - before };
  });

/** Somebody who opens the first lesson on the website, where it stands in no frame and nobody is launched. */
export const lessonOnWebsite: Journey = ({ browser, site, stops }) =>
  Learner.with(browser, site.url, async (learner) => {
    await learner.visit(`/website/${file(stops.lesson)}`);
    const page = await learner.settled(file(stops.lesson));
    return { ...carried(learner.wire.transfers), ...(await looks(learner, page)) };
  });

/** A learner who comes for the first time: the home page, and the button there that leads to the first lesson. */
export const byHome: Journey = ({ browser, site, stops }) =>
  Learner.with(browser, site.url, async (learner) => {
    await learner.launch(launch('index'));
    const home = await learner.settled('index.html');
    const { lcp = null } = await looks(learner, home);
    await home.locator('a.resume__go').click();
    await learner.settled(file(stops.lesson));
    return { ...carried(learner.wire.transfers), 'lcp of home': lcp };
  });

/** A learner who has finished, and comes back to a page. */
export const resumed =
  (page: string): Journey =>
  ({ browser, site, stops }) =>
    Learner.with(browser, site.url, (learner) => opened(learner, page, stops.finished));

/** A practice talk. What the launch page itself carries is left out of its bytes. */
export const talk: Journey = ({ browser, site, stops }) =>
  Learner.with(browser, site.url, async (learner) => {
    const measured = await opened(learner, stops.talk);
    const launchPage = learner.wire.transfers.find((transfer) => transfer.file === LAUNCH_PAGE)?.frame;
    const own = carried(learner.wire.transfers.filter(({ frame }) => frame !== launchPage));
    return { ...measured, 'bytes of the page': own['bytes'] ?? null };
  });

/**
 * From the click on "Next" to the first paint of the next lesson: on the website, which has fetched it ahead, or in an LMS,
 * where browsers make nothing of what is fetched ahead for a frame.
 */
export const next =
  (where: 'website' | 'lms'): Journey =>
  ({ browser, site, stops }) =>
    Learner.with(browser, site.url, async (learner) => {
      if (where === 'website') await learner.visit(`/website/${file(stops.lesson)}`);
      else await learner.launch(launch(stops.lesson));
      const lesson = await learner.settled(file(stops.lesson));
      await lesson.locator('.pager__next').scrollIntoViewIfNeeded();
      // What is noted in the page goes with it, so the moment is kept by the browser.
      await lesson.evaluate(() =>
        addEventListener('click', ({ timeStamp }) => sessionStorage.setItem('clickedAt', String(performance.timeOrigin + timeStamp)), {
          capture: true,
        }),
      );
      await lesson.locator('.pager__next').click();
      const after = await learner.settled(file(stops.next));
      const clickedAt = await after.evaluate(() => Number(sessionStorage.getItem('clickedAt')));
      const { fcp } = await learner.seen(after);
      return { paint: fcp === null ? null : fcp - clickedAt };
    });

/** How late the scripts of a page come in the harder half of the clicks, in milliseconds. */
export const LATE = 1_000;

/**
 * A click on a control as soon as it is painted: when it took effect since the launch, how long it waited, and whether it
 * was lost.
 *
 * @param late milliseconds that the scripts of the page come late
 * @param isKept whether what was clicked counts, once all is quiet
 */
export const press =
  (controlOf: (stops: Stops) => Control, late = 0, isKept: (frame: Frame, stops: Stops) => Promise<boolean> = async () => true): Journey =>
  ({ browser, site, stops }) =>
    Learner.with(browser, site.url, async (learner) => {
      site.delayScripts(late);
      try {
        const control = controlOf(stops);
        const answer = await pressAtOnce(learner, control);
        await learner.launch(launch(control.page));
        const frame = await learner.settled(file(control.page));
        const { pressedAt = null, tookEffectAt = null } = (await answer()) ?? {};
        const isLost = pressedAt === null || tookEffectAt === null || !(await isKept(frame, stops));
        return {
          lost: isLost ? 1 : 0,
          effect: isLost ? null : tookEffectAt - learner.launchedAt,
          waited: isLost ? null : tookEffectAt - pressedAt,
        };
      } finally {
        site.delayScripts(0);
      }
    });
