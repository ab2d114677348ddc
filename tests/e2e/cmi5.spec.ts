import { rm } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { listen, staticServer } from '../../scripts/serve.mjs';
import { edition, unzippedPackage } from '../helpers/course.ts';
import { goTo } from '../helpers/go-to.ts';
import { Cmi5Http } from '../helpers/lms/cmi5-http.ts';
import { verbOf } from '../helpers/lms/cmi5-rules.ts';

/** Small changes are saved together, at most every half minute. */
const SOON = { timeout: 60_000 };

const PREFIX = '/content/course 42/';

let folder: string;
let page: string;
let close: () => Promise<void>;
test.beforeAll(async () => {
  folder = await unzippedPackage('cmi5');
  const served = await listen(staticServer({ folders: [folder], prefix: PREFIX }), 0);
  page = `http://127.0.0.1:${served.port}${encodeURI(PREFIX)}launch.html`;
  close = served.close;
});
test.afterAll(async () => {
  await close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens the course from the LMS and leads it to one of its pages. */
async function open(shown: Page, lms: Cmi5Http, id: string) {
  await shown.goto(lms.launchUrl(page));
  const course = shown.frameLocator('#course');
  await expect(course.locator('h1')).toBeVisible();
  await goTo(course, id);
  return course;
}

test('the way out of a package in cmi5 leads back to the LMS, after everything was told', async ({ page: shown }) => {
  const lms = new Cmi5Http();
  await lms.start();
  const { strings, lessons } = await edition();
  const course = await open(shown, lms, lessons[0]!.id);
  await course.getByRole('button', { name: strings.site.pause }).click();
  await course.getByRole('button', { name: strings.saving.close }).click();
  await expect(shown).toHaveURL(/\/back$/);
  expect(lms.statements.map(verbOf)[0]).toBe('initialized');
  expect(lms.statements.map(verbOf).at(-1)).toBe('terminated');
  expect(lms.own('terminated')).toHaveLength(1);
  expect(lms.violations).toEqual([]);
  await lms.stop();
});

test('a page loaded again after the end says that the course has to be opened once more', async ({ page: shown }) => {
  test.setTimeout(180_000);
  const lms = new Cmi5Http();
  await lms.start();
  const { lessons } = await edition();
  await open(shown, lms, lessons[0]!.id);
  await expect.poll(() => lms.verbs(), SOON).toContain('initialized');
  await shown.reload();
  await expect(shown.locator('#refused')).toBeVisible();
  await expect.poll(() => lms.verbs().at(-1)).toBe('terminated');
  expect(lms.asked.filter(({ what }) => what === 'fetch')).toHaveLength(1);
  // Requests of a page that goes away may overtake each other. A document that comes late is refused; the device has its copy.
  expect(lms.violations.filter((violation) => violation !== '9.3: a document after "terminated"')).toEqual([]);
  await lms.stop();
});

test('an LMS that lets the window in no more says so, and the course opened again goes on with what was done', async ({ page: shown }) => {
  test.setTimeout(120_000);
  const lms = new Cmi5Http();
  await lms.start();
  const { strings, lessons } = await edition();
  const course = await open(shown, lms, lessons[0]!.id);
  await expect.poll(() => lms.verbs(), SOON).toContain('initialized');

  // The token has run out: the LMS answers 401 to whatever comes with it.
  lms.fault = 'has signed the learner out';
  await goTo(course, lessons[1]!.id);
  await course.getByRole('button', { name: strings.site.pause }).click();
  const note = shown.locator('#unsaved');
  await expect(note).toContainText(strings.launch.letInOnce, SOON);
  await expect(note).toContainText(strings.launch.rescued);

  lms.fault = null;
  await shown.goto(lms.launchUrl(page));
  await expect(shown.frameLocator('#course').locator('h1')).toHaveText(lessons[1]!.title);
  await expect(note).toBeHidden();
  await lms.stop();
});
