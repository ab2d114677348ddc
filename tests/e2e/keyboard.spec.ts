import { expect, test, type Page } from '@playwright/test';
import { dist, edition } from '../helpers/course.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

/** What has the focus, and whether a sighted keyboard user can see that it does. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const ringed = [element, ...element.querySelectorAll('*'), element.closest('label') ?? element].some(
      (part) => getComputedStyle(part).outlineStyle !== 'none',
    );
    return { tag: element.tagName, inView: box.bottom > 0 && box.top < innerHeight && style.visibility === 'visible', ringed };
  });

/** Tabs on until `wanted` has the focus; fails when it never gets it. The focus must be seen on the way. */
async function tabTo(page: Page, wanted: string, most = 150): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, wanted)) return;
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now.tag !== 'BODY') expect(now, `focus on the way to ${wanted}`).toMatchObject({ inView: true, ringed: true });
  }
  throw new Error(`${wanted} cannot be reached with the Tab key.`);
}

test('the whole course can be done with the keyboard alone', async ({ page }) => {
  test.setTimeout(300_000);
  const { lessons, course, strings } = await edition();
  await page.goto(`${site.url}index.html`);
  await page.keyboard.press('Tab');
  await expect(page.getByText(strings.site.skip)).toBeFocused();
  await tabTo(page, '.resume__go');
  await page.keyboard.press('Enter');

  for (const lesson of lessons) {
    await expect(page.locator('h1')).toHaveText(lesson.title);
    await expect(page.locator('[data-island]:not([data-ready])')).toHaveCount(0);
    for (const id of lesson.checks) {
      await tabTo(page, `form.check input[name="${id}"]`);
      await page.keyboard.press('Space');
      await tabTo(page, 'form.check button[type="submit"]');
      await page.keyboard.press('Enter');
      await expect(page.locator('.check__result:focus')).toHaveCount(1);
    }
    await tabTo(page, '.pager a:last-child');
    await page.keyboard.press('Enter');
  }

  await expect(page.locator('h1')).toHaveText('Back at five');
  await tabTo(page, '.brief__go .button');
  await page.keyboard.press('Enter');
  while ((await page.locator('.ended').count()) === 0) {
    await tabTo(page, '.talk-choice');
    const before = await page.locator('.choices').textContent();
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await page.locator('.ended').count()) > 0 || (await page.locator('.choices').textContent()) !== before)
      .toBe(true);
  }
  await tabTo(page, '.ended a');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();

  await page.goto(`${site.url}final-check.html`);
  await tabTo(page, '.final__actions .button');
  await page.keyboard.press('Enter');
  for (let number = 1; number <= course.finalCheck.draw; number++) {
    await expect(page.locator('.final__number')).toBeFocused();
    await tabTo(page, '.option input');
    await page.keyboard.press('Space');
    await tabTo(page, '.check__actions button');
    await page.keyboard.press('Enter');
    await expect(page.locator('.check__result')).toBeFocused();
    await tabTo(page, '.check__actions button');
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('.final__result h2')).toBeFocused();
  await tabTo(page, '.final__actions a');
  await page.keyboard.press('Enter');
  await expect(page.locator('#finish-status')).toBeVisible();
});

test('Escape closes pause and settings, and the focus goes back to their buttons', async ({ page }) => {
  await page.goto(`${site.url}first-24-hours.html`);
  for (const opens of ['pause', 'settings']) {
    const button = page.locator(`[data-opens="${opens}"]`).first();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(`#${opens}`)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator(`#${opens}`)).toBeHidden();
    await expect(button).toBeFocused();
  }
});
