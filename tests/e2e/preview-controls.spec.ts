import { expect, test } from '@playwright/test';
import { dist } from '../helpers/course.ts';
import { course, openPreview } from '../helpers/preview-play.ts';
import { serve, type Site } from '../helpers/serve.ts';

const { preview } = course.strings;

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

test('whoever closes the window with the keyboard stands on the button that opens it again', async ({ page }) => {
  const lms = await openPreview(page, site);
  await expect((await lms.launch()).locator('h1')).toBeVisible();
  await page.getByRole('button', { name: preview.close }).press('Enter');
  const launch = page.getByRole('button', { name: preview.launch, exact: true });
  await expect(launch).toBeFocused();
  await launch.press('Enter');
  await expect(page.locator('#state')).toContainText('2');
  await expect(page.locator('#course-place iframe')).toBeFocused();
});

test('a learner set up as nearly done is said to be there, and not taken for a new one', async ({ page }) => {
  await openPreview(page, site);
  const state = page.getByRole('status').and(page.locator('#state'));
  await expect(state).toHaveText(preview.neverOpened);
  await page.getByRole('button', { name: preview.nearlyDone }).click();
  await expect(state).toHaveText(preview.setUp);
  const place = page.locator('#record-words > div', { has: page.locator('dt', { hasText: preview.resume.place }) });
  await expect(place.locator('dd')).toHaveText(course.strings.lesson.finalCheck);
  await page.reload();
  await expect(state).toHaveText(preview.setUp);
  await page.getByRole('button', { name: preview.newLearner }).click();
  await expect(state).toHaveText(preview.neverOpened);
});
