import { expect, test, type Page } from '@playwright/test';
import { dist, edition } from '../helpers/course.ts';
import { expectLaidOut } from '../helpers/laid-out.ts';
import { choose, give, questionIn, wrongLetters } from '../helpers/play.ts';
import { serve, type Site } from '../helpers/serve.ts';

/**
 * The main screens as pictures. Text is drawn a little differently by each machine, so a few pixels may differ by a shade:
 * a moved box, a lost color or a missing drawing changes many more. After a change that is meant, `npx playwright test looks
 * --update-snapshots` draws them anew; look at them before they are kept.
 */
const TOLERANCE = { threshold: 0.3, maxDiffPixelRatio: 0.005 };

const LOOKS = [
  { name: '1280-light', width: 1280, height: 800, colorScheme: 'light' },
  { name: '390-dark', width: 390, height: 844, colorScheme: 'dark' },
] as const;

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

/** Screens by name, and the way to each. */
const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  home: (page) => open(page, 'index'),
  lesson: (page) => open(page, 'first-24-hours'),
  'check-answered': async (page) => {
    await open(page, 'what-it-is');
    const form = page.locator('form.check').first();
    const question = await questionIn(form, await edition());
    await give(form, question, wrongLetters(question));
    await form.locator('button[type="submit"]').click();
    await form.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  },
  brief: (page) => open(page, 'back-at-five'),
  talk: async (page) => {
    await begin(page, 'back-at-five');
    await choose(page, 'a');
  },
  debrief: async (page) => {
    await begin(page, 'before-friday');
    while (await page.locator('.talk-choice').count()) await choose(page, 'a');
    await page.locator('.ended a').first().click();
    await page.locator('html[data-page="before-friday-debrief"]').waitFor();
    await expect(page.locator('[data-island]:not([data-ready])')).toHaveCount(0);
  },
  'final-check': (page) => open(page, 'final-check'),
  missing: (page) => open(page, 'child-missing'),
  toolkit: (page) => open(page, 'toolkit'),
  coordinators: (page) => open(page, 'coordinators'),
  builder: async (page) => {
    await open(page, 'package-builder');
    // The package is made in the background, and its size told once it is there.
    await expect(page.locator('.facts')).toContainText('MB', { timeout: 30_000 });
  },
};

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`${site.url}${id}.html`);
  await expect(page.locator('[data-island]:not([data-ready])')).toHaveCount(0);
}

async function begin(page: Page, talk: string): Promise<void> {
  await open(page, talk);
  await page.getByRole('button', { name: (await edition()).strings.talk.start }).click();
  await expect(page.locator('.talk-choice').first()).toBeVisible();
}

for (const [name, show] of Object.entries(SCREENS))
  test(`the screen "${name}" looks as it did`, async ({ page }) => {
    test.skip(process.platform !== 'linux', 'The pictures were drawn on Linux; other systems draw letters in other shapes.');
    await page.clock.setFixedTime(new Date('2026-12-01T20:04:00'));
    // The order of options is drawn by chance for each learner.
    await page.addInitScript(() => {
      Math.random = () => 0.5;
    });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await show(page);
    for (const { name: look, width, height, colorScheme } of LOOKS) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await page.evaluate(() => document.fonts.ready);
      await expectLaidOut(page);
      await expect(page).toHaveScreenshot(['looks', `${name}-${look}.png`], TOLERANCE);
    }
  });
