import { expect, test, type Page } from '@playwright/test';
import { dist, edition } from '../helpers/course.ts';
import { GOLDEN_PATHS } from '../helpers/golden-paths.ts';
import { choose, give, questionIn, wrongLetters } from '../helpers/play.ts';
import { serve, type Site } from '../helpers/serve.ts';
import { startTalk } from '../helpers/start-talk.ts';
import { movement, watchMotion } from '../helpers/watch-motion.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

/** "Keep still" in the settings. They stay open. */
async function switchOff(page: Page): Promise<void> {
  const { strings } = await edition();
  await page.goto(`${site.url}index.html`);
  await page.getByRole('button', { name: strings.site.settings }).click();
  await page.getByLabel(strings.settings.motionReduced).check();
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced');
}

/** Both ways to ask for no movement. With either the other is left as it is where nobody asks. */
const WAYS: readonly [name: string, ask: (page: Page) => Promise<void>][] = [
  ['asked for no movement in the settings', switchOff],
  ['asked for no movement by the device', (page) => page.emulateMedia({ reducedMotion: 'reduce' })],
];

for (const [name, ask] of WAYS)
  test(`${name}, nothing moves: in a talk, when a dialog opens, when a check is answered, on no kind of page`, async ({ page }) => {
    test.slow();
    const course = await edition();
    const { strings } = course;
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await watchMotion(page);
    await ask(page);

    await startTalk(page, site.url, 'back-at-five');
    const { letters } = GOLDEN_PATHS.find(({ talk }) => talk === 'back-at-five')!;
    await choose(page, letters.slice(0, 1));
    await page.getByRole('button', { name: strings.site.pause }).hover();
    expect(await movement(page), 'after a choice in a talk').toEqual([]);
    await page.getByRole('button', { name: strings.site.pause }).click();
    await expect(page.locator('dialog[open]')).toBeVisible();
    expect(await movement(page), 'with Pause open').toEqual([]);
    await page.keyboard.press('Escape');
    await choose(page, letters.slice(1));
    await page.getByRole('link', { name: strings.talk.toDebrief }).click();
    await page.locator('.path-picture').scrollIntoViewIfNeeded();
    expect(await movement(page), 'in the debrief').toEqual([]);

    const lesson = course.lessons.find(({ checks }) => checks.length > 0)!;
    await page.goto(`${site.url}${lesson.id}.html`);
    await page.getByRole('button', { name: strings.site.settings }).click();
    await expect(page.locator('dialog[open]')).toBeVisible();
    expect(await movement(page), 'with the settings open').toEqual([]);
    await page.keyboard.press('Escape');
    const form = page.locator('form.check').first();
    await expect(page.locator('[data-island]:not([data-ready])')).toHaveCount(0);
    const question = await questionIn(form, course);
    await give(form, question, wrongLetters(question));
    await form.getByRole('button', { name: strings.check.submit }).click();
    await expect(form.locator('.check__result')).toBeFocused();
    expect(await movement(page), 'after a check').toEqual([]);

    for (const id of ['index', 'toolkit', 'child-missing', 'final-check', 'finish', 'certificate']) {
      await page.goto(`${site.url}${id}.html`);
      await expect(page.locator('html')).toHaveAttribute('data-started', '');
      expect(await movement(page), id).toEqual([]);
    }
  });

test('asked for nothing, the short fades are there, and are seen by what looks for them above', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await watchMotion(page);
  await startTalk(page, site.url, 'back-at-five');
  await choose(page, GOLDEN_PATHS.find(({ talk }) => talk === 'back-at-five')!.letters.slice(0, 1));
  await page.getByRole('button', { name: (await edition()).strings.site.pause }).hover();
  await expect
    .poll(() => movement(page))
    .toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^animationstart of scene-panel__art/),
        expect.stringMatching(/^animationstart of talk-now__words/),
        expect.stringMatching(/^transitionrun of button/),
      ]),
    );
  await page.evaluate(() => document.body.scrollIntoView({ behavior: 'smooth' }));
  expect(await movement(page)).toContain('scrollIntoView smoothly');
});
