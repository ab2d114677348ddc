import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { makePackage } from '../../scorm/package.ts';
import { readFolder } from '../../scorm/read-folder.ts';
import { outlineOf } from '../../src/authoring/launch-data.ts';
import { encode } from '../../src/course/record/codec.ts';
import { emptyRecord, type LearnerRecord } from '../../src/course/record/record.ts';
import { packageSettingsSchema } from '../../src/schemas/package-settings.ts';
import { activate } from '../helpers/activate.ts';
import { expectNoBarriers } from '../helpers/axe.ts';
import { dist, edition } from '../helpers/course.ts';
import { goTo } from '../helpers/go-to.ts';
import { LmsInBrowser } from '../helpers/lms/in-browser.ts';
import { printed } from '../helpers/paper.ts';
import { answerFinalCheck } from '../helpers/play.ts';
import { serve, type Site } from '../helpers/serve.ts';
import { watch } from '../helpers/watch.ts';

const course = await edition();
const { strings } = course;
const outline = outlineOf(course);

/** The lesson that is still to be opened; its checks are tried. */
const last = course.lessons.at(-1)!;

const nearlyDone: LearnerRecord = {
  ...emptyRecord,
  seed: 7,
  lessons: outline.lessons
    .map(({ slot }) => slot)
    .filter((slot) => slot !== last.slot)
    .sort((a, b) => a - b),
  checks: Object.fromEntries(outline.lessons.flatMap(({ checks }) => checks.map((slot) => [slot, 'right' as const]))),
  talks: Object.fromEntries(outline.talks.map((slot) => [slot, { runs: [], endings: ['a'], debriefed: true }])),
  finalCheck: { best: 89, attempt: null },
};

