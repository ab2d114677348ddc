import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist, edition, filesOfEachKind, pageFiles } from '../helpers/course.ts';
import { choose } from '../helpers/play.ts';
import { serve } from '../helpers/serve.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('two taps lead from any page to the numbers to call', async ({ page }) => {
  test.slow();
  const site = await serve(dist);
  const { hotlines } = await edition();
  const digits = hotlines['ncmec']!.number.replaceAll('-', '');
  for (const file of await pageFiles()) {
    const header = /<header[\s\S]*?<\/header>/.exec(await readFile(join(dist, file), 'utf8'))?.[0];
    expect(header, file).toContain('href="child-missing.html"');
  }
  for (const file of await filesOfEachKind()) {
    await page.goto(site.url + file);
    await page.getByRole('banner').locator('a[href="child-missing.html"]').click();
    await expect(page).toHaveURL(/child-missing\.html$/);
    const call = page.locator(`a[href="tel:+${digits}"], a[href="tel:${digits}"]`).first();
    await expect(call).toBeInViewport();
    await expect(page.locator('a[href="tel:911"]').first()).toBeInViewport();
  }
  await site.close();
});

test('in the middle of a talk the numbers are two taps away too', async ({ page }) => {
  const site = await serve(dist);
  const { strings } = await edition();
  await page.goto(`${site.url}back-at-five.html`);
  await page.getByRole('button', { name: strings.talk.start }).click();
  await choose(page, 'bda');
  const way = page.locator('.talk-bar').getByRole('link', { name: strings.site.missingNow });
  await expect(way).toBeInViewport();
  await way.click();
  await expect(page.locator('a[href="tel:911"]').first()).toBeInViewport();
  await site.close();
});

test('that there is no waiting period names the source that the steps below name for it', async ({ page }) => {
  const site = await serve(dist);
  await page.goto(`${site.url}child-missing.html`);
  const below = await page.locator('.prose .cite a').first().getAttribute('href');
  await expect(page.locator('.phone-action .cite a')).toHaveAttribute('href', below!);
  await site.close();
});

test('the page prints on one sheet of Letter paper', async ({ page }) => {
  const site = await serve(dist);
  await page.goto(`${site.url}child-missing.html`);
  const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await site.close();
});

test('it needs no script', async ({ browser }) => {
  const site = await serve(dist);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}index.html`);
  await page.getByRole('banner').locator('a[href="child-missing.html"]').click();
  await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
  await context.close();
  await site.close();
});
