import { expect, test, type Page } from '@playwright/test';
import type { Strings } from '../../src/schemas/interface.ts';
import { dist, edition } from '../helpers/course.ts';
import { PageLms } from '../helpers/lms/page-lms.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist, '/lms content/');
});
test.afterAll(() => site.close());

/** Opens a lesson in an LMS that takes nothing any more, and the calm card, at which what waits is saved at once. */
async function refused(page: Page): Promise<{ lms: PageLms; strings: Strings }> {
  const { strings, lessons } = await edition();
  const lms = new PageLms(page, site.url);
  await lms.open();
  await expect(lms.course().locator('h1')).toBeVisible();
  await lms.fault('refuses');
  await lms.goTo(lessons[0]!.id);
  await lms.course().getByRole('button', { name: strings.site.pause }).click();
  return { lms, strings };
}

test('the learner can have it saved as soon as the LMS takes it again', async ({ page }) => {
  test.setTimeout(120_000);
  const { lms, strings } = await refused(page);
  const save = lms.launchPage().getByRole('button', { name: strings.launch.save, exact: true });
  await save.click({ timeout: 20_000 });
  await expect(save).toBeVisible();
  await lms.fault('none');
  await save.press('Enter');
  await expect(save).toBeHidden();
  // The button is gone, and the course has the focus.
  await expect(lms.launchPage().locator('#course')).toBeFocused();
  await expect(lms.course().locator('[data-saving]')).toContainText(strings.saving.saved.replace(' {time}', ''));
  expect(await lms.kept()).toEqual({});
});

test('the button beside the line on saving keeps the focus while it is tried, and hands it to the line once all is saved', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { lms, strings } = await refused(page);
  await lms.course().locator('#pause').press('Escape');
  const button = lms.course().locator('[data-save-now]');
  await expect(button).toBeVisible({ timeout: 20_000 });
  await button.press('Enter');
  await expect(lms.course().locator('[data-saving]')).toHaveAttribute('data-state', 'unsaved');
  await expect(button).toBeFocused();
  await lms.fault('none');
  await button.press('Enter');
  await expect(button).toBeHidden();
  await expect(lms.course().locator('[data-saving]')).toBeFocused();
  await expect(lms.course().locator('[data-saving]')).toContainText(strings.saving.saved.replace(' {time}', ''));
});
