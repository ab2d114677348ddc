import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test, type Request } from '@playwright/test';
import { textOf } from '../../scorm/files.ts';
import { verify } from '../../scorm/verify/verify.ts';
import { READS_TYPESCRIPT } from '../../scripts/build.mjs';
import { dist, edition } from '../helpers/course.ts';
import { COUNTY, fillForCounty } from '../helpers/made-up-county.ts';
import { PackageBuilder } from '../helpers/package-builder.ts';
import { serve, type Site } from '../helpers/serve.ts';
import { watch } from '../helpers/watch.ts';
import { unzip } from '../helpers/unzip.ts';

const run = promisify(execFile);
const root = join(dist, '..');

// Making packages takes a busy machine its time.
test.describe.configure({ timeout: 120_000 });

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist, '/river county/course 42/');
});
test.afterAll(() => site.close());

test('a coordinator fills the form for a county and gets a package with its words in all their places', async ({ page }) => {
  test.setTimeout(120_000);
  const { strings } = await edition();
  const seen = watch(page, site.url);
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  const builder = new PackageBuilder(page, strings);
  await builder.open(site.url);
  await fillForCounty(builder);
  await expect(page.getByRole('img', { name: builder.strings.logoPreview })).toHaveJSProperty('complete', true);

  const { name, content } = await builder.download();
  expect(name).toMatch(
    /^what-you-say-first-[\d.]+-scorm12-cornerstone-final-check-mark-85-3-tries-choices-recorded-own-certificate-river-county-dcfs\.zip$/,
  );
  expect(await builder.fact(strings.readMe.file)).toBe(name);
  const files = unzip(content);
  expect(verify(files)).toEqual([]);
  const pages = [...files.keys()].filter((file) => file.endsWith('.html'));
  const holding = (text: string) => pages.filter((file) => textOf(files, file).includes(text));

  // Who the agency is stands on every learner page, and its logo beside it.
  const { texts } = COUNTY;
  expect(holding(`${texts['agency.name']}</bdi>`).length).toBeGreaterThanOrEqual(pages.length - 1);
  expect(holding('src="agency-logo.svg"').length).toBeGreaterThanOrEqual(pages.length - 1);
  expect(textOf(files, 'agency-logo.svg')).toBe(COUNTY.logo);
  // Each text is where staff will look for it.
  expect(holding('Also page the on-call supervisor.')).toContain('child-missing.html');
  expect(holding('File form MFC-3')).toContain('child-missing.html');
  expect(holding('tel:18005550119')).toEqual(expect.arrayContaining(['child-missing.html', 'suspicion-disclosure-report.html']));
  expect(holding('tel:5550142')).toEqual(expect.arrayContaining(['child-missing.html', 'the-response-plan.html']));
  expect(holding(texts['agency.protocols.first-24-hours'])).toContain('first-24-hours.html');
  expect(holding(texts['agency.protocols.reporting'])).toContain('suspicion-disclosure-report.html');
  expect(holding(texts['agency.reportingLimits'])).toContain('suspicion-disclosure-report.html');
  expect(holding(texts['agency.protocols.response-plan'])).toEqual(['the-response-plan.html']);
  expect(holding(texts['agency.protocols.screening'])).toContain('screening-tools.html');
  expect(holding(texts['agency.screeningTool'])).toContain('screening-tools.html');
  for (const field of ['certificate.hours', 'certificate.approvalNumber', 'certificate.instructor'] as const)
    expect(holding(texts[field]), field).toEqual(['certificate.html']);
  // What the running course must obey.
  for (const file of pages) {
    const terms: unknown = JSON.parse(/<script[^>]* id="terms"[^>]*>([^<]*)</.exec(textOf(files, file))?.[1] ?? 'null');
    expect(terms, file).toMatchObject({ standard: 'scorm12', rule: 'final-check', passMark: 85, tries: 3, recordsChoices: true });
  }

  // Nothing that was typed has left the machine: all requests only fetch, and only files of the site.
  expect(seen).toEqual({ errors: [], elsewhere: [] });
  const typed = Object.values(texts).flatMap((text) => [text, encodeURIComponent(text)]);
  for (const request of requests) {
    expect(request.method(), request.url()).toBe('GET');
    expect(request.postData()).toBeNull();
    const sent = `${request.url()} ${JSON.stringify(request.headers())}`;
    for (const text of typed) expect(sent).not.toContain(text);
  }
  expect(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie])).toEqual([[], [], '']);
  expect(site.missing).toEqual([]);
});

