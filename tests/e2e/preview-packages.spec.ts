import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { format } from '../../src/course/format.ts';
import { previewCache } from '../../src/preview/hand-over.ts';
import { dist } from '../helpers/course.ts';
import { goTo } from '../helpers/go-to.ts';
import { answerFinalCheck } from '../helpers/play.ts';
import { PreviewLms } from '../helpers/preview-lms.ts';
import { course, lookAway, openPreview, ownPackage, ready } from '../helpers/preview-play.ts';
import { serve, type Site } from '../helpers/serve.ts';
import { watch } from '../helpers/watch.ts';

const { strings, lessons } = course;
const { preview } = strings;

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist, '/lms content/');
});
test.afterAll(() => site.close());

test('our own zip plays, is put into words, and goes on where it stopped', async ({ page }) => {
  test.setTimeout(90_000);
  const seen = watch(page, site.url);
  const { name, zip } = ownPackage('scorm12');
  const lms = await openPreview(page, site);
  await lms.choose(name, zip);
  await ready(page, name);
  await expect(page.locator('.source__title')).toContainText(course.course.version);
  const shown = await lms.launch();
  await shown.locator('.resume__go').click();
  await expect(shown.locator('h1')).toHaveText(lessons[0]!.title);
  await lookAway(lms);
  await expect(page.locator('#record-words')).toContainText(format(preview.resume.outOf, { count: 1, total: lessons.length }));
  expect(await page.locator('#course-place iframe').getAttribute('src')).toContain('/preview-package/');
  expect(await lms.value('cmi.core.lesson_status')).toBe('incomplete');
  await lms.closeWindow();
  expect(await lms.value('cmi.core.exit')).toBe('suspend');
  await lms.launch();
  await expect(lms.course().locator('h1')).toHaveText(lessons[0]!.title);
  await expect(lms.check('resumed')).toHaveAttribute('data-state', 'done');
  expect((await lms.calls()).filter(({ answer }) => answer.startsWith('false'))).toEqual([]);
  expect(site.missing).toEqual([]);
  expect(seen).toEqual({ errors: [], elsewhere: [] });
});

test('where what plays SCORM 2004 does not load again, that is said, and the course of this website is there to play', async ({ page }) => {
  const { name, zip } = ownPackage('scorm2004');
  const lms = await openPreview(page, site);
  await lms.choose(name, zip);
  await ready(page, name);
  site.fail(readdirSync(dist).find((file) => file.startsWith('preview-newer.')));
  await page.reload();
  await expect(page.getByText(preview.source.problems.notLoaded)).toBeVisible();
  const shown = await lms.launch();
  await expect(shown.locator('.resume__go')).toBeVisible();
  site.fail();
  await page.reload();
  // Before that, the course of this website is still on the desk.
  await page.locator('#preview[data-ready]').waitFor();
  await lms.launch();
  await expect.poll(() => lms.value('cmi.completion_status')).toBe('incomplete');
});

test('our own zip of SCORM 2004 plays from the first lesson to a failed try, without a refused call', async ({ page }) => {
  test.setTimeout(150_000);
  const { name, zip } = ownPackage('scorm2004');
  const lms = await openPreview(page, site);
  await lms.choose(name, zip);
  await ready(page, name);
  const shown = await lms.launch();
  await shown.locator('.resume__go').click();
  await expect(shown.locator('h1')).toHaveText(lessons[0]!.title);
  await expect.poll(() => lms.value('cmi.completion_status')).toBe('incomplete');
  await goTo(shown, 'final-check');
  await shown.getByRole('button', { name: strings.finalCheck.start }).click();
  await answerFinalCheck(shown, course, false);
  await expect.poll(() => lms.value('cmi.score.scaled')).toBe('0');
  expect(await lms.value('cmi.completion_status')).toBe('incomplete');
  await expect(lms.check('failedTry')).toHaveAttribute('data-state', 'done');
  await lms.closeWindow();
  expect(await lms.value('cmi.exit')).toBe('suspend');
  await lms.launch();
  await expect(lms.course().locator('h1')).toBeVisible();
  await expect(lms.check('resumed')).toHaveAttribute('data-state', 'done');
  expect((await lms.calls()).filter(({ answer, error }) => answer.startsWith('false') || !/^(0|403)\b/.test(error))).toEqual([]);
});

test('a zip handed over by the package builder is played at once, kept no longer than that, and forgotten when asked', async ({ page }) => {
  const { name, zip } = ownPackage('scorm12');
  const lms = new PreviewLms(page, strings);
  await page.goto(`${site.url}coordinators.html`);
  await page.evaluate(
    async ([file, base64, cacheName]) => {
      const bytes = Uint8Array.from(atob(base64!), (character) => character.charCodeAt(0));
      const cache = await caches.open(cacheName!);
      const headers = { 'x-file-name': file!, 'x-handed-over': String(Date.now()) };
      await cache.put(new URL('preview-package/built-1.zip', location.href), new Response(bytes, { headers }));
    },
    [name, Buffer.from(zip).toString('base64'), previewCache(site.url)],
  );
  await lms.open(site.url, { workers: true, page: 'preview-lms.html#built-1' });
  await ready(page, name);
  const shown = await lms.launch();
  await expect(shown.locator('h1')).toBeVisible();
  const kept = () =>
    page.evaluate(async (cache) => {
      const requests = await (await caches.open(cache)).keys();
      const ours = Object.keys(localStorage).filter((key) => key.startsWith('preview-lms:scorm12:'));
      return { built: requests.filter(({ url }) => /built[^/]*\.zip$/.test(url)).length, files: requests.length, ours: ours.length };
    }, previewCache(site.url));
  expect(await kept()).toMatchObject({ built: 0, ours: 2 });
  expect(page.url()).not.toContain('#built');
  await page.getByRole('button', { name: preview.source.forget }).click();
  await expect(page.locator('.source__title')).toHaveText(course.course.title);
  await expect(page.locator('#zip')).toBeFocused();
  await expect.poll(kept).toEqual({ built: 0, files: 0, ours: 0 });
});

test('a page that is loaded again plays the package that was on the desk, until it is forgotten', async ({ page }) => {
  const { name, zip } = ownPackage('scorm12');
  const lms = await openPreview(page, site);
  await lms.choose(name, zip);
  await ready(page, name);
  const title = await page.locator('.source__title').textContent();
  await page.reload();
  await expect(page.locator('.source')).toContainText(name);
  await expect(page.locator('.source__title')).toHaveText(title ?? '');
  await expect((await lms.launch()).locator('h1')).toBeVisible();
  await page.getByRole('button', { name: preview.source.forget }).click();
  await page.reload();
  await expect(page.locator('.source')).toContainText(preview.source.here);
});

test('on a small screen the course comes into view when it is launched', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 625 });
  const lms = await openPreview(page, site);
  await lms.launch();
  await expect.poll(async () => (await page.locator('#course-place').boundingBox())!.y).toBeLessThan(625 / 2);
});