/** A package with three lines of an agency on the certificate and two tries at the final check. */
const settings = packageSettingsSchema.parse({
  format: 1,
  tries: 2,
  certificate: { hours: '2.5 clock hours', approvalNumber: 'RC-2027-0141', instructor: 'Dana Whitfield, <Training>' },
  agency: {
    name: 'River County',
    logo: { type: 'png', data: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==' },
  },
});

let website: Site;
let packaged: Site;
let folder: string;

test.beforeAll(async () => {
  website = await serve(dist);
  const { id, title, subtitle, version, languages } = course.course;
  const { files } = makePackage(readFolder(dist), settings, { id, title, description: subtitle, version, languages });
  folder = await mkdtemp(join(tmpdir(), 'finish-package-'));
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
  packaged = await serve(folder);
});
test.afterAll(async () => {
  await website.close();
  await packaged.close();
  await rm(folder, { recursive: true, force: true });
});

async function startInLms(page: Page, record: LearnerRecord, more: Record<string, string> = {}) {
  const lms = new LmsInBrowser(page, packaged.url);
  await lms.install({
    'cmi.core.student_name': 'Rivera, Ana M.',
    'cmi.core.student_id': 'ariv01',
    'cmi.core.lesson_status': 'incomplete',
    'cmi.core.lesson_mode': 'normal',
    'cmi.suspend_data': encode(record),
    ...more,
  });
  return { lms, shown: await lms.launch() };
}

const code = (shown: FrameLocator) => shown.locator('.receipt__line--code dd').textContent();

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

  await page.goto(`${website.url}${last.id}.html`);
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

test('in an LMS nothing is celebrated and no certificate shown before the LMS has confirmed it', async ({ page }) => {
  test.slow();
  const { certificate, finishStatus, receipt } = strings;
  const { lms, shown } = await startInLms(page, nearlyDone);
  await lms.refuse(true);
  await goTo(shown, last.id);
  await goTo(shown, 'finish');
  await expect(shown.getByRole('heading', { name: finishStatus.waitingHeading })).toBeVisible();
  await expect(shown.getByText(finishStatus.refused)).toBeVisible();
  await expect(shown.locator('.receipt')).toHaveCount(0);
  await goTo(shown, 'certificate');
  await expect(shown.getByText(certificate.unconfirmed)).toBeVisible();
  await expect(shown.locator('.sheet')).toHaveCount(0);

  await goTo(shown, 'finish');
  await lms.refuse(false);
  await activate(shown.getByRole('button', { name: finishStatus.saveNow }));
  await expect(shown.getByRole('heading', { name: finishStatus.recordedHeading })).toBeVisible();
  await expect(shown.locator('html')).toHaveAttribute('data-outcome', 'recorded');
  expect(await lms.holds()).toMatchObject({ 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '89' });
  await expect(shown.locator('.receipt')).toContainText(receipt.official);
  await expect(shown.locator('.receipt__line--status')).toContainText(finishStatus.passed);
  await expect(shown.locator('.receipt__line--version')).toContainText(course.course.version);
  await expect(shown.locator('.receipt__line--standard')).toContainText(receipt.scorm12);
  await expectNoBarriers(page, 'receipt');

  await shown.getByRole('button', { name: finishStatus.leave }).click();
  await expect(page.frameLocator('iframe').getByText(strings.launch.closed)).toBeVisible();
  expect(await lms.holds()).toMatchObject({ finishes: '1', 'cmi.core.lesson_status': 'passed' });
});

test('the certificate turns the name around, lets it be put right for print only, and bears what the agency settled', async ({ page }) => {
  const { certificate, finishStatus } = strings;
  const { lms, shown } = await startInLms(page, nearlyDone);
  await goTo(shown, last.id);
  await goTo(shown, 'finish');
  await expect(shown.locator('.finish-status__confirmed')).toContainText('89');
  const onReceipt = await code(shown);
  await shown.getByRole('link', { name: finishStatus.toCertificate }).click();

  const sheet = shown.locator('.sheet');
  await expect(sheet.locator('.sheet__name')).toHaveText('Ana M. Rivera');
  for (const text of ['River County', '2.5 clock hours', 'RC-2027-0141', 'Dana Whitfield, <Training>', certificate.official, onReceipt!])
    await expect(sheet).toContainText(text);
  await expect(sheet).not.toContainText(certificate.website);
  await expect(sheet.locator('img')).toHaveJSProperty('complete', true);
  expect(await sheet.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);

  await shown.getByText(certificate.fixName).click();
  await shown.getByLabel(certificate.name).fill('Ana Rivera-Quintero');
  await expect(sheet.locator('.sheet__name')).toHaveText('Ana Rivera-Quintero');
  await goTo(shown, 'index');
  await goTo(shown, 'certificate');
  await expect(sheet.locator('.sheet__name')).toHaveText('Ana M. Rivera');
  expect(JSON.stringify(await lms.holds())).not.toContain('Quintero');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Quintero');
});

test('the check code and the day stay the same when the course is opened again days later', async ({ page }) => {
  const { lms, shown } = await startInLms(page, nearlyDone);
  await goTo(shown, last.id);
  await goTo(shown, 'finish');
  await expect(shown.locator('.receipt')).toBeVisible();
  const before = { code: await code(shown), finished: await shown.locator('.receipt__line--finished dd').textContent() };
  expect(before.code).toMatch(/^[2-9B-Z]{4}-[2-9B-Z]{4}$/);
  await page.addInitScript(() => {
    const now = Date.now;
    Date.now = () => now() + 3 * 86_400_000;
  });
  const again = await lms.launch();
  await goTo(again, 'finish');
  await expect(again.locator('.receipt')).toBeVisible();
  expect({ code: await code(again), finished: await again.locator('.receipt__line--finished dd').textContent() }).toEqual(before);
});

test('a training coordinator can hold the check code against the lines of the receipt', async ({ page }) => {
  test.slow();
  const { codeCheck, receipt } = strings;
  const { shown } = await startInLms(page, nearlyDone);
  await goTo(shown, last.id);
  await goTo(shown, 'finish');
  await expect(shown.locator('.receipt')).toBeVisible();
  const line = async (id: string) => (await shown.locator(`.receipt__line--${id} dd`).textContent())!;
  const [version, finished, onReceipt] = [await line('version'), await line('finished'), await line('code')];
  const utc = /\((\d{4}-\d\d-\d\d) (\d\d:\d\d) UTC\)/.exec(finished);

  await page.goto(`${website.url}says-finished.html`);
  await page.locator('#code-check[data-ready]').waitFor();
  await page.getByLabel(receipt.version).fill(version);
  await page.getByLabel(codeCheck.score).fill('89');
  await page.getByLabel(codeCheck.finished).fill(`${utc?.[1]}T${utc?.[2]}`);
  await page.getByLabel(receipt.code).fill(onReceipt.toLowerCase());
  await page.getByRole('button', { name: codeCheck.check }).click();
  await expect(page.getByText(codeCheck.fits)).toBeVisible();
  await expectNoBarriers(page, 'code that fits');
  await page.getByLabel(codeCheck.score).fill('98');
  await expect(page.getByText(codeCheck.fits)).toHaveCount(0);
  await page.getByRole('button', { name: codeCheck.check }).click();
  await expect(page.getByText(codeCheck.fitsNot)).toBeVisible();
});

test('somebody whom the LMS shows as passed though the progress is lost keeps it, without a made-up day', async ({ page }) => {
  const { finishStatus } = strings;
  const { shown } = await startInLms(page, emptyRecord, {
    'cmi.core.lesson_status': 'passed',
    'cmi.core.score.raw': '95',
    'cmi.core.lesson_mode': 'review',
    'cmi.suspend_data': '',
  });
  await goTo(shown, 'finish');
  await expect(shown.getByRole('heading', { name: finishStatus.recordedHeading })).toBeVisible();
  await expect(shown.getByText(finishStatus.earlier)).toBeVisible();
  await expect(shown.locator('.receipt__line--finished')).toHaveCount(0);
  await goTo(shown, 'certificate');
  await expect(shown.locator('.sheet')).toContainText('95%');
  await expect(shown.locator('.sheet')).not.toContainText(strings.certificate.finished);
});

test('the receipt is copied as text, or selected where copying is not allowed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { shown } = await startInLms(page, nearlyDone);
  await goTo(shown, last.id);
  await goTo(shown, 'finish');
  const copy = shown.getByRole('button', { name: strings.receipt.copy });
  await copy.click();
  await expect(shown.getByText(strings.receipt.copied, { exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`${strings.receipt.code}: ${await code(shown)}`);
  expect(copied).toContain(strings.receipt.official);

  await shown.locator('body').evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await copy.click();
  await expect(shown.getByText(strings.receipt.selected)).toBeVisible();
  expect(await shown.locator('body').evaluate(() => String(getSelection()))).toContain((await code(shown))!);
});

test('tries at the final check run out where a package limits them, and the learner hears what comes next', async ({ page }) => {
  test.setTimeout(120_000);
  const { finalCheck, finishStatus } = strings;
  const { lms, shown } = await startInLms(page, { ...nearlyDone, finalCheck: emptyRecord.finalCheck });
  await goTo(shown, 'final-check');
  await expect(shown.getByText(finalCheck.triesLeft.replace('{left}', '2').replace('{tries}', '2'))).toBeVisible();
  await activate(shown.getByRole('button', { name: finalCheck.start }));
  await answerFinalCheck(shown, course, false);
  await expect(shown.getByText(finalCheck.triesLast)).toBeVisible();
  await activate(shown.getByRole('button', { name: finalCheck.tryAgain }));
  const again = await lms.launch();
  await goTo(again, 'final-check');
  await expect(again.getByText(finalCheck.triesUnderWay.replace('{number}', '2').replace('{tries}', '2'))).toBeVisible();
  await activate(again.getByRole('button', { name: finalCheck.resume.replace('{number}', '1') }));
  await answerFinalCheck(again, course, false);
  await expect(again.getByText(finalCheck.triesNext)).toBeVisible();
  await expect(again.getByRole('button', { name: finalCheck.tryAgain })).toHaveCount(0);
  await goTo(again, 'final-check');
  await expect(again.getByText(finalCheck.triesUsed.replace('{tries}', '2'))).toBeVisible();
  await expect(again.getByRole('button', { name: finalCheck.tryAgain })).toHaveCount(0);
  await expect(again.getByRole('button', { name: finalCheck.start })).toHaveCount(0);
  await goTo(again, 'finish');
  await expect(again.getByText(finishStatus.triesUsed)).toBeVisible();
  expect((await lms.holds())['cmi.core.lesson_status']).toBe('incomplete');
});
