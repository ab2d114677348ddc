import { expect, test, type Page } from '@playwright/test';
import { format } from '../../src/course/format.ts';
import { dist } from '../helpers/course.ts';
import { foreignPackage } from '../helpers/foreign-package.ts';
import { goTo, lead } from '../helpers/go-to.ts';
import { answerFinalCheck } from '../helpers/play.ts';
import type { PreviewLms } from '../helpers/preview-lms.ts';
import { course, foreignCalls, goOn, lookAway, openPreview, ready } from '../helpers/preview-play.ts';
import { serve, type Site } from '../helpers/serve.ts';

const { strings, lessons } = course;
const { preview } = strings;

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist, '/lms content/');
});
test.afterAll(() => site.close());

test.describe.configure({ timeout: 120_000 });

/** The course is open at its first lesson, which is saved. */
async function opened(page: Page): Promise<PreviewLms> {
  const lms = await openPreview(page, site);
  await lms.launch();
  await goOn(lms, 0);
  return lms;
}

const effect = (page: Page, text: string) => page.locator('#calls small', { hasText: text });
const notStored = (name: 'cut' | 'failNext' | 'pretends' | 'signedOut') =>
  format(preview.log.notStored, { name: preview.faults[name].name });

test('a dropped connection: nothing is saved and no page loads, and afterwards both do', async ({ page }) => {
  const lms = await opened(page);
  await goTo(lms.course(), lessons[1]!.id);
  await expect(lms.course().locator('h1')).toHaveText(lessons[1]!.title);
  await lms.fault('cut').click();
  await lookAway(lms);
  await expect(effect(page, notStored('cut')).first()).toBeVisible();
  await lead(lms.course(), lessons[2]!.id);
  const again = lms.opened().locator('#again');
  await expect(again).toBeVisible();
  await lms.fault('cut').click();
  await again.click();
  await expect(lms.course().locator('h1')).toBeVisible();
  await goOn(lms, 2);
  await expect(lms.check('cut')).toHaveAttribute('data-state', 'done');
  await lms.closeWindow();
  await expect(page.locator('#record-words')).toContainText(format(preview.resume.outOf, { count: 3, total: lessons.length }));
});

test('one save that fails: the course tries again by itself', async ({ page }) => {
  const lms = await opened(page);
  await lms.fault('failNext').click();
  await goOn(lms, 1);
  await expect(effect(page, notStored('failNext'))).toHaveCount(1);
  await expect(lms.fault('failNext')).toHaveAttribute('aria-pressed', 'false');
  await expect(lms.check('failNext')).toHaveAttribute('data-state', 'done', { timeout: 20_000 });
});

test('a false "saved": what was lost is saved with the next change', async ({ page }) => {
  const lms = await opened(page);
  await lms.fault('pretends').click();
  await goOn(lms, 1);
  await expect(effect(page, notStored('pretends')).first()).toBeVisible();
  await lms.fault('pretends').click();
  await goOn(lms, 2);
  await expect(lms.check('pretends')).toHaveAttribute('data-state', 'done');
  await lms.closeWindow();
  await expect(page.locator('#record-words')).toContainText(format(preview.resume.outOf, { count: 3, total: lessons.length }));
});

test('what the LMS only says it stored stands beside what it holds, and stays there when the window is closed', async ({ page }) => {
  const lms = await openPreview(page, site);
  await lms.choose('forklift.zip', foreignPackage({ standard: 'scorm12' }));
  await ready(page, 'forklift.zip');
  await page.getByRole('button', { name: preview.launch, exact: true }).click();
  const call = await foreignCalls(lms);
  await call('SetValue', 'cmi.core.lesson_status', 'incomplete');
  await call('Commit', '');
  await lms.fault('pretends').click();
  await call('SetValue', 'cmi.core.lesson_status', 'passed');
  await call('SetValue', 'cmi.suspend_data', 'all done');
  expect(await call('Commit', '')).toBe('true');
  const status = page.getByRole('row', { name: preview.inspector.status }).first();
  const told = format(preview.inspector.unstored, { value: 'passed' });
  await expect(status).toContainText(told);
  expect(await lms.value('cmi.core.lesson_status')).toBe('incomplete');
  await expect(page.locator('.cmi__resume')).toContainText(format(preview.inspector.unstored, { value: 'all done' }));
  await lms.closeWindow();
  await expect(status).toContainText(told);
  expect(await lms.value('cmi.core.lesson_status')).toBe('incomplete');
});

