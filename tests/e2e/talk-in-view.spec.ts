import { expect, test, type Page } from '@playwright/test';
import { dist } from '../helpers/course.ts';
import { GOLDEN_PATHS } from '../helpers/golden-paths.ts';
import { choose } from '../helpers/play.ts';
import { serve, type Site } from '../helpers/serve.ts';
import { startTalk } from '../helpers/start-talk.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

/** Where answer and choices stand in the window and how much room there is for both below the bar, in whole pixels. */
const places = (page: Page) =>
  page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
    const answer = box('.answer').top;
    const end = (document.querySelector('.choices') ?? document.querySelector('.ended'))!.getBoundingClientRect().bottom;
    const bar = Math.max(0, box('.talk-bar').bottom);
    return {
      answer: Math.ceil(answer),
      bar: Math.floor(bar),
      end: Math.floor(end),
      height: Math.ceil(end - answer),
      room: innerHeight - bar,
    };
  });

/** Free pixels around what is brought into view, above and below, as in `src/islands/talk/into-view.ts`. */
const AROUND = 2 * 12;

/** A phone for two talks, an old laptop for the others: each plays a whole path, which takes its time. */
const SIZES = [
  [390, 844],
  [1366, 625],
] as const;

for (const [place, talk] of [...new Set(GOLDEN_PATHS.map((path) => path.talk))].entries())
  for (const [width, height] of SIZES.slice(place % 2, (place % 2) + 1))
    test(`${talk} at ${width} by ${height}: after each choice of a path all choices are in view, unless they and the answer are higher than the window`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height });
      await startTalk(page, site.url, talk);
      await expect(page.locator('.talk-choice').last()).toBeInViewport({ ratio: 0.9 });
      for (const choice of await page.locator('.talk-choice').all())
        expect((await choice.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      for (const [index, letter] of [...GOLDEN_PATHS.find((path) => path.talk === talk)!.letters].entries()) {
        await choose(page, letter);
        // Once more when the type of the voices has come.
        await expect(async () => {
          const seen = await places(page);
          expect(seen.answer, `the beginning of answer ${index + 1}`).toBeGreaterThanOrEqual(seen.bar);
          if (seen.height + AROUND <= seen.room) expect(seen.end, `the choices after answer ${index + 1}`).toBeLessThanOrEqual(height);
        }).toPass({ timeout: 5_000 });
      }
    });

test('in a high window what can be looked up stands below the picture, both stay in view, and neither covers the other', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await startTalk(page, site.url, 'back-at-five');
  await choose(page, 'bd');
  const looked = () =>
    page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
      const [bar, picture, card] = [box('.talk-bar'), box('.scene-panel'), box('.look-ups')];
      return { between: card.top - picture.bottom, above: picture.top - bar.bottom, below: innerHeight - card.bottom };
    });
  const inView = async () => {
    await expect.poll(async () => (await looked()).between).toBeCloseTo(16, 0);
    const { above, below } = await looked();
    expect(above).toBeGreaterThanOrEqual(0);
    expect(below, 'what is opened scrolls in its own place').toBeGreaterThanOrEqual(0);
  };
  await inView();
  for (const summary of await page.locator('.look-up summary').all()) await summary.click();
  // Some browsers scroll further than they need to for a click.
  await page.locator('.talk__stage').evaluate((stage) => stage.scrollIntoView({ behavior: 'instant' }));
  await inView();
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await expect.poll(async () => (await looked()).between, 'at the end of the page').toBeCloseTo(16, 0);
});
