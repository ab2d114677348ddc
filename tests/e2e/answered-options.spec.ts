import { expect, test } from '@playwright/test';
import { dist, edition } from '../helpers/course.ts';
import { give, questionIn, wrongLetters } from '../helpers/play.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

test('what an option was worth keeps its color under the pointer', async ({ page }) => {
  const course = await edition();
  const choice = course.items.find(({ use, type }) => use !== 'final' && type === 'choice')!;
  const lesson = course.lessons.find(({ checks }) => checks.includes(choice.id))!;
  await page.goto(`${site.url}${lesson.id}.html`);
  await expect(page.locator('[data-island]:not([data-ready])')).toHaveCount(0);
  const form = page.locator(`form[data-item="${choice.id}"]`);
  const question = await questionIn(form, course);
  await give(form, question, wrongLetters(question));
  await form.getByRole('button', { name: course.strings.check.submit }).click();
  for (const look of ['missed', 'other']) {
    const option = form.locator(`.option--${look} label`);
    const color = () => option.evaluate((label) => getComputedStyle(label).backgroundColor);
    await page.mouse.move(0, 0);
    // The ground changes little by little.
    await page.waitForTimeout(300);
    const before = await color();
    await option.hover();
    await page.waitForTimeout(300);
    expect(await color(), look).toBe(before);
  }
});
