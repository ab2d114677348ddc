import { expect, test } from '@playwright/test';
import { emptyRecord } from '../../src/course/record/record.ts';
import { activate } from '../helpers/activate.ts';
import { course, last, nearlyDone, servePackage, startInLms } from '../helpers/finish-play.ts';
import { goTo } from '../helpers/go-to.ts';
import { answerFinalCheck } from '../helpers/play.ts';
import type { Site } from '../helpers/serve.ts';

const { strings } = course;

let packaged: Site;
test.beforeAll(async () => {
  packaged = await servePackage();
});
test.afterAll(() => packaged.close());

test('tries at the final check run out where a package limits them, and the learner hears what comes next', async ({ page }) => {
  test.setTimeout(120_000);
  const { finalCheck, finishStatus } = strings;
  const { lms, shown } = await startInLms(page, packaged, { ...nearlyDone, finalCheck: emptyRecord.finalCheck });
  await goTo(shown, 'final-check');
  await expect(shown.getByText(finalCheck.triesLeft.replace('{left}', '2').replace('{tries}', '2'))).toBeVisible();
  await activate(shown.getByRole('button', { name: finalCheck.start }));
  await answerFinalCheck(shown, course, false);
  await expect(shown.getByText(finalCheck.triesLast)).toBeVisible();
  // What stores the score stores every answer, the last one too.
  const lastAnswer = `cmi.interactions.${course.course.finalCheck.draw - 1}.result`;
  expect(await lms.holds()).toMatchObject({ 'cmi.core.score.raw': '0', [lastAnswer]: 'wrong' });
  await activate(shown.getByRole('button', { name: finalCheck.tryAgain }));
  const again = await lms.launch();
  await goTo(again, 'final-check');
  await expect(again.getByText(finalCheck.triesUnderWay.replace('{number}', '2').replace('{tries}', '2'))).toBeVisible();
  await activate(again.getByRole('button', { name: finalCheck.resume.replace('{number}', '1') }));
  await answerFinalCheck(again, course, false);
  await expect(again.getByText(finalCheck.triesNext)).toBeVisible();
  await expect(again.getByRole('button', { name: finalCheck.tryAgain })).toHaveCount(0);
  await goTo(again, 'final-check');
  await expect(again.getByText(finalCheck.triesUsed.replace('{tries}', '2'))).toBeVisible();
  await expect(again.getByRole('button', { name: finalCheck.tryAgain })).toHaveCount(0);
  await expect(again.getByRole('button', { name: finalCheck.start })).toHaveCount(0);
  await goTo(again, 'finish');
  await expect(again.getByText(finishStatus.triesUsed)).toBeVisible();
  expect((await lms.holds())['cmi.core.lesson_status']).toBe('incomplete');
  // Nor does the home page send anybody back to it.
  await goTo(again, 'index');
  await expect(again.locator('#resume-heading')).toHaveText(last.title);
  await goTo(again, last.id);
  await goTo(again, 'index');
  await expect(again.locator('#resume-heading')).toHaveText(strings.progress.triesUsed);
  await expect(again.locator('.resume').getByRole('link')).toHaveAttribute('href', 'finish.html');
});

test('an LMS that asks for a higher mark than the package is heeded by the pages, so that nobody is told of a pass it does not take', async ({
  page,
}) => {
  const { finalCheck, finishStatus } = strings;
  const { shown } = await startInLms(page, packaged, nearlyDone, { 'cmi.student_data.mastery_score': '95' });
  await goTo(shown, 'final-check');
  await expect(shown.getByText(finalCheck.about.split('. ')[1]!.replace('{mark}', '95'))).toBeVisible();
  await goTo(shown, 'finish');
  await expect(shown.getByText(finishStatus.todoCheck.replace('{mark}', '95'))).toBeVisible();
});
