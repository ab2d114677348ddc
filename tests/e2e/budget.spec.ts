import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, type BrowserContext, type Page, type Request } from '@playwright/test';
import { BUDGETS, FIRST_LESSON, OTHER_PAGES, WEBSITE_MORE } from '../../bench/budgets.ts';
import { overBudget, type Budget, type Cost } from '../../bench/over-budget.ts';
import { kindOf } from '../../bench/sizes.ts';
import { dist, edition, filesOfEachKind, unzippedPackage } from '../helpers/course.ts';
import { PageLms } from '../helpers/lms/page-lms.ts';
import { serve } from '../helpers/serve.ts';

/** Bytes of what a request brings as a web server sends it: a font is compressed already. */
async function sent(request: Request, folder: string): Promise<number> {
  const file = basename(new URL(request.url()).pathname);
  const bytes = await readFile(join(folder, file));
  return extname(file) === '.woff2' ? bytes.length : gzipSync(bytes).length;
}

/**
 * What is asked for while `work` is done. Left out are the page fetched ahead for the next step, because this one does not
 * need it, and the question whether the network answers (a HEAD), because saving asks it at moments of its own.
 */
async function asked(page: Page, work: () => Promise<unknown>): Promise<Request[]> {
  const requests: Request[] = [];
  const note = (request: Request) => requests.push(request);
  page.on('request', note);
  await work();
  await page.waitForLoadState('networkidle');
  page.off('request', note);
  return requests.filter((request) => request.resourceType() !== 'other' && request.method() !== 'HEAD');
}

async function costOf(requests: readonly Request[], folder: string): Promise<Cost> {
  const sizes = await Promise.all(requests.map((request) => sent(request, folder)));
  return { requests: requests.length, all: sizes.reduce((sum, size) => sum + size, 0) };
}

/** The parts of a budget that a browser tells. The others are told by the files (`tests/build/budget.test.ts`). */
const inBrowser = ({ requests, all }: Budget, more: { requests: number; all: number }): Budget => ({
  ...(requests !== undefined && { requests: requests + more.requests }),
  ...(all !== undefined && { all: all + more.all }),
});

/** What pages are over their budgets when a folder is served. `more`: what pages from there may cost more. */
async function overIn(context: BrowserContext, folder: string, files: Iterable<string>, more = { requests: 0, all: 0 }): Promise<string[]> {
  const site = await serve(folder);
  const over: string[] = [];
  const left = [...files];
  // Each page is watched until it has been still for half a second, so several wait side by side.
  const look = async () => {
    const page = await context.newPage();
    for (let file = left.pop(); file !== undefined; file = left.pop()) {
      const requests = await asked(page, () => page.goto(site.url + file));
      expect(requests.map((request) => request.url()).filter((url) => !url.startsWith(site.url))).toEqual([]);
      const kind = kindOf(new Map([[file, await readFile(join(folder, file))]]), file) ?? '';
      over.push(...overBudget(file, await costOf(requests, folder), inBrowser(BUDGETS[kind] ?? OTHER_PAGES, more)));
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: 4 }, look));
  await site.close();
  return over;
}

test('every lesson, every talk and a page of each other kind keep to the requests and KB they may have', async ({ context }) => {
  test.slow();
  const { lessons, talks } = await edition();
  const steps = [...lessons, ...talks].map(({ id }) => `${id}.html`);
  const ofEachKind = await filesOfEachKind();
  expect(await overIn(context, await unzippedPackage(), new Set([...steps, ...ofEachKind]))).toEqual([]);
  expect(await overIn(context, dist, ofEachKind, WEBSITE_MORE)).toEqual([]);
});

test('from the launch in an LMS to the first lesson no more is asked for than may be', async ({ page }) => {
  const folder = await unzippedPackage();
  const site = await serve(folder);
  const lms = new PageLms(page, site.url);
  const { lessons } = await edition();
  const requests = await asked(page, async () => {
    await lms.open('scorm12', `launch.html#${lessons[0]!.id}`);
    await lms.course().locator('[data-saving][data-state="saved"]').waitFor();
  });
  const ofCourse = requests.filter((request) => !request.url().endsWith('/lms'));
  // The server of the tests lets nothing be kept, and the styles of a lesson come with the launch page already.
  const once = new Map(ofCourse.map((request) => [request.url(), request]));
  expect(overBudget('The first lesson', await costOf([...once.values()], folder), FIRST_LESSON)).toEqual([]);
  await site.close();
});
