import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildSite } from '../../bench/build-site.ts';
import { readContent, type Content } from '../../src/authoring/content.ts';
import { pageFile, pageIds } from '../../src/authoring/site-map.ts';
import { defaultSettings, type PackageSettings } from '../../src/schemas/package-settings.ts';
import { emptyRecord } from '../../src/course/record/record.ts';
import { expectNoBarriersAsShown } from '../helpers/axe.ts';
import { copyContent, type ContentCopy } from '../helpers/content-folder.ts';
import { servePackage, startInLms } from '../helpers/finish-play.ts';
import { lead } from '../helpers/go-to.ts';
import { expectLaidOut } from '../helpers/laid-out.ts';
import { choose } from '../helpers/play.ts';
import { addPseudoLocales } from '../helpers/pseudo-locale.ts';
import { serve, type Site } from '../helpers/serve.ts';
import { walkFinalCheck, walkLesson, walkTalk } from '../helpers/states.ts';
import { watch } from '../helpers/watch.ts';

test.describe.configure({ mode: 'serial' });

let copy: ContentCopy;
let content: Content;
let dist: string;
let site: Site;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  copy = await copyContent();
  await addPseudoLocales(copy, ['ar']);
  content = await readContent(copy.root);
  dist = join(copy.root, '..', 'dist');
  const { code, output } = await buildSite(copy.root, dist);
  expect(code, output).toBe(0);
  site = await serve(dist);
});
test.afterAll(async () => {
  await site?.close();
  await copy?.dispose();
});

/** How far a page can be scrolled sideways, in pixels: to the left where lines begin at the right. */
const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

test('axe finds nothing on any page of a second language, and each stands whole at 320 pixels, with words a third longer and lines from right to left', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 320, height: 640 });
  const seen = watch(page, site.url);
  for (const id of pageIds(content.edition('ar'))) {
    await page.goto(site.url + pageFile(id, 'ar', 'en'));
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('h1')).toContainText('[');
    await expect(page.locator('[data-island]:not([data-ready])')).toHaveCount(0);
    await expectLaidOut(page);
    expect(await page.evaluate(sideways), `${id} scrolls sideways`).toBe(0);
    await expectNoBarriersAsShown(page, id);
  }
  expect(seen).toEqual({ errors: [], elsewhere: [] });
});

test('axe finds nothing in dialogs, checks, the talk and the final check where lines run from right to left', async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 390, height: 844 });
  const look = async (state: string) => {
    expect(await page.evaluate(sideways), `${state} scrolls sideways`).toBe(0);
    await expectNoBarriersAsShown(page, state);
  };
  for (const walk of [walkLesson, walkTalk, walkFinalCheck]) await walk({ page, site: site.url, edition: content.edition('ar'), look });
});

test('where lines run from right to left, pictures and arrows are turned over, and a phone number stands as it is dialed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${site.url}ar-index.html`);
  const middle = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { left, width } = element.getBoundingClientRect();
        return left + width / 2;
      });
  expect(await middle('.hero h1')).toBeGreaterThan(640);
  expect(await middle('.hero__art')).toBeLessThan(640);
  await expect(page.locator('.resume__go .lucide')).toHaveCSS('scale', '-1 1');

  const number = page
    .locator('.phone .figures')
    .filter({ hasText: /^1-[\d-]+$/ })
    .first();
  const [start, end] = await number.evaluate(({ firstChild }) => {
    const text = firstChild as Text;
    return [0, text.length - 1].map((index) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      return range.getBoundingClientRect().left;
    }) as [number, number];
  });
  expect(start).toBeLessThan(end);
});

test('the languages link to each other, and share what was done', async ({ page }) => {
  const { strings } = content.edition('ar');
  await page.goto(`${site.url}back-at-five.html`);
  await page.getByRole('banner').locator('a[hreflang="ar"], a[lang="ar"]').click();
  await expect(page).toHaveURL(/ar-back-at-five\.html$/);
  await page.getByRole('button', { name: strings.talk.start }).click();
  await choose(page, 'bda');
  await page.goto(`${site.url}back-at-five.html`);
  await page.getByRole('button', { name: content.edition('en').strings.talk.carryOn }).click();
  await expect(page.locator('.talk-choice').first()).toBeVisible();
});

test('an LMS opens the course again on the page and in the language where it was left, and the home page goes on from there', async ({
  page,
}) => {
  const { lessons } = content.edition('ar');
  const left = lessons[2]!;
  const { lms, shown } = await startInLms(page, site, emptyRecord);
  await lead(shown, `ar-${left.id}`);
  await expect(shown.locator(`html[lang="ar"][data-page="${left.id}"]`)).toBeAttached();
  const noted = () => page.frames()[1]!.evaluate(() => window.courseKeeper?.read().place?.value);
  await expect.poll(noted).toBe(`ar-${left.id}`);
  const again = await lms.launch();
  expect((await lms.holds())['cmi.core.lesson_location']).toBe(`ar-${left.id}`);
  await expect(again.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(again.locator('html')).toHaveAttribute('data-page', left.id);
  await lead(again, 'ar-index');
  await expect(again.locator('.resume')).toContainText(left.title);
});

test('a package that opens in a second language speaks it around the course too, from right to left', async ({ page }) => {
  const { course } = content.edition('en');
  const openedIn = async (language: PackageSettings['language']) => {
    const packaged = await servePackage({ ...defaultSettings(course), language }, { dist, course });
    const { shown } = await startInLms(page, packaged, emptyRecord);
    await expect(shown.locator('html')).toHaveAttribute('lang', language);
    const around = page.frameLocator('iframe');
    const { launch } = content.edition(language).strings;
    await expect(around.locator('#closed')).toHaveText(launch.closed);
    await expect(around.locator('#lost button')).toHaveText(launch.again);
    await expect(around.locator('html')).toHaveAttribute('lang', language);
    await expect(around.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    expect((await page.request.get(`${packaged.url}ar-launch.html`)).status()).toBe(404);
    await packaged.close();
  };
  await openedIn('ar');
  await openedIn('en');
});

test('without a network, a page that was never kept is stood in for in its own language', async ({ page, context }) => {
  await page.goto(`${site.url}ar-index.html`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  await context.setOffline(true);
  for (const [file, language] of [
    ['ar-room-4.html', 'ar'],
    ['room-4.html', 'en'],
  ] as const) {
    await page.goto(site.url + file);
    await expect(page.locator('html')).toHaveAttribute('data-page', 'offline');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
});
