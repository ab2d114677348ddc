import { expect, test, type Page } from '@playwright/test';
import { fillSlots } from '../../scorm/stamp/slots.ts';
import { TEXT_LIMITS } from '../../src/schemas/package-text.ts';
import { checkSettings } from '../../src/schemas/read-settings.ts';
import { dist, edition } from '../helpers/course.ts';
import { GOLDEN_PATHS } from '../helpers/golden-paths.ts';
import { sheets } from '../helpers/paper.ts';
import { choose } from '../helpers/play.ts';
import { serve, type Site } from '../helpers/serve.ts';
import { startTalk } from '../helpers/start-talk.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

/** Plays a path to its end and opens the debrief. */
async function debriefOf(page: Page, { talk, letters }: { talk: string; letters: string }): Promise<void> {
  await startTalk(page, site.url, talk);
  await choose(page, letters);
  await page.getByRole('link', { name: (await edition()).strings.talk.toDebrief }).click();
  await expect(page.locator('.path-picture')).toBeVisible();
}

/** Fills the place for an agency's numbers as packaging does, with as many characters as it may write. */
async function fillNumbers(page: Page): Promise<void> {
  const { name, hotline, onCall } = TEXT_LIMITS;
  const long = (text: string, most: number) => text.repeat(9).slice(0, most);
  const words = [long('River County ', name), long('1-800-555-0119 ', hotline), long('Ana Reyes 555-0142 ', onCall)];
  const html = await page.locator('[data-agency-slot="numbers"]').evaluate((slot) => slot.outerHTML);
  const settings = { format: 1, agency: { name: words[0], hotline: words[1], onCall: words[2] } };
  const filled = fillSlots(html, checkSettings(settings, { passMark: 80 }).settings!, null);
  await page.locator('[data-agency-slot="numbers"]').evaluate((slot, content) => void (slot.outerHTML = content), filled);
}

for (const talk of new Set(GOLDEN_PATHS.map((path) => path.talk)))
  test(`the take-away of ${talk} prints on one sheet, with more room for what was said than for why it matters`, async ({ page }) => {
    const { strings } = await edition();
    await debriefOf(
      page,
      GOLDEN_PATHS.find((path) => path.talk === talk)!,
    );
    await page.getByLabel(strings.debrief.reflectionAsk).fill('Say first that I am glad. Then wait.');
    expect(await sheets(page)).toBe(1);
    // With the numbers of an agency, each as long as it may be.
    await fillNumbers(page);
    expect(await sheets(page)).toBe(1);
    await page.setViewportSize({ width: Math.floor((215.9 - 32) * (96 / 25.4)), height: 960 });
    await page.emulateMedia({ media: 'print' });
    const widths = await page
      .locator('.turning')
      .evaluateAll((points) =>
        points.map((point) =>
          [...point.querySelectorAll('.turning__talk, .turning__why')].map((part) => part.getBoundingClientRect().width),
        ),
      );
    expect(widths).not.toEqual([]);
    await expect(page.locator('[data-agency-slot="numbers"] p')).toHaveCount(3);
    for (const [said, why] of widths) expect(said).toBeGreaterThan(why!);
    await page.emulateMedia({ media: null });
    await page.getByLabel(strings.debrief.mapPrint).check();
    await page.emulateMedia({ media: 'print' });
    const { left, right } = await page.locator('.paths').evaluate((map) => map.getBoundingClientRect());
    expect(left).toBeGreaterThanOrEqual(1);
    expect(right).toBeLessThanOrEqual(page.viewportSize()!.width - 1);
  });

test('every line of the talk prints only when asked, and then opened', async ({ page }) => {
  const { debrief } = (await edition()).strings;
  const [path] = GOLDEN_PATHS as [(typeof GOLDEN_PATHS)[0]];
  await debriefOf(page, path);
  const lines = page.locator('.line-told');
  await page.emulateMedia({ media: 'print' });
  await expect(lines.first()).toBeHidden();
  const short = await sheets(page);
  await page.emulateMedia({ media: 'screen' });
  const box = page.getByRole('checkbox', { name: debrief.everyPrint });
  await box.check();
  await page.emulateMedia({ media: 'print' });
  await expect(box).toBeHidden();
  await expect(lines).toHaveCount(path.letters.length);
  for (const line of await lines.all())
    for (const part of ['.line-said', '.line-told__entries p']) await expect(line.locator(part).first()).toBeVisible();
  expect(await sheets(page)).toBeGreaterThan(short);
  // A line stands over the whole width, under its place, as long as it is.
  const widths = await lines
    .locator('summary')
    .evaluateAll((all) => all.map((one) => one.querySelector('.line-told__place')!.clientWidth / one.clientWidth));
  expect(Math.min(...widths)).toBeGreaterThan(0.9);
  await page.emulateMedia({ media: 'screen' });
  await box.uncheck();
  await expect(page.locator('.line-told details[open]')).toHaveCount(0);
});
