import { expect, test, type Page } from '@playwright/test';
import { dist, edition } from '../helpers/course.ts';
import { PageLms } from '../helpers/lms/page-lms.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

/** Opens the course in the window of an LMS, and leaves it by its own way out. */
async function closedIn(page: Page): Promise<PageLms> {
  const { strings } = await edition();
  const lms = new PageLms(page, site.url);
  await lms.open();
  await lms.course().locator('html[data-started]').waitFor();
  await lms.course().locator('[data-opens="pause"]').click();
  await lms.course().getByRole('button', { name: strings.saving.close }).click();
  await expect(lms.launchPage().locator('#closed')).toBeVisible();
  return lms;
}

test('who has closed the course reads that all is saved, and not that a page is missing', async ({ page }) => {
  const { strings } = await edition();
  const lms = await closedIn(page);
  await expect(lms.launchPage().locator('#closed')).toHaveText(strings.launch.closed);
  // As long as the launch page takes to find a page that has not come.
  await page.waitForTimeout(1000);
  await expect(lms.launchPage().locator('#lost')).toBeHidden();
});

test('who has looked back in an LMS that records nothing is not told that all is saved', async ({ page }) => {
  const { strings } = await edition();
  await page.addInitScript(() => {
    if (window.parent === window) sessionStorage.setItem('lms', JSON.stringify({ 'cmi.core.lesson_mode': 'review' }));
  });
  const lms = await closedIn(page);
  await expect(lms.launchPage().locator('#closed')).toHaveText(strings.launch.closedUnrecorded);
});
