import { coordinatorFiles, pageFiles } from '../helpers/course.ts';
import { expect, test } from './webkit.ts';

test('every page opens without an error, a broken security policy or a missing file', async ({ web, site }) => {
  test.setTimeout(300_000);
  const files = [...(await pageFiles()), ...(await coordinatorFiles()), 'preview-lms.html'];
  const wrong: string[] = [];
  for (const file of new Set(files)) {
    await web.goto(site.url + file);
    await web.until(`${file} takes clicks`, () => document.querySelectorAll('[data-island]:not([data-ready])').length === 0);
    const said = await web.run(() => (globalThis as unknown as { wentWrong: string[] }).wentWrong);
    wrong.push(...said.map((what) => `${file}: ${what}`));
    expect(await web.run(() => document.querySelector('h1')?.getClientRects().length), file).toBeGreaterThan(0);
  }
  expect(wrong).toEqual([]);
  expect(site.missing).toEqual([]);
});
