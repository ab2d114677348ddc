import { expect, test } from '@playwright/test';
import { dist, edition } from '../helpers/course.ts';
import { goTo } from '../helpers/go-to.ts';
import { COUNTY } from '../helpers/made-up-county.ts';
import { PackageBuilder } from '../helpers/package-builder.ts';
import { answerFinalCheck } from '../helpers/play.ts';
import { PreviewLms } from '../helpers/preview-lms.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist, '/river county/course 42/');
});
test.afterAll(() => site.close());

test('the package just built plays in the preview LMS, with the words of its agency, to a certificate that is right', async ({ page }) => {
  test.setTimeout(240_000);
  const course = await edition();
  const { strings } = course;
  const builder = new PackageBuilder(page, strings);
  await builder.open(site.url);
  await builder.write(COUNTY.texts);
  await builder.pick(builder.strings.finalCheck);
  await builder.field('passMark').fill('90');
  await builder.chooseFile('agency.logo', 'county.svg', COUNTY.logo);
  const name = await builder.fact(strings.readMe.file);

  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: builder.strings.tryIt }).click();
  const tab = await opening;
  await tab.waitForURL(/preview-lms\.html/);
  await tab.locator('#preview[data-ready]').waitFor();
  await expect(tab.locator('.source__facts')).toContainText(name);
  await expect(page.getByText(builder.strings.handedOver)).toBeVisible();
  // The form is as it was.
  await expect(builder.field('agency.name')).toHaveValue(COUNTY.texts['agency.name']);

  const lms = new PreviewLms(tab, strings);
  const shown = await lms.launch();
  await expect(shown.locator('.agency-strip')).toContainText(COUNTY.texts['agency.name']);
  await goTo(shown, 'child-missing');
  for (const text of ['File form MFC-3 before your shift ends.', COUNTY.texts['agency.hotline'], COUNTY.texts['agency.onCall']])
    await expect(shown.locator('main')).toContainText(text);
  await goTo(shown, 'the-response-plan');
  await expect(shown.getByText(COUNTY.texts['agency.protocols.response-plan'])).toBeVisible();

  await goTo(shown, 'final-check');
  await shown.getByRole('button', { name: strings.finalCheck.start }).click();
  await answerFinalCheck(shown, course, true);
  await expect.poll(() => lms.value('cmi.core.lesson_status')).toBe('passed');
  await goTo(shown, 'certificate');
  const sheet = shown.locator('.sheet');
  for (const field of ['agency.name', 'certificate.hours', 'certificate.approvalNumber', 'certificate.instructor'] as const)
    await expect(sheet).toContainText(COUNTY.texts[field]);
  // The picture itself has come: it is three times as wide as it is high.
  const shape = (picture: SVGElement | HTMLElement) =>
    picture instanceof HTMLImageElement ? picture.naturalWidth / picture.naturalHeight : 0;
  await expect.poll(() => sheet.locator('img[src="agency-logo.svg"]').evaluate(shape)).toBe(3);
});

test('a cmi5 package cannot be tried here, which is said beside the button', async ({ page }) => {
  const { strings } = await edition();
  const builder = new PackageBuilder(page, strings);
  await builder.open(site.url);
  const tryIt = page.getByRole('button', { name: builder.strings.tryIt });
  await expect(tryIt).toBeEnabled();
  await builder.field('standard').selectOption('cmi5');
  await expect(tryIt).toBeDisabled();
  await expect(page.getByText(builder.strings.noPreview)).toBeVisible();
});

test('a browser that opens no tab, or cannot pass the package on, is said in a sentence', async ({ page, context }) => {
  test.setTimeout(60_000);
  const { strings } = await edition();
  await page.addInitScript(() => {
    window.open = () => null;
  });
  const builder = new PackageBuilder(page, strings);
  await builder.open(site.url);
  await page.getByRole('button', { name: builder.strings.tryIt }).click();
  await expect(page.getByText(builder.strings.blocked)).toBeVisible();

  const other = await context.newPage();
  await other.addInitScript(() => Object.defineProperty(window, 'caches', { value: undefined }));
  const without = new PackageBuilder(other, strings);
  await without.open(site.url);
  await other.getByRole('button', { name: without.strings.tryIt }).click();
  await expect(other.getByText(without.strings.noHandOver)).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => context.pages().length).toBe(2);
});
