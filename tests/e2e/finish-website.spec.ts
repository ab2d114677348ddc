import { expect, test } from '@playwright/test';
import { format } from '../../src/course/format.ts';
import { encode } from '../../src/course/record/codec.ts';
import { expectNoBarriers } from '../helpers/axe.ts';
import { dist } from '../helpers/course.ts';
import { course, last, nearlyDone, outline } from '../helpers/finish-play.ts';
import { printed } from '../helpers/paper.ts';
import { serve, type Site } from '../helpers/serve.ts';
import { watch } from '../helpers/watch.ts';

const { strings } = course;

let website: Site;
test.beforeAll(async () => {
  website = await serve(dist);
});
test.afterAll(() => website.close());

test('on the website the certificate waits for the whole course, says that it is no LMS record, and keeps no name', async ({ page }) => {
  test.slow();
  const { certificate, finishStatus } = strings;
  const seen = watch(page, website.url);
  await page.goto(`${website.url}index.html`);
  await page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [`course:${course.course.id}`, encode(nearlyDone)]);
  await page.goto(`${website.url}certificate.html`);
  await expect(page.getByText(certificate.notYet)).toBeVisible();
  await expect(page.locator('.sheet')).toHaveCount(0);
  await page.goto(`${website.url}finish.html`);
  await expect(page.locator('.finish-status__todo li')).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('data-outcome', 'todo');

  await expect(page.getByText(format(finishStatus.todoLeft, { count: 1, minutes: last.minutes }))).toBeVisible();

  await page.getByRole('link', { name: format(finishStatus.goOn, { title: last.title }) }).click();
  await expect(page).toHaveURL(`${website.url}${last.id}.html`);
  // It fetches the final check ahead; Firefox tells in its console of what is broken off.
  await page.waitForLoadState('networkidle');
  await page.goto(`${website.url}finish.html`);
  await expect(page.getByRole('heading', { name: finishStatus.doneHeading })).toBeVisible();
  await expect(page.getByText(finishStatus.website)).toBeVisible();
  await expect(page.locator('.receipt')).toHaveCount(0);
  await page.getByRole('link', { name: finishStatus.toCertificate }).click();

  const sheet = page.locator('.sheet');
  await expect(sheet).toContainText(certificate.website);
  await expect(sheet).toContainText('89%');
  await expect(sheet).not.toContainText(certificate.code);
  await expect(sheet).not.toContainText(certificate.official);
  await expect(sheet.locator('.sheet__blank')).toBeVisible();
  await page.getByLabel(certificate.name).fill('Ana María Quintero');
  await expect(sheet.locator('.sheet__name')).toHaveText('Ana María Quintero');
  await expectNoBarriers(page, 'certificate');
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]))).not.toContain('Quintero');
  await page.reload();
  await expect(sheet.locator('.sheet__blank')).toBeVisible();
  expect(seen).toEqual({ errors: [], elsewhere: [] });
});

test('a clock that stands before the course puts no day on the certificate, and the right day comes once it is set', async ({ page }) => {
  const { finished } = strings.certificate;
  await page.clock.setFixedTime('2009-03-01T12:00:00');
  await page.goto(`${website.url}index.html`);
  const done = { ...nearlyDone, lessons: outline.lessons.map(({ slot }) => slot).sort((a, b) => a - b) };
  await page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [`course:${course.course.id}`, encode(done)]);
  await page.goto(`${website.url}certificate.html`);
  const facts = page.locator('.sheet__facts');
  await expect(facts).toContainText(strings.certificate.version);
  await expect(facts).not.toContainText(finished);
  await page.clock.setFixedTime('2026-11-25T12:00:00');
  await page.reload();
  await expect(facts).toContainText(finished);
  await expect(facts).toContainText('November 25, 2026');
});

test('the certificate prints on one sheet of Letter paper in landscape, with any name', async ({ page }) => {
  await page.goto(`${website.url}index.html`);
  const done = { ...nearlyDone, lessons: outline.lessons.map(({ slot }) => slot).sort((a, b) => a - b) };
  await page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [`course:${course.course.id}`, encode(done)]);
  await page.goto(`${website.url}certificate.html`);
  for (const name of ['', 'Ana Rivera', `Ana ${'Quinterosaurus '.repeat(7)}`, 'W'.repeat(120)]) {
    await page.getByLabel(strings.certificate.name).fill(name);
    expect(await printed(page), name).toEqual({ sheets: 1, width: 792, height: 612 });
    await page.emulateMedia({ media: 'print' });
    const cut = await page
      .locator('.sheet')
      .evaluate((sheet) => sheet.scrollHeight > sheet.clientHeight || sheet.scrollWidth > sheet.clientWidth);
    expect(cut, name).toBe(false);
    await expect(page.locator('.certificate-tools')).toBeHidden();
    await expect(page.getByRole('banner')).toBeHidden();
    await page.emulateMedia({ media: null });
  }
});
