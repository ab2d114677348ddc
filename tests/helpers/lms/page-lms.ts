import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import { stampStandard } from '../../../scorm/stamp/standard.ts';
import type { Terms } from '../../../src/course/record/terms.ts';
import { dist } from '../course.ts';
import { goTo } from '../go-to.ts';

/** What the LMS's page is told to do wrong. */
export type PageFault = 'none' | 'refuses' | 'silent';

/**
 * The page of an LMS: an API in the window, the launch page in a frame, and what is stored kept in `sessionStorage`, so that
 * it outlives a reload. It is put where the course is served, because an LMS shows content of its own origin.
 */
const html = (src: string, names: Record<'api' | 'start' | 'end' | 'get' | 'set' | 'commit' | 'error' | 'words', string>) => `
<!doctype html><title>LMS</title><style>iframe { width: 100%; height: 700px; border: 0 }</style>
<script>
  const stored = JSON.parse(sessionStorage.getItem('lms') ?? '{}');
  const values = { 'cmi.core.student_id': 'learner-7', 'cmi.learner_id': 'learner-7', 'cmi.core.student_name': 'Rivera, Sam', ...stored };
  window.calls = [];
  window.fault = sessionStorage.getItem('fault') ?? 'none';
  const store = () => {
    if (window.fault === 'refuses') return 'false';
    sessionStorage.setItem('lms', JSON.stringify(values));
    return 'true';
  };
  const answers = {
    '${names.start}': () => 'true',
    '${names.end}': store,
    '${names.get}': (name) => values[name] ?? '',
    '${names.set}': (name, value) => ((values[name] = value), 'true'),
    '${names.commit}': store,
    '${names.error}': () => '0',
    '${names.words}': () => '',
  };
  if (window.fault !== 'silent')
    window['${names.api}'] = Object.fromEntries(
      Object.entries(answers).map(([name, answer]) => [name, (...args) => (window.calls.push([name, ...args]), answer(...args))]),
    );
</script>
<iframe src="${src}"></iframe>`;

const SCORM_12 = {
  api: 'API',
  start: 'LMSInitialize',
  end: 'LMSFinish',
  get: 'LMSGetValue',
  set: 'LMSSetValue',
  commit: 'LMSCommit',
  error: 'LMSGetLastError',
  words: 'LMSGetErrorString',
};
const SCORM_2004 = {
  api: 'API_1484_11',
  start: 'Initialize',
  end: 'Terminate',
  get: 'GetValue',
  set: 'SetValue',
  commit: 'Commit',
  error: 'GetLastError',
  words: 'GetErrorString',
};

/** The launch page as packaging makes it: with other terms. */
export async function withTerms(page: Page, site: string, changed: Partial<Terms>): Promise<void> {
  const launch = await readFile(join(dist, 'launch.html'), 'utf8');
  const body = stampStandard(launch, changed.standard ?? 'scorm12').replace(
    /(id="terms"[^>]*>)([^<]*)/,
    (_whole, head: string, terms: string) => {
      return head + JSON.stringify({ ...JSON.parse(terms), ...changed });
    },
  );
  await page.route(
    (url) => url.href.startsWith(`${site}launch.html`),
    (route) => (route.request().method() === 'GET' ? route.fulfill({ body, contentType: 'text/html' }) : route.continue()),
  );
}

/** An LMS's page with the course in it. */
export class PageLms {
  readonly #page: Page;
  readonly #site: string;

  constructor(page: Page, site: string) {
    this.#page = page;
    this.#site = site;
  }

  /** Opens the course in it, at a page if `address` names one. Opening it again is a launch of its own. */
  async open(standard: 'scorm12' | 'scorm2004' = 'scorm12', address = 'launch.html'): Promise<void> {
    const body = html(address, standard === 'scorm12' ? SCORM_12 : SCORM_2004);
    await this.#page.route(`${this.#site}lms`, (route) => route.fulfill({ body, contentType: 'text/html' }));
    await this.#page.goto(`${this.#site}lms`);
  }

  /** The launch page. */
  launchPage(): FrameLocator {
    return this.#page.frameLocator('iframe');
  }

  /** The page of the course. */
  course(): FrameLocator {
    return this.launchPage().frameLocator('#course');
  }

  /** Leads the course to a page of it, as a link would. */
  async goTo(page: string): Promise<void> {
    await goTo(this.course(), page);
  }

  async fault(fault: PageFault): Promise<void> {
    await this.#page.evaluate((name) => {
      Object.assign(window, { fault: name });
      sessionStorage.setItem('fault', name);
    }, fault);
  }

  /** What is on record, by element. */
  async stored(): Promise<Record<string, string>> {
    return JSON.parse((await this.#page.evaluate(() => sessionStorage.getItem('lms'))) ?? '{}');
  }

  /** Names of the calls made in this launch. */
  async calls(): Promise<string[]> {
    return this.#page.evaluate(() => (window as unknown as { calls: string[][] }).calls.map(([name = '']) => name));
  }

  /** What the course keeps on the device, by key. */
  async kept(): Promise<Record<string, string>> {
    return this.#page.evaluate(() => ({ ...localStorage }));
  }
}
