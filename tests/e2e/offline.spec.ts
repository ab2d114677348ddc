import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { dist, edition, packagePath } from '../helpers/course.ts';
import { serve } from '../helpers/serve.ts';

test('after one visit the job aids open without a network', async ({ page, context }) => {
  test.setTimeout(90_000);
  const site = await serve(dist, '/some/prefix/');
  const aids = (await edition()).prose.filter(({ kind }) => kind === 'aid');
  expect(aids.length).toBeGreaterThan(3);
  await page.goto(`${site.url}index.html`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  await context.setOffline(true);
  await site.close();
  for (const id of ['child-missing', 'toolkit', ...aids.map((aid) => aid.id)]) {
    await page.goto(`${site.url}${id}.html`);
    await expect(page.locator('h1')).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Atkinson');
  }
  await page.goto(`${site.url}room-4.html`);
  await expect(page.locator('html')).toHaveAttribute('data-page', 'offline');
  await page.locator('main').getByRole('link', { name: 'Child missing now' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-page', 'child-missing');
});

test('a page that is open while the website gets a new version says so, and loads it when asked', async ({ page, context }) => {
  const { strings } = await edition();
  const folder = test.info().outputPath('website');
  await cp(dist, folder, { recursive: true });
  const site = await serve(folder);
  const [privacy, glossary] = [page, await context.newPage()];
  await privacy.goto(`${site.url}privacy.html`);
  await privacy.evaluate(() => navigator.serviceWorker.ready);
  // From the second visit on the worker answers, and keeps what was read.
  await privacy.reload();
  await glossary.goto(`${site.url}glossary.html`);
  await expect(privacy.locator('[data-update]')).toBeEmpty();
  expect((await privacy.locator('.update').boundingBox())?.height).toBe(0);

  for (const [file, before, after] of [
    ['privacy.html', '<h1', '<h1 data-new'],
    ['service-worker.js', /(?<=["'`])[0-9a-f]{12}(?=["'`])/, '0123456789ab'],
  ] as const) {
    const text = await readFile(join(folder, file), 'utf8');
    expect(text.replace(before, after)).not.toBe(text);
    await writeFile(join(folder, file), text.replace(before, after));
  }
  await glossary.evaluate(async () => (await navigator.serviceWorker.ready).update());

  await expect(privacy.locator('[data-update]')).toHaveText(strings.site.updated);
  await expect(privacy.locator('.update')).toHaveCSS('border-bottom-width', '1px');
  await expect(glossary.locator('[data-update]')).toBeEmpty();
  await privacy.getByRole('button', { name: strings.site.update }).click();
  await expect(privacy.locator('h1[data-new]')).toBeVisible();
  await expect(privacy.locator('[data-update]')).toBeEmpty();
  await site.close();
});

test('the website can be installed, and a package offers no such thing', async ({ page }) => {
  const site = await serve(dist);
  await page.goto(`${site.url}index.html`);
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = (await (await page.request.get(new URL(address!, site.url).href)).json()) as { shortcuts: { url: string }[] };
  expect(manifest).toMatchObject({ name: 'What You Say First', start_url: 'index.html', display: 'minimal-ui' });
  for (const { url } of manifest.shortcuts) expect((await page.request.get(site.url + url)).ok()).toBe(true);
  await site.close();
  const inPackage = unzipSync(await readFile(await packagePath()));
  expect(Object.keys(inPackage).filter((name) => /manifest$|service-worker/.test(name))).toEqual([]);
  const pages = Object.entries(inPackage).filter(([name]) => name.endsWith('.html'));
  expect(pages.filter(([, bytes]) => /rel="manifest"|data-update/.test(strFromU8(bytes)))).toEqual([]);
});
