import { expect, test, type Locator } from '@playwright/test';
import { dist, edition } from '../helpers/course.ts';
import { expectLaidOut, leftOut } from '../helpers/laid-out.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

/** How far below the top of the window something begins, in pixels. */
const top = (part: Locator) => part.evaluate((element) => element.getBoundingClientRect().top);

for (const id of [
  'index',
  'what-it-is',
  'tomorrow',
  'sources',
  'glossary',
  'requirements',
  'facilitator',
  'child-missing',
  'signs-to-assess',
])
  test(`the whole of ${id} is laid out once it has been painted`, async ({ page }) => {
    await page.goto(`${site.url}${id}.html`);
    await expectLaidOut(page);
  });

test('what is further down is left out of the first paint, and is there for whoever scrolls to it before any script has come', async ({
  page,
}) => {
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto(`${site.url}sources.html`);
  expect((await leftOut(page)).length).toBeGreaterThan(50);
  const last = page.locator('.work').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last.locator('ul').last()).toBeInViewport();
  await expect(page.locator('h1')).not.toBeInViewport();
});

test('a link to a work far down the sources arrives there, and what is above takes its size without moving it', async ({ page }) => {
  await page.goto(`${site.url}sources.html`);
  const ids = await page.locator('.work[id]').evaluateAll((works) => works.map(({ id }) => id));
  const id = ids.at(-3)!;
  await page.goto(`${site.url}what-it-is.html`);
  await page.goto(`${site.url}sources.html#${id}`);
  const work = page.locator(`[id="${id}"]`);
  await expectLaidOut(page);
  await expect.poll(() => top(work)).toBeGreaterThanOrEqual(0);
  expect(await top(work)).toBeLessThan(200);
});

test('the link to the practice talks arrives at them', async ({ page }) => {
  await page.goto(`${site.url}index.html#practice`);
  await expectLaidOut(page);
  const heading = page.locator('#practice');
  await expect.poll(() => top(heading)).toBeGreaterThanOrEqual(0);
  expect(await top(heading)).toBeLessThan(200);
});

test('a lesson that is printed at once is printed whole', async ({ page }) => {
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto(`${site.url}what-it-is.html`);
  await page.emulateMedia({ media: 'print' });
  expect(await leftOut(page)).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is left out', async ({ page }) => {
    const { lessons } = await edition();
    await page.goto(`${site.url}${lessons[0]!.id}.html`);
    expect(await leftOut(page)).toEqual([]);
  });
});
