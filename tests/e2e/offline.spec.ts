import { expect, test } from '@playwright/test';
import { dist, edition } from '../helpers/course.ts';
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
  await expect(page.goto(`${site.url}room-4.html`)).rejects.toThrow();
});
