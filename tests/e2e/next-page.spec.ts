import { expect, test } from '@playwright/test';
import { dist } from '../helpers/course.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

test('the page that comes next is fetched once this one has all it needs, and not before', async ({ page }) => {
  await page.goto(`${site.url}what-it-is.html`);
  const fetched = () =>
    page.evaluate(() => {
      const next = document.querySelector<HTMLAnchorElement>('.pager a:last-child')?.href;
      const [own] = performance.getEntriesByType('navigation') as [PerformanceNavigationTiming];
      const ahead = performance.getEntriesByType('resource').find(({ name }) => name === next);
      return ahead && { after: ahead.startTime >= own.loadEventStart };
    });
  await expect.poll(fetched).toEqual({ after: true });
});

test('a page that nothing comes after fetches none', async ({ page }) => {
  await page.goto(`${site.url}child-missing.html`);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('link[rel="prefetch"]')).toHaveCount(0);
});
