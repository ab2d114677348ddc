import { expect, test } from '@playwright/test';
import { outlineOf } from '../../src/authoring/launch-data.ts';
import { encode } from '../../src/course/record/codec.ts';
import { emptyRecord } from '../../src/course/record/record.ts';
import { dist } from '../helpers/course.ts';
import { goTo } from '../helpers/go-to.ts';
import { sheets } from '../helpers/paper.ts';
import { answerFinalCheck } from '../helpers/play.ts';
import { course, openPreview } from '../helpers/preview-play.ts';
import { serve, type Site } from '../helpers/serve.ts';

const { strings } = course;
const { preview } = strings;

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist, '/lms content/');
});
test.afterAll(() => site.close());

test('the checklist: a failed try, a pass, the certificate; it outlasts a reload and prints on one sheet', async ({ page }) => {
  test.setTimeout(240_000);
  const outline = outlineOf(course);
  const almost = encode({
    ...emptyRecord,
    seed: 7,
    lessons: outline.lessons.map(({ slot }) => slot).sort((a, b) => a - b),
    checks: Object.fromEntries(outline.lessons.flatMap(({ checks }) => checks.map((slot) => [slot, 'right' as const]))),
    talks: Object.fromEntries(outline.talks.map((slot) => [slot, { runs: [], endings: ['a'], debriefed: true }])),
  });
  const lms = await openPreview(page, site);
  await page.evaluate(
    (saved) =>
      localStorage.setItem(
        'preview-lms',
        JSON.stringify({
          learner: { number: 1, name: 'Okafor, Sam' },
          launches: 1,
          values: { 'cmi.suspend_data': saved, 'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend' },
        }),
      ),
    almost,
  );
  await page.reload();
  await page.locator('#preview[data-ready]').waitFor();
  await expect(page.locator('#learner')).toHaveValue('Okafor, Sam');
  await lms.launch();
  await expect(lms.check('resumed')).toHaveAttribute('data-state', 'done');
  for (const [button, rightly, check] of [
    [strings.finalCheck.start, false, 'failedTry'],
    [strings.finalCheck.tryAgain, true, 'passed'],
  ] as const) {
    await goTo(lms.course(), 'final-check');
    await lms.course().getByRole('button', { name: button }).click();
    await answerFinalCheck(lms.course(), course, rightly);
    await expect(lms.check(check)).toHaveAttribute('data-state', 'done', { timeout: 15_000 });
  }
  await goTo(lms.course(), 'certificate');
  await expect(lms.check('certificate')).toHaveAttribute('data-state', 'done');
  await expect(lms.course().locator('body')).toContainText('Sam Okafor');

  await page.reload();
  await page.locator('#preview[data-ready]').waitFor();
  for (const id of ['started', 'resumed', 'failedTry', 'passed', 'certificate'])
    await expect(lms.check(id)).toHaveAttribute('data-state', 'done');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet__facts')).toContainText(course.course.version);
  await expect(page.locator('.sheet__facts')).toContainText('SCORM 1.2');
  await expect(page.locator('.sheet__facts')).toContainText(String(new Date().getFullYear()));
  await expect(page.locator('#preview .course-window')).toBeHidden();
  expect(await sheets(page)).toBe(1);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: preview.checklist.reset }).click();
  await expect(lms.check('passed')).toHaveAttribute('data-state', 'open');
});
