import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readContent, type Content } from '../../src/authoring/content.ts';
import { pageFile, pageIds } from '../../src/authoring/site-map.ts';
import { emptyRecord } from '../../src/course/record/record.ts';
import { expectNoBarriersAsShown } from '../helpers/axe.ts';
import { buildSite } from '../helpers/build-site.ts';
import { copyContent, type ContentCopy } from '../helpers/content-folder.ts';
import { startInLms } from '../helpers/finish-play.ts';
import { lead } from '../helpers/go-to.ts';
import { choose } from '../helpers/play.ts';
import { addPseudoLocale } from '../helpers/pseudo-locale.ts';
import { serve, type Site } from '../helpers/serve.ts';
import { watch } from '../helpers/watch.ts';

test.describe.configure({ mode: 'serial' });

let copy: ContentCopy;
let content: Content;
let site: Site;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  copy = await copyContent();
  await addPseudoLocale(copy);
  content = await readContent(copy.root);
  const dist = join(copy.root, '..', 'dist');
  const { code, output } = await buildSite(copy.root, dist);
  expect(code, output).toBe(0);
  site = await serve(dist);
});
test.afterAll(async () => {
  await site?.close();
  await copy?.dispose();
});

test('every page stands in the second language, whole, at 320 pixels, with words a third longer', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 320, height: 640 });
  const seen = watch(page, site.url);
  const kinds = new Set<string>();
  for (const id of pageIds(content.edition('es'))) {
    await page.goto(site.url + pageFile(id, 'es', 'en'));
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.locator('h1')).toContainText('[');
    await expect(page.locator('[data-island]:not([data-ready])')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${id} scrolls sideways`).toBeLessThanOrEqual(320);
    const kind = (await page.locator('body').getAttribute('class')) ?? id;
    if (!kinds.has(kind)) await expectNoBarriersAsShown(page, id);
    kinds.add(kind);
  }
  expect(seen).toEqual({ errors: [], elsewhere: [] });
});

test('the languages link to each other, and share what was done', async ({ page }) => {
  const { strings } = content.edition('es');
  await page.goto(`${site.url}back-at-five.html`);
  await page.getByRole('banner').locator('a[hreflang="es"], a[lang="es"]').click();
  await expect(page).toHaveURL(/es-back-at-five\.html$/);
  await page.getByRole('button', { name: strings.talk.start }).click();
  await choose(page, 'bda');
  await page.goto(`${site.url}back-at-five.html`);
  await page.getByRole('button', { name: content.edition('en').strings.talk.carryOn }).click();
  await expect(page.locator('.talk-choice').first()).toBeVisible();
});

test('an LMS opens the course again on the page and in the language where it was left, and the home page goes on from there', async ({
  page,
}) => {
  const { lessons } = content.edition('es');
  const left = lessons[2]!;
  const { lms, shown } = await startInLms(page, site, emptyRecord);
  await lead(shown, `es-${left.id}`);
  await expect(shown.locator(`html[lang="es"][data-page="${left.id}"]`)).toBeAttached();
  const noted = () => page.frames()[1]!.evaluate(() => window.courseKeeper?.read().place?.value);
  await expect.poll(noted).toBe(`es-${left.id}`);
  const again = await lms.launch();
  expect((await lms.holds())['cmi.core.lesson_location']).toBe(`es-${left.id}`);
  await expect(again.locator('html')).toHaveAttribute('lang', 'es');
  await expect(again.locator('html')).toHaveAttribute('data-page', left.id);
  await lead(again, 'es-index');
  await expect(again.locator('.resume')).toContainText(left.title);
});
