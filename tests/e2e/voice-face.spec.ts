import { expect, test, type Page } from '@playwright/test';
import { dist, edition } from '../helpers/course.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

/** Typefaces that the browser fetches, by the start of their file names. */
function faces(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [file] = /(atkinson|newsreader)-[^/]*\.woff2$/.exec(request.url()) ?? [];
    if (file !== undefined) asked.push(file.replace(/-.*/s, ''));
  });
  return asked;
}

test('a lesson fetches the typeface of speech when a line of speech comes near the window, and not before', async ({ page }) => {
  const asked = faces(page);
  await page.goto(`${site.url}what-it-is.html`);
  await expect(page.locator('[data-island][data-ready]').first()).toBeAttached();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual(['atkinson']);
  const line = page.locator('.voice').first();
  const before = await line.boundingBox();
  await line.scrollIntoViewIfNeeded();
  await expect.poll(() => asked).toEqual(['atkinson', 'newsreader']);
  await expect(page.locator('html')).toHaveAttribute('data-voice', 'near');
  await expect(line).toHaveCSS('font-family', /^"?Newsreader"?,/);
  expect((await line.boundingBox())!.height).toBe(before!.height);
});

test('a talk fetches the typeface of speech with its first line', async ({ page }) => {
  const { strings } = await edition();
  const asked = faces(page);
  await page.goto(`${site.url}back-at-five.html`);
  await page.getByRole('button', { name: strings.talk.start }).click();
  await expect.poll(() => asked).toContain('newsreader');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson has its typefaces as ever', async ({ page }) => {
    const asked = faces(page);
    await page.goto(`${site.url}what-it-is.html`);
    await expect.poll(() => asked).toContain('newsreader');
  });
});
