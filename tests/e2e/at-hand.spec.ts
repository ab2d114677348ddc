import { expect, test, type Page } from '@playwright/test';
import { dist, edition, filesOfEachKind } from '../helpers/course.ts';
import { expectLaidOut } from '../helpers/laid-out.ts';
import { choose } from '../helpers/play.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

const LONG = 'first-24-hours';

const open = async (page: Page, id: string, width: number, height: number) => {
  await page.setViewportSize({ width, height });
  await page.goto(`${site.url}${id}.html`);
  await expect(page.locator('html[data-started]')).toBeAttached();
};
const toMiddle = (page: Page) => page.evaluate(() => scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' }));
const bar = (page: Page) => page.locator('.site-header').evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);

test('in the middle of every kind of page Pause and the way to the numbers are in view, in a low bar', async ({ page }) => {
  test.slow();
  for (const file of await filesOfEachKind()) {
    await open(page, file.replace('.html', ''), 320, 568);
    for (const [width, height] of [
      [320, 568],
      [390, 664],
      [1100, 700],
      [1280, 720],
    ] as const) {
      await page.setViewportSize({ width, height });
      await toMiddle(page);
      await expect(page.getByRole('banner').locator('[data-opens="pause"]')).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole('banner').locator('a[href="child-missing.html"]')).toBeInViewport({ ratio: 1 });
      const { top, height: high } = await bar(page);
      expect(top, `${file} at ${width}`).toBe(0);
      expect(high, `${file} at ${width}`).toBeLessThanOrEqual(72);
    }
  }
});

test('Pause opens from the middle of a lesson, and leads back to the same place', async ({ page }) => {
  await open(page, LONG, 390, 664);
  await expect(page.locator('[data-island]:not([data-ready])')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  await expectLaidOut(page);
  await toMiddle(page);
  const before = await page.evaluate(() => scrollY);
  await page.getByRole('banner').locator('[data-opens="pause"]').click();
  await expect(page.locator('#pause')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('with trouble in saving the bar takes no more than a fifth of the window', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 568 } });
  await context.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => undefined }));
  const page = await context.newPage();
  await open(page, LONG, 320, 568);
  await expect(page.locator('[data-state="unsaved"]')).toBeVisible();
  await page.locator('[data-save-now]').evaluate((button) => button.removeAttribute('hidden'));
  expect((await bar(page)).height).toBeLessThanOrEqual(568 / 5);
  await context.close();
});

test('the bar scrolls away where there is no room to spare: in a low window, with letters half as large again', async ({ page }) => {
  await open(page, LONG, 640, 360);
  await toMiddle(page);
  expect((await bar(page)).bottom).toBeLessThan(0);
  await open(page, LONG, 390, 844);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { font-size: 150% }');
    document.adoptedStyleSheets = [sheet];
  });
  await toMiddle(page);
  expect((await bar(page)).bottom).toBeLessThan(0);
});

test('nothing that takes the focus hides under the bar, on the way up and on the way down', async ({ page }) => {
  test.slow();
  for (const [id, width, height] of [
    [LONG, 390, 664],
    [LONG, 1280, 720],
    ['sources', 390, 664],
  ] as const) {
    await open(page, id, width, height);
    await expect(page.locator('[data-island]:not([data-ready])')).toHaveCount(0);
    await expectLaidOut(page);
    await page.locator('.site-footer a').last().focus();
    const hidden: string[] = [];
    for (const key of [...Array<string>(60).fill('Shift+Tab'), ...Array<string>(20).fill('Tab')]) {
      await page.keyboard.press(key);
      const under = await page.evaluate(() => {
        const focused = document.activeElement!;
        if (focused.closest('.site-header, .skip, dialog')) return null;
        const { top } = focused.getBoundingClientRect();
        return top < document.querySelector('.site-header')!.getBoundingClientRect().bottom ? focused.outerHTML.slice(0, 90) : null;
      });
      if (under !== null) hidden.push(`${id} at ${width}: ${under}`);
    }
    expect(hidden).toEqual([]);
  }
});

test('what a link leads to stands below the bar', async ({ page }) => {
  for (const place of [
    `${LONG}.html#source-5`,
    `${LONG}.html#cite-5`,
    'sources.html#PRV-37',
    'sources.html#practice-S',
    'glossary.html#anything-of-value',
  ]) {
    await page.setViewportSize({ width: 390, height: 664 });
    await page.goto(site.url + place);
    const target = page.locator(`[id="${place.split('#')[1]}"]`);
    await expect.poll(async () => (await target.boundingBox())!.y - (await bar(page)).bottom, place).toBeGreaterThanOrEqual(0);
    await expect(target).toBeInViewport();
  }
});

test('a talk under way has one bar, and its brief has the bar of the page', async ({ page }) => {
  const { strings } = await edition();
  await open(page, 'back-at-five', 1280, 800);
  await page.evaluate(() => scrollTo({ top: 90, behavior: 'instant' }));
  await expect(page.locator('.site-header')).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: strings.talk.start }).click();
  await choose(page, 'b');
  await page.setViewportSize({ width: 390, height: 664 });
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await expect(page.locator('.talk-bar')).toBeInViewport();
  const before = await page.evaluate(() => scrollY);
  await page.locator('.talk-bar button').last().focus();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await expect(page.locator('.site-header')).not.toBeInViewport();
});

test('in the first window of a phone stands the button to go on, on the first visit and later', async ({ page }) => {
  const { lessons, talks } = await edition();
  await open(page, 'index', 390, 664);
  await expect(page.locator('.resume__go')).toBeInViewport({ ratio: 1 });
  const longest = [...lessons].sort((one, other) => other.title.length - one.title.length)[0]!;
  for (const { id } of [longest, talks[0]!]) {
    await open(page, id, 390, 664);
    await open(page, 'index', 390, 664);
    await expect(page.locator('.saving')).not.toBeEmpty();
    await expect(page.locator('.resume__go')).toBeInViewport({ ratio: 1 });
  }
});

test('no period stands alone at the head of a line after a term', async ({ page }) => {
  const alone: string[] = [];
  let marks = 0;
  for (let width = 320; width <= 420; width += 10) {
    await page.setViewportSize({ width, height: 664 });
    await page.goto(`${site.url}signs-and-who-gets-overlooked.html`);
    const found = await page.locator('.term').evaluateAll((terms) =>
      terms.flatMap((term) => {
        let next: Node | null = term.nextSibling;
        while (next && next.nodeType !== Node.TEXT_NODE) next = next.nextSibling;
        if (!next || !/^[.,;:!?]/.test(next.textContent ?? '')) return [];
        const mark = document.createRange();
        mark.setStart(next, 0);
        mark.setEnd(next, 1);
        const isAlone = mark.getBoundingClientRect().left < term.getBoundingClientRect().left;
        return [{ term: `${innerWidth}: ${term.textContent}`, isAlone }];
      }),
    );
    marks += found.length;
    alone.push(...found.filter(({ isAlone }) => isAlone).map(({ term }) => term));
  }
  expect(alone).toEqual([]);
  expect(marks, 'terms with a mark behind them').toBeGreaterThan(0);
});
