import { expect, test } from '@playwright/test';
import { emptyRecord } from '../../src/course/record/record.ts';
import { activate } from '../helpers/activate.ts';
import { expectNoBarriers } from '../helpers/axe.ts';
import { dist } from '../helpers/course.ts';
import { code, course, crowdedSettings, last, nearlyDone, servePackage, startInLms } from '../helpers/finish-play.ts';
import { goTo } from '../helpers/go-to.ts';
import { serve, type Site } from '../helpers/serve.ts';

const { strings } = course;

let website: Site;
let packaged: Site;
test.beforeAll(async () => {
  website = await serve(dist);
  packaged = await servePackage();
});
test.afterAll(async () => {
  await website.close();
  await packaged.close();
});

test('the button that saves keeps the focus while it is tried, and the heading takes it once the LMS has confirmed', async ({ page }) => {
  test.slow();
  const { finishStatus } = strings;
  const { lms, shown } = await startInLms(page, packaged, nearlyDone);
  await lms.refuse(true);
  await goTo(shown, last.id);
  await goTo(shown, 'finish');
  // The header has a button of that name too.
  const button = shown.locator('main').getByRole('button', { name: finishStatus.saveNow });
  await button.press('Enter');
  await expect(button).not.toHaveAttribute('aria-disabled', 'true');
  await expect(button).toBeFocused();
  await lms.refuse(false);
  // The course may have tried again by itself: the button was pressed, so the heading takes the focus all the same.
  await button.evaluateAll((buttons) => buttons.forEach((each) => (each as HTMLElement).click()));
  await expect(shown.getByRole('heading', { name: finishStatus.recordedHeading })).toBeFocused();
});

test('in an LMS nothing is celebrated and no certificate shown before the LMS has confirmed it', async ({ page }) => {
  test.slow();
  const { certificate, finishStatus, receipt } = strings;
  const { lms, shown } = await startInLms(page, packaged, nearlyDone);
  await lms.refuse(true);
  await goTo(shown, last.id);
  await goTo(shown, 'finish');
  await expect(shown.getByRole('heading', { name: finishStatus.waitingHeading })).toBeVisible();
  // From the third try on the course takes the learner for signed out, and says so in place of the first sentence.
  await expect(shown.getByText(finishStatus.refused).or(shown.getByText(finishStatus.signedOut))).toBeVisible();
  await expect(shown.locator('.receipt')).toHaveCount(0);
  await goTo(shown, 'certificate');
  await expect(shown.getByText(certificate.unconfirmed)).toBeVisible();
  await expect(shown.locator('.sheet')).toHaveCount(0);

  await goTo(shown, 'finish');
  await lms.refuse(false);
  // On a slow machine the course may have tried again by itself, and the button is gone.
  await shown
    .getByRole('button', { name: finishStatus.saveNow })
    .evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
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

test('a certificate filled to its limits keeps everything on its sheet, on paper and on a phone', async ({ page }) => {
  test.slow();
  const crowded = await servePackage(crowdedSettings);
  const { shown } = await startInLms(page, crowded, nearlyDone, { 'cmi.core.student_name': 'Rivera, Ana' });
  await goTo(shown, last.id);
  await goTo(shown, 'finish');
  await expect(shown.locator('.finish-status__confirmed')).toContainText('89');
  await goTo(shown, 'certificate');
  const sheet = shown.locator('.sheet');
  await expect(sheet.locator('small')).toContainText('UTC');
  /** What reaches over the edge of the sheet, or is cut off at it. */
  const outside = () =>
    sheet.evaluate((paper) => {
      const edge = paper.getBoundingClientRect();
      const over = [...paper.querySelectorAll('*')].filter((part) => {
        const { left, right, top, bottom, width } = part.getBoundingClientRect();
        if (width === 0) return false;
        return right > edge.right + 1 || left < edge.left - 1 || bottom > edge.bottom + 1 || top < edge.top - 1;
      });
      return over.map((part) => part.className || part.tagName);
    });
  for (const name of ['Ana Rivera', 'W'.repeat(120)]) {
    await activate(shown.getByText(strings.certificate.fixName));
    await shown.getByLabel(strings.certificate.name).fill(name);
    await activate(shown.getByText(strings.certificate.fixName));
    await page.emulateMedia({ media: 'print' });
    expect(await outside(), `${name} on paper`).toEqual([]);
    await page.emulateMedia({ media: null });
  }
  expect(await outside()).toEqual([]);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await outside()).toEqual([]);
  expect(await shown.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
  await crowded.close();
});

test('the certificate turns the name around, lets it be put right for print only, and bears what the agency settled', async ({ page }) => {
  const { certificate, finishStatus } = strings;
  const { lms, shown } = await startInLms(page, packaged, nearlyDone);
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
  const { lms, shown } = await startInLms(page, packaged, nearlyDone);
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
  const { shown } = await startInLms(page, packaged, nearlyDone);
  await goTo(shown, last.id);
  await goTo(shown, 'finish');
  await expect(shown.locator('.receipt')).toBeVisible();
  const line = async (id: string) => (await shown.locator(`.receipt__line--${id} dd`).textContent())!;
  const [version, finished, onReceipt] = [await line('version'), await line('finished'), await line('code')];

  await page.goto(`${website.url}says-finished.html`);
  await page.locator('#code-check[data-ready]').waitFor();
  await page.getByLabel(receipt.version).fill(version);
  await page.getByLabel(codeCheck.score).fill('89');
  await page.getByLabel(codeCheck.finished).fill('2026');
  await page.getByLabel(receipt.code).fill(onReceipt.toLowerCase());
  await page.getByRole('button', { name: codeCheck.check }).click();
  // The browser says what is asked for, and nothing is checked.
  await expect(page.getByLabel(codeCheck.finished)).toBeFocused();
  await expect(page.locator('.code-check__result')).toBeEmpty();
  await page.getByLabel(codeCheck.finished).fill(finished);
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
  const { shown } = await startInLms(page, packaged, emptyRecord, {
    'cmi.core.lesson_status': 'passed',
    'cmi.core.score.raw': '95',
    'cmi.core.lesson_mode': 'review',
    'cmi.suspend_data': '',
  });
  await goTo(shown, 'finish');
  await expect(shown.getByRole('heading', { name: finishStatus.recordedHeading })).toBeVisible();
  await expect(shown.getByText(finishStatus.earlier)).toBeVisible();
  await expect(shown.locator('.receipt__line--finished')).toHaveCount(0);
  // Nothing is sent in this launch, so there is no answer to it.
  const answer = shown.locator('.receipt__line--answer dd');
  await expect(answer).toContainText(strings.receipt.atLaunch.replace('{time}', ''));
  await expect(answer).not.toContainText(strings.receipt.answered.replace('{time}', ''));
  await goTo(shown, 'certificate');
  await expect(shown.locator('.sheet')).toContainText('95%');
  await expect(shown.locator('.sheet')).not.toContainText(strings.certificate.finished);
});

test('the receipt is copied as text, or selected where copying is not allowed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { shown } = await startInLms(page, packaged, nearlyDone);
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
