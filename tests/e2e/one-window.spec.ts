import { expect, test } from '@playwright/test';
import { dist } from '../helpers/course.ts';
import { press } from '../helpers/activate.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

test('home shows the button to go on without scrolling, on a phone and between the bars of an old laptop', async ({ page }) => {
  for (const [width, height] of [
    [390, 664],
    [1280, 720],
    [1366, 625],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(site.url);
    await expect(page.locator('.resume__go')).toBeInViewport({ ratio: 1 });
  }
});

test('on a laptop all answers of a talk are in the window, below what was said last', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${site.url}the-first-hour.html`);
  await page.locator('[data-island="Talk"][data-ready] button.button').first().click();
  for (let answers = 0; answers < 6; answers += 1) {
    await expect(page.locator('.speech--now').last()).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.talk-choice').last()).toBeInViewport({ ratio: 1 });
    const before = await page.locator('.choices').textContent();
    await press(page.locator('.talk-choice').first(), 'Enter');
    await expect(page.locator('.choices')).not.toHaveText(before ?? '');
  }
});
