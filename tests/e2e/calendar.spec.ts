import { readFile, rm } from 'node:fs/promises';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { activate } from '../helpers/activate.ts';
import { dist, edition, unzippedPackage } from '../helpers/course.ts';
import { goTo } from '../helpers/go-to.ts';
import { PreviewLms } from '../helpers/preview-lms.ts';
import { readCalendar } from '../helpers/read-calendar.ts';
import { serve } from '../helpers/serve.ts';
import { watch } from '../helpers/watch.ts';

/** The lesson that offers the looks back. */
const LESSON = 'tomorrow.html';

/** Presses the button in `shown` and returns the name and text of the file that `page` downloads. */
async function downloaded(page: Page, shown: Page | FrameLocator) {
  const { strings } = await edition();
  const waiting = page.waitForEvent('download');
  await activate(shown.getByRole('button', { name: strings.boosters.download }));
  const download = await waiting;
  await expect(shown.getByRole('status').filter({ hasText: strings.boosters.made })).toBeVisible();
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('the looks back go into a calendar, counted from today, under the strictest security policy', async ({ page }) => {
  const { boosters, course } = await edition();
  const site = await serve(dist);
  const seen = watch(page, site.url);
  await page.clock.setFixedTime(new Date(2026, 11, 30, 16, 0));
  await page.goto(site.url + LESSON);
  await expect(page.locator('.boosters__when').first()).toContainText('January 13, 2027');
  const { name, text } = await downloaded(page, page);
  expect(name).toBe(`${course.id}.ics`);
  const events = readCalendar(text);
  expect(events.map((event) => event['DTSTART;VALUE=DATE'])).toEqual(['20270113', '20270303', '20270630']);
  expect(events.map(({ SUMMARY }) => SUMMARY)).toEqual(boosters.map(({ title }) => title));
  for (const [index, { questions }] of boosters.entries())
    for (const question of questions) expect(events[index]?.['DESCRIPTION']).toContain(question);
  expect(seen).toEqual({ errors: [], elsewhere: [] });
  await site.close();
});

test('a page left open overnight shows the days that go into the calendar once the file is made', async ({ page }) => {
  const site = await serve(dist);
  await page.clock.setFixedTime(new Date(2026, 11, 30, 23, 50));
  await page.goto(site.url + LESSON);
  await expect(page.locator('.boosters__when').first()).toContainText('January 13, 2027');
  await page.clock.setFixedTime(new Date(2026, 11, 31, 7, 0));
  const [first] = readCalendar((await downloaded(page, page)).text);
  expect(first?.['DTSTART;VALUE=DATE']).toBe('20270114');
  await expect(page.locator('.boosters__when').first()).toContainText('January 14, 2027');
  await site.close();
});

test('the file can be had inside an LMS too', async ({ page }) => {
  const { strings } = await edition();
  const folder = await unzippedPackage();
  const site = await serve([folder, dist], '/lms content/course 42/');
  const lms = new PreviewLms(page, strings);
  await lms.open(site.url);
  const shown = await lms.launch();
  await goTo(shown, 'tomorrow');
  const { text } = await downloaded(page, shown);
  expect(readCalendar(text)).toHaveLength(3);
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

test('without scripts the looks back can be read, and no button is offered', async ({ browser }) => {
  const { boosters } = await edition();
  const site = await serve(dist);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url + LESSON);
  for (const { when, questions } of boosters) {
    const look = page.locator('.boosters__list > li').filter({ hasText: when });
    await look.locator('summary').click();
    for (const question of questions) await expect(look.getByText(question)).toBeVisible();
  }
  await expect(page.locator('.boosters__offer')).toBeHidden();
  await context.close();
  await site.close();
});
