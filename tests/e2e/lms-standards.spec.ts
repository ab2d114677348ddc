import { expect, test } from '@playwright/test';
import { dist, edition } from '../helpers/course.ts';
import { PageLms, withTerms } from '../helpers/lms/page-lms.ts';
import { serve, type Site } from '../helpers/serve.ts';
import { watch } from '../helpers/watch.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

/** The API of an LMS is looked for five seconds before another will do. */
const LONG = { timeout: 15_000 };

test('a package in SCORM 2004 is spoken in SCORM 2004', async ({ page }) => {
  await withTerms(page, site.url, { standard: 'scorm2004' });
  const { lessons } = await edition();
  const seen = watch(page, site.url);
  const lms = new PageLms(page, site.url);
  await lms.open('scorm2004');
  await lms.goTo(lessons[0]!.id);
  await expect.poll(async () => (await lms.stored())['cmi.completion_status']).toBe('incomplete');
  expect((await lms.stored())['cmi.exit']).toBe('suspend');
  expect((await lms.calls())[0]).toBe('Initialize');
  expect(seen).toEqual({ errors: [], elsewhere: [] });
});

test('a package in SCORM 2004 still records in an LMS that offers SCORM 1.2 alone', async ({ page }) => {
  await withTerms(page, site.url, { standard: 'scorm2004' });
  const lms = new PageLms(page, site.url);
  await lms.open('scorm12');
  await expect.poll(async () => (await lms.stored())['cmi.core.lesson_status'], LONG).toBe('incomplete');
});

test('a package in SCORM 1.2 still records in an LMS that offers SCORM 2004 alone, and says so once in the console', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await withTerms(page, site.url, { standard: 'scorm12' });
  const lms = new PageLms(page, site.url);
  await lms.open('scorm2004');
  await expect.poll(async () => (await lms.stored())['cmi.completion_status'], LONG).toBe('incomplete');
  expect((await lms.calls()).filter((call) => call === 'Initialize')).toHaveLength(1);
  expect(said.filter((sentence) => sentence.includes('the LMS offers SCORM 2004 only'))).toHaveLength(1);
});

test('where the script for the other standard does not load, the course is shown and says that nothing is reported', async ({ page }) => {
  await withTerms(page, site.url, { standard: 'scorm12' });
  await page.route('**/launch-scorm2004.*', (route) => route.abort());
  const { strings } = await edition();
  const lms = new PageLms(page, site.url);
  await lms.open('scorm2004');
  await expect(lms.launchPage().locator('#unconnected')).toContainText(strings.launch.unconnected, LONG);
  await expect(lms.course().locator('h1')).toBeVisible();
  expect(await lms.calls()).toEqual([]);
});
