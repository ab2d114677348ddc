import { expect, test } from '@playwright/test';
import { dist, edition } from '../helpers/course.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

test('two tabs add up what was done in each', async ({ context }) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  await first.goto(`${site.url}first-24-hours.html`);
  await second.goto(`${site.url}ask-without-blame.html`);
  await first.goto(`${site.url}index.html`);
  await expect(first.locator('.step--opened')).toHaveCount(2);
  await second.goto(`${site.url}why-children-do-not-tell.html`);
  await expect(first.locator('.step--opened')).toHaveCount(3);
});

test('the home page offers the place where the learner stopped', async ({ page }) => {
  const { strings, lessons } = await edition();
  await page.goto(`${site.url}index.html`);
  await expect(page.locator('.resume')).toContainText(strings.progress.begin);
  await page.goto(`${site.url}${lessons[2]!.id}.html`);
  await page.goto(`${site.url}glossary.html`);
  await page.goto(`${site.url}index.html`);
  await expect(page.locator('.resume')).toContainText(strings.progress.pickUp);
  await expect(page.locator('.resume')).toContainText(lessons[2]!.title);
});

test('a lesson that the browser brings back as it was left is the place where the learner is', async ({ page, context }) => {
  const { lessons } = await edition();
  const [here, later] = [lessons[2]!, lessons[5]!];
  await page.goto(`${site.url}${here.id}.html`);
  const next = await context.newPage();
  await next.goto(`${site.url}${later.id}.html`);
  // The clock of places counts seconds.
  await expect(async () => {
    // The browser of the tests keeps no pages to bring back, so what it would say of one is said here.
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await next.goto(`${site.url}index.html`);
    await expect(next.locator('.resume h2')).toHaveText(here.title, { timeout: 1_000 });
  }).toPass({ timeout: 10_000 });
});

test('who went ahead hears how much is left in other parts, not how far it is to the end', async ({ page }) => {
  const { strings } = await edition();
  const minutes = page.locator('.resume__minutes');
  const pattern = (text: string) => new RegExp(`^${text.replaceAll(/\{\w+\}/g, '\\d+')}$`);
  await page.goto(`${site.url}index.html`);
  await expect(minutes).toHaveText(pattern(strings.progress.left));
  await page.goto(`${site.url}final-check.html`);
  await page.goto(`${site.url}index.html`);
  await expect(minutes).toHaveText(pattern(strings.progress.leftElsewhere));
});

test('appearance and stillness chosen once hold on every page', async ({ page }) => {
  const { strings } = await edition();
  await page.goto(`${site.url}index.html`);
  await page.getByRole('button', { name: strings.site.settings }).click();
  await page.getByLabel(strings.settings.themeDark).check();
  await page.getByLabel(strings.settings.motionReduced).check();
  await page.keyboard.press('Escape');
  await page.goto(`${site.url}sources.html`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(11, 26, 31)');
});

test('saved progress that is not ours or is broken does no harm', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const key = `course:${(await edition()).course.id}`;
  await page.goto(`${site.url}first-24-hours.html`);
  // What is spoiled is what the course reads: it has stored something there.
  await expect.poll(() => page.evaluate((name) => localStorage.getItem(name), key)).toBeTruthy();
  for (const text of ['{"a":1}', '%%%', '9~zzz', '\u0000\uD800', '']) {
    await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const);
    await page.goto(`${site.url}index.html`);
    await expect(page.locator('.resume__go')).toBeVisible();
  }
  expect(errors).toEqual([]);
});

test('with storage blocked the course still works, and says that nothing is kept', async ({ browser }) => {
  const context = await browser.newContext();
  await context.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    }),
  );
  const page = await context.newPage();
  const { strings } = await edition();
  await page.goto(`${site.url}why-children-do-not-tell.html`);
  await expect(page.locator('[data-saving]')).toHaveText(strings.saving.storage);
  await page.locator('form.check input').first().check();
  await page.locator('form.check').first().getByRole('button', { name: strings.check.submit }).click();
  await expect(page.locator('.check__result')).toBeVisible();
  await context.close();
});
