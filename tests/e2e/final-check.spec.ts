import { expect, test } from '@playwright/test';
import { correctLetters } from '../../src/course/assessment/answer.ts';
import { dist, edition } from '../helpers/course.ts';
import { give, questionIn, wrongLetters } from '../helpers/play.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

test('in the final check an unfinished answer is caught, and one can be changed until "Answer" is pressed', async ({ page }) => {
  const course = await edition();
  const { strings } = course;
  await page.goto(`${site.url}final-check.html`);
  await page.getByRole('button', { name: strings.finalCheck.start }).click();
  const form = page.locator('.final__question');
  const answer = form.getByRole('button', { name: strings.finalCheck.answer, exact: true });
  const question = await questionIn(form, course);

  await answer.click();
  await expect(form.locator('.check__missing')).toHaveText(/\w/);
  await expect(form.locator('.check__result')).toHaveCount(0);

  await give(form, question, wrongLetters(question));
  // A ticked box stays so until it is unticked; all else is changed by the answer that follows.
  if (question.type === 'multiple') for (const letter of wrongLetters(question)) await form.locator(`input[value="${letter}"]`).uncheck();
  await give(form, question, correctLetters(question));
  await expect(form.locator('.check__missing')).toHaveText('');
  await answer.click();
  await expect(form.locator('.check__result')).toHaveText(strings.check.right);
  await expect(answer).toHaveCount(0);
});
