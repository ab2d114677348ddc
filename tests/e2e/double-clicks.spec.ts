import { expect, test, type Locator } from '@playwright/test';
import { correctLetters } from '../../src/course/assessment/answer.ts';
import { dist, edition } from '../helpers/course.ts';
import { choose, give, questionIn, wrongLetters } from '../helpers/play.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

/** Double-clicks where a button is, whatever has come to stand there by the second click. */
async function doubleClick(button: Locator): Promise<void> {
  await button.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await button.boundingBox())!;
  await button.page().mouse.dblclick(x + width / 2, y + height / 2);
}

test('a double click in the final check chooses nothing in the next question, and leads away from no result', async ({ page }) => {
  test.setTimeout(120_000);
  const course = await edition();
  const { strings } = course;
  await page.goto(`${site.url}final-check.html`);
  await doubleClick(page.getByRole('button', { name: strings.finalCheck.start }));
  for (let number = 1; number <= course.course.finalCheck.draw; number++) {
    const form = page.locator('.final__question');
    await expect(form.locator('.final__number')).toContainText(` ${number} `);
    await expect(form.locator('input:checked')).toHaveCount(0);
    await expect(form.locator('.check__missing')).toHaveText('');
    const question = await questionIn(form, course);
    await give(form, question, correctLetters(question));
    await doubleClick(form.getByRole('button', { name: strings.finalCheck.answer, exact: true }));
    await expect(form.locator('.check__result')).toBeVisible();
    await doubleClick(form.locator('.check__actions button'));
  }
  await expect(page.locator('.final__result')).toBeVisible();
});

test('a double click in a talk begins it, chooses one line and takes one back', async ({ page }) => {
  const { strings } = await edition();
  await page.goto(`${site.url}back-at-five.html`);
  await doubleClick(page.getByRole('button', { name: strings.talk.start }));
  await expect(page.locator('.path-so-far li')).toHaveCount(0);
  await doubleClick(page.locator('.talk-choice').first());
  await expect(page.locator('.path-so-far li')).toHaveCount(1);
  await choose(page, 'd');
  await doubleClick(page.getByRole('button', { name: strings.talk.takeBack }));
  await expect(page.locator('.path-so-far li')).toHaveCount(1);
});

test('a double click on the answer to a check shows what it was worth, and does not ask again at once', async ({ page }) => {
  const course = await edition();
  const { submit } = course.strings.check;
  for (const [lesson, height] of [
    ['what-it-is', 844],
    ['first-24-hours', 720],
    ['tomorrow', 844],
  ] as const) {
    await page.setViewportSize({ width: 390, height });
    await page.goto(`${site.url}${lesson}.html`);
    await expect(page.locator('[data-island]:not([data-ready])')).toHaveCount(0);
    for (const form of await page.locator('form.check').all()) {
      const question = await questionIn(form, course);
      await give(form, question, wrongLetters(question));
      await doubleClick(form.getByRole('button', { name: submit }));
      await expect(form.locator('.check__result')).toBeVisible();
    }
  }
});
