import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist, edition, pageFiles } from '../helpers/course.ts';
import { serve } from '../helpers/serve.ts';

test('each source at the end of a page leads back to the first place that cites it', async () => {
  let links = 0;
  for (const file of await pageFiles()) {
    const html = await readFile(join(dist, file), 'utf8');
    for (const [, number] of html.matchAll(/<li id="source-(\d+)"/g)) {
      links++;
      const cited = [...html.matchAll(new RegExp(`<a( id="cite-${number}")? href="#source-${number}"`, 'g'))];
      expect(
        cited.map(([, id]) => id !== undefined),
        `${file}, source ${number}`,
      ).toEqual(cited.map((_link, index) => index === 0));
      expect(cited.length, `${file}, source ${number}`).toBeGreaterThan(0);
      expect(html.split(`href="#cite-${number}"`), `${file}, source ${number}`).toHaveLength(2);
    }
  }
  expect(links).toBeGreaterThan(200);
});

test('from a number in a lesson one gets to its source and back', async ({ page }) => {
  const site = await serve(dist);
  const { strings } = await edition();
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto(`${site.url}first-24-hours.html`);
  const number = page.locator('.cite a', { hasText: /^5$/ }).first();
  await number.click();
  const source = page.locator('#source-5');
  await expect(source).toBeInViewport();
  await source.getByRole('link', { name: strings.lesson.backTo.replace('{number}', '5') }).click();
  await expect(number).toBeInViewport();
  await site.close();
});

test('an answered question leads to what its reasons rest on', async ({ page }) => {
  const site = await serve(dist);
  const { strings } = await edition();
  await page.goto(`${site.url}return-talk-and-screening.html`);
  const question = page.locator('form.check').first();
  await expect(question.locator('.told-sources')).toHaveCount(0);
  await question.getByRole('radio').first().check();
  await question.getByRole('button', { name: strings.check.submit }).click();
  const link = question.locator('.told-sources a').first();
  const [, id] = (await link.getAttribute('href'))!.split('#');
  await link.click();
  await expect(page.locator(`#${id}`)).toBeInViewport();
  await site.close();
});

test('a link to a source leads to the head of its card, where its title stands', async ({ page }) => {
  const site = await serve(dist);
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto(`${site.url}sources.html`);
  const first = await page.locator('.point[id]:first-child').evaluateAll((points) => points.map(({ id }) => id));
  const only = await page.locator('.work[id]').evaluateAll((works) => works.map(({ id }) => id));
  expect(only.length).toBeGreaterThan(first.length);
  for (const id of [...first.slice(0, 3), ...only.slice(0, 3)]) {
    await page.goto(`${site.url}sources.html#${id}`);
    await expect(page.locator('.work:target, .work:has(:target)').getByRole('heading'), id).toBeInViewport();
  }
  await site.close();
});

test('a point that rests on several works names them all', async ({ page }) => {
  const site = await serve(dist);
  const { sources } = await edition();
  const [id, { also }] = Object.entries(sources).find(([, source]) => (source.also ?? []).length > 2)!;
  await page.goto(`${site.url}sources.html#${id}`);
  for (const { title, url } of also!)
    await expect(page.locator(':target').getByRole('link', { name: title, exact: true })).toHaveAttribute('href', url);
  await site.close();
});

test('on the long page of sources a letter leads to its titles, and the way up is always in view', async ({ page }) => {
  const site = await serve(dist);
  const { strings } = await edition();
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto(`${site.url}sources.html`);
  await page.locator('a[href="#practice-S"]').click();
  await expect(page.locator('.work', { has: page.locator(':target') }).getByRole('heading')).toHaveText(/^\W*S/);
  const up = page.getByRole('link', { name: strings.site.toTop });
  await expect(up).toBeInViewport({ ratio: 1 });
  await up.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await site.close();
});
