import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { activate } from '../helpers/activate.ts';
import { dist, edition, unzippedPackage } from '../helpers/course.ts';
import { goTo } from '../helpers/go-to.ts';
import { GOLDEN_PATHS } from '../helpers/golden-paths.ts';
import { answerFinalCheck, choose, talkMoment, tryChecks } from '../helpers/play.ts';
import { PreviewLms } from '../helpers/preview-lms.ts';
import { serve, type Site } from '../helpers/serve.ts';
import { watch } from '../helpers/watch.ts';

let site: Site;
let folder: string;
test.beforeAll(async () => {
  folder = await unzippedPackage();
  // The files of the package stand before those of the website, which lends it only the page of the preview LMS.
  site = await serve([folder, dist], '/lms content/course 42/');
});
test.afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

test('the package plays in the preview LMS from the first lesson to passed, over four launches', async ({ page, browserName }) => {
  test.setTimeout(browserName === 'firefox' ? 900_000 : 480_000);
  const course = await edition();
  const { lessons, strings } = course;
  const seen = watch(page, site.url);
  const lms = new PreviewLms(page, strings);
  await lms.open(site.url);

  // Launch 1: every step in the order of the course, up to the middle of "Back at five", where the window is closed.
  let shown = await lms.launch();
  await shown.locator('.resume__go').click();
  const steps = course.course.modules.flatMap((module) => module.steps.map((step) => ('talk' in step ? step.talk : step.lesson)));
  for (const id of steps) {
    const lesson = lessons.find((each) => each.id === id);
    const title = lesson?.title ?? course.talks.find((talk) => talk.id === id)!.title;
    await expect(shown.locator('h1')).toHaveText(title);
    await expect(shown.locator('h1')).toBeFocused();
    if (lesson) {
      await tryChecks(shown, course);
      await shown.locator('.pager a').last().click();
      continue;
    }
    const { letters } = GOLDEN_PATHS.find(({ talk }) => talk === id)!;
    await shown.getByRole('button', { name: strings.talk.start }).click();
    await choose(shown, letters.slice(0, 5));
    if (id === 'back-at-five') {
      const before = await talkMoment(shown);
      expect(await lms.value('cmi.core.lesson_status')).toBe('incomplete');
      expect(await lms.value('cmi.core.score.raw')).toBe('');
      await lms.closeWindow();
      expect(await lms.value('cmi.core.exit')).toBe('suspend');
      // Launch 2 is back at the same line, with the same posture and the same order of choices.
      shown = await lms.launch();
      await shown.getByRole('button', { name: strings.talk.carryOn }).click();
      expect(await talkMoment(shown)).toEqual(before);
    }
    await choose(shown, letters.slice(5));
    await shown.getByRole('link', { name: strings.talk.toDebrief }).click();
    await expect(shown.locator('h1')).toBeFocused();
    const next = steps[steps.indexOf(id) + 1];
    if (next) await goTo(shown, next);
  }

  // A failed try leaves the status where it was.
  await goTo(shown, 'final-check');
  await shown.getByRole('button', { name: strings.finalCheck.start }).click();
  await answerFinalCheck(shown, course, false);
  await expect.poll(() => lms.value('cmi.core.score.raw')).toBe('0');
  expect(await lms.value('cmi.core.lesson_status')).toBe('incomplete');
  await lms.closeWindow();

  // Launch 3 passes.
  shown = await lms.launch();
  await goTo(shown, 'final-check');
  await shown.getByRole('button', { name: strings.finalCheck.tryAgain }).click();
  await answerFinalCheck(shown, course, true);
  await expect.poll(() => lms.value('cmi.core.lesson_status')).toBe('passed');
  expect(await lms.value('cmi.core.score.raw')).toBe('100');
  await shown.getByRole('link', { name: strings.finalCheck.toFinish }).click();
  await expect(shown.locator('.finish-status__confirmed')).toContainText('100');
  await lms.closeWindow();

  // Launch 4 fails once more, which costs nothing.
  shown = await lms.launch();
  await goTo(shown, 'final-check');
  await shown.getByRole('button', { name: strings.finalCheck.tryAgain }).click();
  await answerFinalCheck(shown, course, false);
  await lms.closeWindow();
  expect(await lms.value('cmi.core.lesson_status')).toBe('passed');
  expect(await lms.value('cmi.core.score.raw')).toBe('100');

  const calls = await lms.calls();
  expect(calls.filter(({ call }) => call === 'LMSInitialize')).toHaveLength(4);
  expect(calls.filter(({ call }) => call === 'LMSFinish')).toHaveLength(4);
  expect(calls.filter(({ answer }) => answer === 'false')).toEqual([]);
  expect((await lms.value('cmi.suspend_data')).length).toBeLessThan(600);
  // Of a learner nothing stays in a browser that others use too, but what the preview LMS itself keeps, and, until the next
  // launch, a copy without a name of what the closing window may not have got through.
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => !/^(preview-lms|course-rescue:)/.test(key)))).toEqual([]);
  expect(site.missing).toEqual([]);
  expect(seen).toEqual({ errors: [], elsewhere: [] });
});

