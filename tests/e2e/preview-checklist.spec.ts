import { expect, test } from '@playwright/test';
import { makePackage } from '../../scorm/package.ts';
import { readFolder } from '../../scorm/read-folder.ts';
import { courseFacts } from '../../src/build/package-data.ts';
import { defaultSettings } from '../../src/schemas/package-settings.ts';
import { dist } from '../helpers/course.ts';
import { goTo } from '../helpers/go-to.ts';
import { sheets } from '../helpers/paper.ts';
import { foreignPackage } from '../helpers/foreign-package.ts';
import { answerFinalCheck, tryChecks } from '../helpers/play.ts';
import { course, openPreview, ready } from '../helpers/preview-play.ts';
import { serve, type Site } from '../helpers/serve.ts';

const { strings } = course;
const { preview } = strings;

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist, '/lms content/');
});
test.afterAll(() => site.close());

test('the checklist: a failed try, a pass, the certificate of a learner nearly done; it outlasts a reload and prints on one sheet', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const lms = await openPreview(page, site);
  await page.locator('#learner').fill('Okafor, Sam');
  await page.getByRole('button', { name: preview.nearlyDone }).click();
  await lms.launch();
  await expect(page.locator('[data-event="launched"]')).toContainText(preview.log.launchedSetUp);
  // All that is left to do is shown first.
  await expect(lms.course().getByRole('button', { name: strings.finalCheck.start })).toBeVisible();
  await expect(lms.check('started')).toHaveAttribute('data-state', 'done');
  await expect(lms.check('resumed')).toHaveAttribute('data-state', 'open');
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

  await page.getByRole('button', { name: preview.relaunch, exact: true }).click();
  await expect(lms.check('resumed')).toHaveAttribute('data-state', 'done');

  await page.reload();
  await page.locator('#preview[data-ready]').waitFor();
  const setUp = preview.checklist.doneSetUp.slice(preview.checklist.doneSetUp.indexOf('{time}') + '{time}'.length);
  for (const id of ['started', 'resumed', 'failedTry', 'passed', 'certificate']) {
    await expect(lms.check(id)).toHaveAttribute('data-state', 'done');
    await expect(lms.check(id)).toContainText(setUp);
    await expect(lms.check(id)).toContainText(String(new Date().getFullYear()));
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet__facts')).toContainText(course.course.version);
  await expect(page.locator('.sheet__facts')).toContainText('SCORM 1.2');
  await expect(page.locator('.sheet__facts')).toContainText(String(new Date().getFullYear()));
  await expect(page.locator('#preview .course-window')).toBeHidden();
  expect(await sheets(page)).toBe(1);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: preview.checklist.reset }).click();
  await expect(lms.check('passed')).toHaveAttribute('data-state', 'open');
  // Pressed again by mistake: what stood there can still be put back, and that is said.
  await page.getByRole('button', { name: preview.checklist.reset }).click();
  await expect(page.locator('.sheet [role="status"]')).toHaveText(preview.checklist.emptied);
  await page.getByRole('button', { name: preview.checklist.putBack }).click();
  for (const id of ['started', 'resumed', 'failedTry', 'passed', 'certificate'])
    await expect(lms.check(id)).toHaveAttribute('data-state', 'done');
  await expect(page.getByRole('button', { name: preview.checklist.reset })).toBeFocused();
  await expect(page.getByRole('button', { name: preview.checklist.putBack })).toHaveCount(0);
});

test('the checklist is about one file: another package with the same name begins with nothing seen', async ({ page }) => {
  const lms = await openPreview(page, site);
  for (const [parts, title] of [
    [{}, 'In the yard'],
    [{ 'content/more.txt': 'other settings' }, 'In the yard'],
  ] as const) {
    await lms.choose('forklift.zip', foreignPackage({ standard: 'scorm12', files: parts }));
    await expect(page.locator('.source__facts')).toContainText('forklift.zip');
    await ready(page, 'forklift.zip');
    await expect(lms.check('started')).toHaveAttribute('data-state', 'open');
    await page.getByRole('button', { name: preview.launch, exact: true }).click();
    await expect(lms.opened().locator('h1')).toHaveText(title);
    await expect(lms.check('started')).toHaveAttribute('data-state', 'done');
    await expect(page.locator('.sheet__facts')).toContainText(new RegExp(`${preview.checklist.hash}[0-9a-f]{16}`));
  }
});

test('a package of lessons asks for no failed try, and has its goal when the last lesson is done', async ({ page }) => {
  const { name, zip } = makePackage(
    readFolder(dist),
    { ...defaultSettings(course.course), standard: 'scorm2004', complete: 'lessons' },
    courseFacts(course.course),
  );
  const lms = await openPreview(page, site);
  await lms.choose(name, zip);
  await ready(page, name);
  await expect(lms.check('failedTry')).toHaveCount(0);
  await expect(lms.check('passed')).toContainText(preview.checklist.completed.name);
  await page.getByRole('button', { name: preview.nearlyDone }).click();
  await lms.launch();
  await expect(lms.course().locator('h1')).toBeVisible();
  const last = course.lessons.at(-1)!;
  await goTo(lms.course(), last.id);
  await expect(lms.course().locator('h1')).toHaveText(last.title);
  await tryChecks(lms.course(), course);
  await expect(lms.check('passed')).toHaveAttribute('data-state', 'done', { timeout: 15_000 });
});
