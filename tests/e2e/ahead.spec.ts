import { expect, test } from '@playwright/test';
import { debriefPage } from '../../src/authoring/site-map.ts';
import { dist, edition } from '../helpers/course.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

test('the step that follows a lesson is fetched before it is asked for', async ({ page }) => {
  const { lessons } = await edition();
  const next = `${site.url}${lessons[1]!.id}.html`;
  const ahead = page.waitForRequest(next);
  await page.goto(`${site.url}${lessons[0]!.id}.html`);
  expect((await ahead).isNavigationRequest()).toBe(false);
  await expect(page.locator('.pager__next')).toHaveJSProperty('href', next);
});

test('a talk has its debrief fetched before it is over', async ({ page }) => {
  const ahead = page.waitForRequest(`${site.url}${debriefPage('back-at-five')}.html`);
  await page.goto(`${site.url}back-at-five.html`);
  expect((await ahead).isNavigationRequest()).toBe(false);
});
