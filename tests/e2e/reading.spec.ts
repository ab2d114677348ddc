import { expect, test, type Page } from '@playwright/test';
import type { Edition } from '../../src/authoring/content.ts';
import { decode } from '../../src/course/record/codec.ts';
import { reading } from '../../src/course/scenario/reading.ts';
import { expectNoBarriers } from '../helpers/axe.ts';
import { dist, edition } from '../helpers/course.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
let course: Edition;
test.beforeAll(async () => {
  site = await serve(dist);
  course = await edition();
});
test.afterAll(() => site.close());

const recordIn = async (page: Page) =>
  decode((await page.evaluate((key) => localStorage.getItem(key), `course:${course.course.id}`)) ?? '');

test('Pause leads from the middle of a talk to the same talk to read, and read to its end it counts', async ({ page }) => {
  const { pause, talk: words, debrief, site: chrome } = course.strings;
  const talk = course.talks.find(({ id }) => id === 'room-4')!;
  await page.goto(`${site.url}${talk.id}.html`);
  await page.locator('[data-island="Talk"][data-ready] .brief__go button').click();
  await page.locator('.talk-choice').first().press('Enter');
  await page.getByRole('button', { name: chrome.pause }).first().click();
  await page.getByRole('link', { name: pause.read }).click();
  await expect(page.getByRole('heading', { level: 1, name: talk.title })).toBeVisible();
  const { turns, ending } = reading(talk);
  await expect(page.locator('.reading__lines > li')).toHaveCount(turns.length);
  for (const { choice } of turns) await expect(page.locator('.reading__lines')).toContainText(choice.text);
  await expect(page.getByRole('heading', { name: ending!.title })).toBeVisible();
  await expectNoBarriers(page, 'a talk to read');
  // The way past the header leads into what is read, and not out of it.
  await page.locator('a.skip').press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await expect(page.locator('.reading__lines > li')).toHaveCount(turns.length);
  // To have opened it is not to have read it.
  expect((await recordIn(page)).talks[talk.slot]).toMatchObject({ debriefed: false, endings: [] });
  await page.getByRole('button', { name: debrief.readingRead }).press('Enter');
  await expect(page.getByText(debrief.readingDone)).toBeFocused();
  expect((await recordIn(page)).talks[talk.slot]).toMatchObject({ debriefed: true, endings: [] });
  // The run that was left is still there to carry on.
  await page.goto(`${site.url}${talk.id}.html`);
  await expect(page.getByRole('button', { name: words.carryOn })).toBeVisible();
});

test('a debrief without a run offers the talk to play and to read, and the way back is the browser’s own', async ({ page }) => {
  const { debrief } = course.strings;
  const talk = course.talks.find(({ id }) => id === 'back-at-five')!;
  await page.goto(`${site.url}${talk.id}-debrief.html`);
  await expect(page.getByRole('heading', { level: 1, name: debrief.emptyHeading })).toBeVisible();
  await page.getByRole('link', { name: debrief.readGo }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: talk.title })).toBeFocused();
  await page.getByRole('button', { name: debrief.readingRead }).press('Enter');
  await expect(page.getByText(debrief.readingDone)).toBeVisible();
  await page.reload();
  await expect(page.getByText(debrief.readingDone)).toBeVisible();
  // Not the driver's way back, which waits in Firefox for a page that never loads: it is the same one.
  await page.evaluate(() => history.back());
  await expect(page.getByRole('heading', { level: 1, name: debrief.readHeading })).toBeFocused();
});

test('the brief of a talk says beside what it shows that it can be read instead', async ({ page }) => {
  const talk = course.talks.find(({ id }) => id === 'before-friday')!;
  await page.goto(`${site.url}${talk.id}.html`);
  await page.getByRole('link', { name: course.strings.talk.readInstead }).click();
  await expect(page.getByRole('heading', { level: 1, name: talk.title })).toBeVisible();
  await expect(page.locator('.reading__lines')).toBeVisible();
});

test('a talk to read is printed with every line of it, and with what came of it', async ({ page }) => {
  const talk = course.talks.find(({ id }) => id === 'the-first-hour')!;
  await page.goto(`${site.url}${talk.id}-debrief.html#read`);
  await expect(page.locator('.reading__lines')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const line of await page.locator('.reading__lines > li').all()) await expect(line).toBeVisible();
  await expect(page.locator('.reading__outcome')).toBeVisible();
});
