import { expect, test } from '@playwright/test';
import { expectNoBarriers } from '../helpers/axe.ts';
import { dist } from '../helpers/course.ts';
import { foreignPackage } from '../helpers/foreign-package.ts';
import { goOn, openPreview, ready } from '../helpers/preview-play.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist, '/lms content/');
});
test.afterAll(() => site.close());

test('axe finds nothing while the course is open, faults are on, a zip is refused and data is unfolded', async ({ page }) => {
  test.setTimeout(180_000);
  const lms = await openPreview(page, site);
  await lms.choose('notes.zip', new TextEncoder().encode('These are notes.'));
  await expect(page.locator('#refused')).not.toBeEmpty();
  await lms.launch();
  await goOn(lms, 0);
  await lms.fault('failNext').click();
  await lms.fault('slow').click();
  await goOn(lms, 1);
  await lms.fault('slow').click();
  await page.locator('.cmi__more summary').click();
  await lms.closeWindow();
  await expectNoBarriers(page, 'preview LMS in use');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing to scroll sideways').toBe(true);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), 'at 320').toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 390, height: 844 });
  const lines = await page
    .locator('.cmi__values')
    .first()
    .locator('th code')
    .evaluateAll((names) => names.map((name) => Math.round(name.getClientRects()[0]!.height)));
  expect(new Set(lines).size, 'names of elements on one line each on a phone').toBe(1);
});

test('lists have the chevron of the website, in light and dark, and the browser’s own in forced colors', async ({ page }) => {
  const lms = await openPreview(page, site);
  await lms.choose('forklift.zip', foreignPackage({ standard: 'scorm12' }));
  await ready(page, 'forklift.zip');
  const lists = page.locator('#preview select');
  await expect(lists).toHaveCount(2);
  const drawn = () =>
    lists.evaluateAll((all) =>
      all.map((list) => {
        const chevron = getComputedStyle(list.parentElement!, '::after');
        return [getComputedStyle(list).appearance, chevron.content === 'none' ? 'none' : chevron.borderBottomColor];
      }),
    );
  const seen = new Set<string>();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const ink = await page.locator('.source__facts').evaluate((facts) => getComputedStyle(facts).color);
    expect(await drawn(), colorScheme).toEqual([
      ['none', ink],
      ['none', ink],
    ]);
    seen.add(ink);
  }
  expect(seen.size).toBe(2);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await drawn()).toEqual([
    ['auto', 'none'],
    ['auto', 'none'],
  ]);
});
