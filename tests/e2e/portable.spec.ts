import { expect, test, type Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { coordinatorFiles, dist, edition, filesOfEachKind, pageFiles } from '../helpers/course.ts';
import { serve } from '../helpers/serve.ts';
import { watch } from '../helpers/watch.ts';

/** Everything on the page is alive: islands hydrated, pictures and fonts loaded, a heading there. */
async function isWhole(page: Page): Promise<void> {
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('[data-island]:not([data-ready])')).toHaveCount(0);
  const brokenFonts = await page.evaluate(async () => {
    await document.fonts.ready;
    // What stands in until a typeface has come is of the system, which need not have it.
    return [...document.fonts].filter(({ family, status }) => status === 'error' && !family.includes('Fallback')).length;
  });
  expect(brokenFonts).toBe(0);
}

// An address that is not relative shows up anywhere but at the root, so the root and one more place need no more than samples.
for (const { prefix, which, files } of [
  { prefix: '/lms files/course 42/', which: 'every page', files: pageFiles },
  { prefix: '/', which: 'one page of each kind', files: filesOfEachKind },
  { prefix: '/some/prefix/', which: 'one page of each kind', files: filesOfEachKind },
]) {
  test(`${which} works under "${prefix}" with the strictest security policy`, async ({ page }) => {
    test.slow();
    const site = await serve(dist, prefix);
    const seen = watch(page, site.url);
    for (const file of await files()) {
      await page.goto(site.url + file);
      await isWhole(page);
    }
    expect(seen).toEqual({ errors: [], elsewhere: [] });
    expect(site.missing).toEqual([]);
    await site.close();
  });
}

/** The ids and the links of a page as it was built, read without laying it out. */
const readPage = (page: Page, file: string) =>
  page.evaluate(async (name) => {
    const address = new URL(name, location.href).href;
    const read = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    return {
      ids: [...read.querySelectorAll('[id]')].map(({ id }) => id),
      links: [...read.querySelectorAll('a[href]')].map((anchor) => new URL(anchor.getAttribute('href') ?? '', address).href),
    };
  }, file);

test('every link on every page leads to a page or a place that exists', async ({ page }) => {
  const site = await serve(dist);
  await page.goto(`${site.url}privacy.html`);
  const ids = new Map<string, Set<string>>();
  const links: { from: string; to: string }[] = [];
  for (const file of [...(await pageFiles()), ...(await coordinatorFiles())]) {
    const read = await readPage(page, file);
    ids.set(file, new Set(read.ids));
    links.push(...read.links.map((to) => ({ from: file, to })));
  }
  const broken = links.filter(({ to }) => {
    if (!to.startsWith(site.url)) return !/^(https?:|tel:|sms:)/.test(to);
    const [file, hash] = to.slice(site.url.length).split('#');
    if (file && !file.endsWith('.html')) return !existsSync(join(dist, file));
    const known = ids.get(file || 'index.html');
    return !known || (hash && !known.has(decodeURIComponent(hash)));
  });
  expect(broken).toEqual([]);
  expect(links.length).toBeGreaterThan(100);
  await site.close();
});

test('the course works from disk, by double click', async ({ page }) => {
  test.slow();
  const [first] = (await edition()).lessons;
  const home = pathToFileURL(dist).href;
  const seen = watch(page, home);
  await page.goto(pathToFileURL(join(dist, 'index.html')).href);
  await page.locator('.resume__go').click();
  await expect(page.locator('html')).toHaveAttribute('data-lesson', String(first!.slot));
  await page.goto(pathToFileURL(join(dist, 'index.html')).href);
  await expect(page.locator('.step--opened')).toHaveCount(1);
  for (const file of await filesOfEachKind()) {
    await page.goto(pathToFileURL(join(dist, file)).href);
    await isWhole(page);
  }
  expect(seen).toEqual({ errors: [], elsewhere: [] });
});