test('talk choices never reach the LMS by name, only inside the coded resume data', async ({ page }) => {
  test.setTimeout(60_000);
  const { strings } = await edition();
  const lms = new PreviewLms(page, strings);
  await lms.open(site.url);
  const shown = await lms.launch();
  await goTo(shown, 'back-at-five');
  await shown.getByRole('button', { name: strings.talk.start }).click();
  await choose(shown, GOLDEN_PATHS[4]!.letters);
  await lms.closeWindow();
  const told = (await lms.calls())
    .filter(({ call, args }) => call === 'LMSSetValue' && !args.includes('cmi.suspend_data'))
    .map(({ args }) => args);
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((args) => /interactions|objectives|comments/.test(args))).toEqual([]);
});

test('a page that cannot be loaded keeps the session, and can be tried again', async ({ page }) => {
  const { strings, lessons } = await edition();
  const lms = new PreviewLms(page, strings);
  await lms.open(site.url);
  const shown = await lms.launch();
  await expect(shown.locator('h1')).toBeVisible();
  site.fail(`${lessons[0]!.id}.html`);
  await activate(shown.locator('.resume__go'));
  const again = page.frameLocator('#course-place iframe').locator('#again');
  await expect(again).toBeVisible();
  site.fail();
  await again.click();
  await expect(shown.locator('h1')).toHaveText(lessons[0]!.title);
  await expect(again).toBeHidden();
  await lms.closeWindow();
  const calls = await lms.calls();
  expect(calls.filter(({ call }) => call === 'LMSInitialize' || call === 'LMSFinish').map(({ call }) => call)).toEqual([
    'LMSInitialize',
    'LMSFinish',
  ]);
});

test('without an LMS the launch page still shows the course, says once that it is reported to nobody, and keeps what was done', async ({
  page,
}) => {
  const { strings, course, lessons } = await edition();
  await page.goto(`${site.url}launch.html`);
  await expect(page.locator('#unconnected')).toContainText(strings.launch.unconnected, { timeout: 15_000 });
  await expect(page.frameLocator('#course').locator('h1')).toBeVisible();
  await page.locator('#hide').click();
  await expect(page.locator('#unconnected')).toBeHidden();
  expect(await page.title()).toContain(course.title);
  const shown = page.frameLocator('#course');
  await shown.locator('.resume__go').click();
  await expect(shown.locator('html')).toHaveAttribute('data-lesson', String(lessons[0]!.slot));
  await expect(shown.locator('html')).toHaveAttribute('data-started');
  await page.goto('about:blank');
  await page.goto(`${site.url}launch.html`);
  await expect(shown.locator('.step--opened')).toHaveCount(1);
});

test('a package opened from disk can be looked at, and says that nothing is recorded', async ({ page }) => {
  const { strings, lessons } = await edition();
  await page.goto(`${pathToFileURL(join(folder, 'launch.html')).href}#${lessons[0]!.id}`);
  await expect(page.locator('#unconnected')).toContainText(strings.launch.unkept, { timeout: 15_000 });
  const shown = page.frameLocator('#course');
  await expect(shown.locator('html')).toHaveAttribute('data-started');
  await expect(shown.locator('[data-saving]')).toHaveText(strings.saving.outside);
});

test('a lesson opened in a tab of its own says that it is not recorded, and leaves nothing in the browser', async ({ page, context }) => {
  const { strings } = await edition();
  const lms = new PreviewLms(page, strings);
  await lms.open(site.url);
  const shown = await lms.launch();
  const opened = context.waitForEvent('page');
  await shown.locator('.resume__go').click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await expect(tab.locator('[data-saving]')).toHaveText(strings.saving.outside);
  await expect(tab.locator('[data-saving]')).toHaveRole('alert');
  expect(await tab.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('course:')))).toEqual([]);
});

test('what lies outside of the course opens in a tab of its own, and the course stays', async ({ page, context }) => {
  const { strings, hotlines } = await edition();
  const elsewhere = hotlines['ncmec']!.web!;
  await context.route(`${new URL(elsewhere).origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Elsewhere</h1>' }),
  );
  const lms = new PreviewLms(page, strings);
  await lms.open(site.url);
  const shown = await lms.launch();
  for (const [file, link, heading] of [
    ['child-missing', `a[href="${elsewhere}"]`, 'Elsewhere'],
    ['credits', 'a[href="third-party-licenses.txt"]', null],
  ] as const) {
    await goTo(shown, file);
    const opened = context.waitForEvent('page');
    await activate(shown.locator(link).first());
    const tab = await opened;
    if (heading === null) await expect(tab).toHaveURL(/third-party-licenses\.txt$/);
    else await expect(tab.locator('h1')).toHaveText(heading);
    await tab.close();
    await expect(shown.locator('html')).toHaveAttribute('data-page', file);
  }
});
