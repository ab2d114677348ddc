import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { debriefPage } from '../../src/authoring/site-map.ts';
import { dist, edition, packagePath } from '../helpers/course.ts';
import { serve } from '../helpers/serve.ts';

const KB = 1024;

test('a lesson page needs at most 8 requests, 30 KB of script and nothing from another host', async ({ page }) => {
  test.slow();
  const site = await serve(dist);
  for (const { id } of (await edition()).lessons) {
    const urls: string[] = [];
    const note = (request: { url(): string }) => urls.push(request.url());
    page.on('request', note);
    await page.goto(`${site.url}${id}.html`, { waitUntil: 'networkidle' });
    page.off('request', note);
    expect(urls.filter((url) => !url.startsWith(site.url))).toEqual([]);
    expect(urls.length, `${id}: ${urls.join(' ')}`).toBeLessThanOrEqual(8);
    const scripts = urls.filter((url) => url.endsWith('.js')).map((url) => join(dist, basename(url)));
    const sizes = await Promise.all(scripts.map(async (file) => gzipSync(await readFile(file)).length));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30 * KB);
  }
  await site.close();
});

test('a talk page and its debrief need at most 30 KB of script each', async ({ page }) => {
  const site = await serve(dist);
  for (const id of (await edition()).talks.flatMap((talk) => [talk.id, debriefPage(talk.id)])) {
    await page.goto(`${site.url}${id}.html`);
    const sources = await page.$$eval('script[src]', (scripts) => scripts.map((script) => (script as HTMLScriptElement).src));
    const sizes = await Promise.all(sources.map(async (source) => gzipSync(await readFile(join(dist, basename(source)))).length));
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30 * KB);
  }
  await site.close();
});

test('the package is smaller than 1.1 million bytes', async () => {
  expect((await stat(await packagePath())).size).toBeLessThan(1_100_000);
});
