import { expect, test, type Page } from '@playwright/test';
import { format } from '../../src/course/format.ts';
import { withRunLog } from '../../src/course/record/changes.ts';
import { decode, encode } from '../../src/course/record/codec.ts';
import { emptyRecord } from '../../src/course/record/record.ts';
import { dist, edition } from '../helpers/course.ts';
import { GOLDEN_PATHS } from '../helpers/golden-paths.ts';
import { choose, talkMoment } from '../helpers/play.ts';
import { serve, type Site } from '../helpers/serve.ts';
import { startTalk } from '../helpers/start-talk.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

/** Opens a talk and begins it. */
const start = (page: Page, talk = 'back-at-five') => startTalk(page, site.url, talk);

test('a talk left in the middle goes on at the same line, with the same posture and order of choices', async ({ page }) => {
  const { strings } = await edition();
  await start(page);
  await choose(page, 'bdac');
  const before = await talkMoment(page);
  await page.reload();
  await page.getByRole('button', { name: strings.talk.carryOn }).click();
  expect(await talkMoment(page)).toEqual(before);
});

test('who closed the talk at its ending finds the way to the debrief in the talk and on home, until it was opened', async ({ page }) => {
  const { strings, course, talks } = await edition();
  const [path] = GOLDEN_PATHS as [(typeof GOLDEN_PATHS)[0]];
  const { slot } = talks.find(({ id }) => id === path.talk)!;
  await start(page, path.talk);
  await choose(page, path.letters);
  await expect(page.locator('.ended')).toBeVisible();
  await page.goto(`${site.url}index.html`);
  await expect(page.locator('.resume__go')).toHaveAttribute('href', `${path.talk}-debrief.html`);
  await page.goto(`${site.url}${path.talk}.html`);
  await expect(page.locator('.brief__kept')).toContainText(strings.talk.ended);
  await page.locator('.brief__kept').getByRole('link', { name: strings.talk.toDebrief }).click();
  await expect(page.locator('.path-picture')).toBeVisible();
  // That it was opened is noted once it has been shown.
  const kept = () => page.evaluate((key) => localStorage.getItem(key) ?? '', `course:${course.id}`);
  await expect.poll(async () => decode(await kept()).talks[slot]?.debriefed).toBe(true);
  await page.goto(`${site.url}${path.talk}.html`);
  await expect(page.locator('[data-island="Talk"][data-ready]')).toBeVisible();
  await expect(page.locator('.brief__kept')).toHaveCount(0);
});

test('who comes back to a talk that has changed is told that a line no longer fits, and is where the last one did', async ({ page }) => {
  const { strings, course, talks } = await edition();
  const { slot } = talks.find(({ id }) => id === 'back-at-five')!;
  await page.goto(`${site.url}back-at-five.html`);
  const record = withRunLog(emptyRecord, slot, 1_000, 'bz', false);
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [`course:${course.id}`, encode(record)] as const);
  await page.reload();
  await page.getByRole('button', { name: strings.talk.carryOn }).click();
  await expect(page.locator('.talk__note')).toHaveText(strings.talk.changed);
  await expect(page.getByRole('status').filter({ hasText: strings.talk.changed })).toBeAttached();
  await page.locator('.talk-choice').first().press('Enter');
  await expect(page.locator('.talk__note')).toHaveCount(0);
});

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const)
  test(`who comes back to a talk at ${width} by ${height} sees first that the place was kept, where it is, and the way on`, async ({
    page,
  }) => {
    const { strings, talks } = await edition();
    const { parts } = talks.find(({ id }) => id === 'back-at-five')!;
    await page.setViewportSize({ width, height });
    await start(page);
    await choose(page, 'bda');
    await page.reload();
    const carryOn = page.getByRole('button', { name: strings.talk.carryOn });
    await expect(carryOn).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.brief__kept')).toContainText(strings.talk.kept);
    const part = format(strings.talk.part, { part: 2, parts: parts.length, name: parts[1]! });
    await expect(page.locator('.brief__kept')).toContainText(part);
    // Read in the same order: the title, the way on, and then the rest of the brief.
    await page.locator('.brief h1').evaluate((title) => {
      title.tabIndex = -1;
      title.focus();
    });
    await page.keyboard.press('Tab');
    await expect(carryOn).toBeFocused();
    const top = (selector: string) => page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
    expect(await top('.brief__kept')).toBeLessThan(await top('.brief__scene'));
    await expect(page.getByRole('button', { name: strings.talk.startAgain })).toBeAttached();
  });
