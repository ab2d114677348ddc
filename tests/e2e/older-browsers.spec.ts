import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist, edition } from '../helpers/course.ts';
import { tabTo } from '../helpers/keys.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
let folder: string;

/** The website as Firefox of three years ago has it: style sheets ask for selectors that no browser knows in place of newer ones. */
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'older-'));
  for (const file of (await readdir(dist)).filter((name) => name.endsWith('.css'))) {
    const css = await readFile(join(dist, file), 'utf8');
    await writeFile(join(folder, file), css.replaceAll(':has(', ':unknown(').replaceAll(':popover-open', ':unknown'));
  }
  site = await serve([folder, dist]);
});
test.afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

for (const [type, control] of [
  ['choice', '.option input'],
  ['multiple', '.option input'],
  ['sort', '.sort__group input'],
] as const)
  test(`without :has() the focus can be seen on every control on the way through a ${type}`, async ({ page }) => {
    const { lessons, items } = await edition();
    const item = items.find(({ type: asks, id }) => asks === type && lessons.some(({ checks }) => checks.includes(id)))!;
    const lesson = lessons.find(({ checks }) => checks.includes(item.id))!;
    await page.goto(`${site.url}${lesson.id}.html`);
    await expect(page.locator('[data-island]:not([data-ready])')).toHaveCount(0);
    const form = `form[data-item="${item.id}"]`;
    await tabTo(page, `${form} ${control}`);
    await tabTo(page, `${form} button[type="submit"]`);
  });

test('without popovers a term leads to its meaning in the glossary', async ({ page }) => {
  const { lessons } = await edition();
  await page.addInitScript(() => Reflect.deleteProperty(HTMLElement.prototype, 'popover'));
  for (const { id } of lessons) {
    await page.goto(`${site.url}${id}.html`);
    const term = page.locator('.term').first();
    if ((await term.count()) === 0) continue;
    const card = page.locator('.term-card').first();
    await expect(card).toBeHidden();
    const meaning = (await card.locator('.term-card__meaning').textContent()) ?? '';
    // What a click does by itself in a browser that has popovers is left out.
    await term.evaluate((button: HTMLElement) => button.removeAttribute('popovertarget'));
    await term.click();
    await expect(page).toHaveURL(/glossary\.html#/);
    await expect(page.locator('main :target')).toContainText(meaning);
    return;
  }
  throw new Error('No lesson has a term.');
});

test('when a script of the page does not come, a line says so after a while, and never while all do', async ({ page }) => {
  const { lessons, strings } = await edition();
  const line = page.getByText(strings.site.notStarted);
  const address = `${site.url}${lessons[0]!.id}.html`;
  /** Ten times as fast, and not at once: a line that never waits would pass as well. */
  const hurry = () => page.evaluate(() => document.getAnimations().forEach((animation) => animation.updatePlaybackRate(10)));
  // Without the one that keeps the record, all would be done in vain.
  const keeping = (await readdir(dist)).find((name) => name.startsWith('website.'))!;
  for (const missing of ['.js', keeping]) {
    site.fail(missing);
    await page.goto(address);
    await expect(line).toBeHidden();
    await hurry();
    await expect(line).toBeVisible();
    await expect(page.locator('h1')).toBeVisible();
  }
  site.fail();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-started');
  await hurry();
  await page.waitForTimeout(1_500);
  await expect(line).toBeHidden();
});

test('a page for coordinators says so too, and never once it takes clicks', async ({ page }) => {
  const line = page.getByText((await edition()).strings.coordinators.notStarted);
  /** What shows the line after ten seconds, at once. */
  const afterAWhile = () => page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  for (const id of ['package-builder', 'preview-lms', 'lms-report', 'says-finished']) {
    site.fail('.js');
    await page.goto(`${site.url}${id}.html`);
    await expect(line).toBeHidden();
    await afterAWhile();
    await expect(line, id).toBeVisible();
    site.fail();
    await page.reload();
    await expect(page.locator('html'), id).toHaveAttribute('data-started');
    await afterAWhile();
    await expect(line).toBeHidden();
  }
});