for (const standard of ['scorm12', 'scorm2004', 'cmi5'])
  test(`the command line makes the same bytes from the same settings, ${standard}`, async ({ page }) => {
    test.setTimeout(120_000);
    const { strings } = await edition();
    const folder = await mkdtemp(join(tmpdir(), 'package-'));
    const builder = new PackageBuilder(page, strings);
    await builder.open(site.url);
    await fillForCounty(builder);
    await builder.field('standard').selectOption(standard);
    const settings = await builder.download('settings.json');
    const { name, content } = await builder.download();

    await writeFile(join(folder, settings.name), settings.content);
    const command = [READS_TYPESCRIPT, join(root, 'scorm', 'cli.ts'), '--settings', join(folder, settings.name), '--out', folder];
    await run(process.execPath, command, { cwd: root });
    expect(await readdir(folder)).toContain(name);
    expect((await readFile(join(folder, name))).equals(content)).toBe(true);

    const key = await builder.download('question-key.csv');
    const sheet = await builder.download('READ-ME-FIRST.html');
    for (const file of [key, sheet]) {
      const made = (await readdir(folder)).find((other) => other.endsWith(file.name));
      expect(made, file.name).toBeDefined();
      expect((await readFile(join(folder, made!))).equals(file.content), file.name).toBe(true);
    }
    expect(sheet.content.toString()).toContain('River County DCFS');
    await rm(folder, { recursive: true });
  });

test('without a network it says so, and goes on when there is one again', async ({ page }) => {
  const { strings } = await edition();
  const builder = new PackageBuilder(page, strings);
  await page.route('**/launch.html', (route) => route.abort());
  await builder.open(site.url);
  await builder.downloadButton.click();
  await expect(page.locator('.making--failed')).toContainText(builder.strings.offline);
  await page.unroute('**/launch.html');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: builder.strings.again }).click();
  await builder.downloadButton.click();
  expect((await coming).suggestedFilename()).toMatch(/scorm12\.zip$/);
});

test('a file that the website does not send is named', async ({ page }) => {
  const { strings } = await edition();
  const builder = new PackageBuilder(page, strings);
  await page.route('**/package-data.json', (route) => route.fulfill({ status: 404 }));
  await builder.open(site.url);
  await builder.downloadButton.click();
  await expect(page.locator('.making--failed')).toContainText('package-data.json');
});

test('opened from a disk, the page says that it needs a website', async ({ page }) => {
  const { strings } = await edition();
  await page.goto(pathToFileURL(join(dist, 'package-builder.html')).href);
  await expect(page.locator('.making--failed')).toHaveText(strings.builder.fromDisk);
  await expect(page.getByRole('button', { name: strings.builder.download, exact: true })).toBeDisabled();
});

test('two files asked for before the package is made both come, and none comes later that nobody asks for any more', async ({ page }) => {
  const { strings } = await edition();
  const builder = new PackageBuilder(page, strings);
  await builder.open(site.url);
  const came: string[] = [];
  page.on('download', (download) => came.push(download.suggestedFilename()));
  const readMe = page.locator('.panel__also button', { hasText: 'READ-ME-FIRST' });
  await builder.downloadButton.click();
  await readMe.click();
  await expect.poll(() => came.length, { timeout: 30_000 }).toBe(2);
  expect(came.sort()).toEqual(['READ-ME-FIRST.html', expect.stringMatching(/\.zip$/)]);

  await builder.field('agency.name').fill('River County');
  await readMe.click();
  await builder.field('passMark').fill('8');
  await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 100)));
  await builder.field('passMark').fill('85');
  await builder.downloadButton.click();
  await expect.poll(() => came.length, { timeout: 30_000 }).toBe(3);
  expect(came[2]).toMatch(/\.zip$/);
});