test('signed out: nothing more is saved, the course says so, and the next launch goes on', async ({ page }) => {
  const lms = await opened(page);
  await lms.fault('signedOut').click();
  await goOn(lms, 1);
  await expect(effect(page, notStored('signedOut')).first()).toBeVisible();
  await expect(lms.course().locator('[data-saving]').first()).toHaveText(
    new RegExp(`${strings.saving.refused}|${strings.saving.signedOut}`),
  );
  await page.getByRole('button', { name: preview.relaunch, exact: true }).click();
  await expect(lms.fault('signedOut')).toHaveAttribute('aria-pressed', 'false');
  await goOn(lms, 2);
  await expect(lms.check('signedOut')).toHaveAttribute('data-state', 'done');
  await lms.closeWindow();
  // Among them the lesson that was opened while nothing was saved.
  await expect(page.locator('#record-words')).toContainText(format(preview.resume.outOf, { count: 3, total: lessons.length }));
});

test('a slow LMS: the page stands still, and the course is saved', async ({ page }) => {
  const lms = await opened(page);
  await lms.fault('slow').click();
  const before = Date.now();
  await goOn(lms, 1);
  await expect(effect(page, preview.log.storedSlowly).first()).toBeVisible();
  expect(Date.now() - before).toBeGreaterThan(2_000);
  await expect(lms.check('slow')).toHaveAttribute('data-state', 'done');
});

test('a crash: no last word, and the next launch is where the last saving was', async ({ page }) => {
  const lms = await opened(page);
  await goOn(lms, 2);
  const calls = (await lms.calls()).length;
  await lms.fault('crash').click();
  await expect(page.locator('[data-event="crashed"]')).toHaveText(new RegExp(preview.log.crashed));
  await expect(page.locator('#course-place iframe')).toHaveCount(0);
  expect((await lms.calls()).slice(calls).filter(({ answer }) => answer === 'true')).toEqual([]);
  await lms.launch();
  await expect(lms.course().locator('h1')).toHaveText(lessons[2]!.title);
  await expect(lms.check('crashed')).toHaveAttribute('data-state', 'done');
});

test('an LMS without interactions: single answers are refused, the rest is saved', async ({ page }) => {
  const lms = await opened(page);
  await lms.fault('noInteractions').click();
  await goTo(lms.course(), 'final-check');
  await lms.course().getByRole('button', { name: strings.finalCheck.start }).click();
  await answerFinalCheck(lms.course(), course, false);
  await lookAway(lms);
  await expect(lms.check('noInteractions')).toHaveAttribute('data-state', 'done');
  const calls = await lms.calls();
  const refused = calls.filter(({ args, answer }) => args.includes('cmi.interactions') && answer === 'false');
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.every(({ error }) => error.startsWith('401'))).toBe(true);
  expect(await lms.value('cmi.core.score.raw')).toBe('0');
});

test('opened for review: the course can be read, and tells the LMS neither status nor score', async ({ page }) => {
  const lms = await opened(page);
  await lms.closeWindow();
  await lms.fault('review').click();
  await lms.launch();
  await expect(lms.course().locator('h1')).toBeVisible();
  const before = (await lms.calls()).length;
  await goTo(lms.course(), lessons[3]!.id);
  await expect(lms.course().locator('h1')).toHaveText(lessons[3]!.title);
  await lookAway(lms);
  await lms.closeWindow();
  await expect(lms.check('review')).toHaveAttribute('data-state', 'done');
  const written = (await lms.calls()).slice(before).filter(({ call }) => call === 'LMSSetValue');
  expect(written.filter(({ args }) => /status|score/.test(args))).toEqual([]);
});

for (const [id, name] of [
  ['moodle', preview.faults.moodle],
  ['open-edx', preview.faults.openEdx],
] as const)
  test(`the ways of ${id}: a launch goes through, and the next one goes on`, async ({ page }) => {
    const lms = await openPreview(page, site);
    await page.locator('#quirks').selectOption(id);
    await expect(page.locator('[data-event="quirks"]')).toContainText(name);
    await lms.launch();
    await goOn(lms, 1);
    await lms.closeWindow();
    await expect(lms.check(id)).toHaveAttribute('data-state', 'done');
    await lms.launch();
    await expect(lms.course().locator('h1')).toHaveText(lessons[1]!.title);
  });

test('the limit of resume data holds until it is lifted', async ({ page }) => {
  const lms = await openPreview(page, site);
  await lms.choose('forklift.zip', foreignPackage({ standard: 'scorm12' }));
  await ready(page, 'forklift.zip');
  await page.getByRole('button', { name: preview.launch, exact: true }).click();
  const call = await foreignCalls(lms);
  const write = () => call('SetValue', 'cmi.suspend_data', 'x'.repeat(5_000));
  expect(await write()).toBe('false');
  await lms.fault('generous').click();
  expect(await write()).toBe('true');
  expect(await call('Commit', '')).toBe('true');
  await expect(page.locator('.cmi__gauge [data-over]')).toHaveText(format(preview.resume.limit12, { count: '5,000', limit: '4,096' }));
});
