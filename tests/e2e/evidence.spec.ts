import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { coordinatorPageIds, lmsPage } from '../../src/authoring/site-map.ts';
import { PACK_FILES } from '../../src/evidence/names.ts';
import { expectNoBarriers } from '../helpers/axe.ts';
import { dist, edition } from '../helpers/course.ts';
import { sheets } from '../helpers/paper.ts';
import { serve, type Site } from '../helpers/serve.ts';
import { makeFilesUnreadable } from '../helpers/unreadable-files.ts';
import { watch } from '../helpers/watch.ts';
import { unzip } from '../helpers/unzip.ts';

// Reading the content takes seconds, and longer on a busy machine.
test.describe.configure({ timeout: 120_000 });

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

/** The pages this is about: the guides and the evidence. Builder and preview LMS have tests of their own. */
async function guidePages(): Promise<string[]> {
  const own = new Set(['coordinators', 'package-builder', 'preview-lms']);
  return coordinatorPageIds(await edition()).filter((id) => !own.has(id));
}

/** A report as Moodle's interactions report writes it, with names that must go nowhere. */
async function moodleReport(): Promise<string> {
  const [first, second] = (await edition()).items.filter(({ use, type }) => use === 'final' && type === 'choice');
  const head = 'Name\tEmail address\tAttempt\tScore\tQuestion 0\tResponse 0\tResult 0\tQuestion 1\tResponse 1\tResult 1';
  const row = (name: string, results: readonly [string, string]) =>
    [name, `${name}@agency.example`, '1', '50', first!.id, 'a', results[0], second!.id, 'b', results[1]].join('\t');
  return [head, row('Zelda', ['correct', 'wrong']), row('Quincy', ['correct', 'wrong']), row('Xavier', ['wrong', 'wrong'])].join('\n');
}

const give = (page: Page, name: string, text: string | Buffer) =>
  page.locator('#report-reader input').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test('every guide works under the strictest security policy, is no wider than a phone, and axe finds nothing', async ({ page }) => {
  test.setTimeout(400_000);
  const seen = watch(page, site.url);
  for (const id of await guidePages()) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${site.url}${id}.html`);
    await expect(page.locator('h1')).toHaveCount(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(320);
    await expectNoBarriers(page, id);
  }
  expect(seen).toEqual({ errors: [], elsewhere: [] });
  expect(site.missing).toEqual([]);
});

test('on a phone tables are read row by row: cells have room for their words, and say which standard they are about', async ({ page }) => {
  const { strings } = await edition();
  await page.setViewportSize({ width: 390, height: 844 });
  for (const id of ['says-finished', 'updating', 'lms-moodle']) {
    await page.goto(`${site.url}${id}.html`);
    const widths = await page.locator('tbody :is(th, td)').evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
    expect(Math.min(...widths), id).toBeGreaterThan(300);
  }
  const told = page.locator('table.told td');
  const heads = await told.evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-head')));
  const { scorm12, scorm2004, cmi5 } = strings.readMe.standards;
  expect(heads).toEqual([1, 2, 3].flatMap(() => [scorm12, scorm2004, cmi5]));
  // Chromium tells the words that are shown, Firefox where they come from.
  const shown = await told.evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
  for (const [index, content] of shown.entries()) expect([`"${heads[index]}"`, 'attr(data-head)']).toContain(content);
});

test('no number in the table of hours is broken, and the table is no wider than a phone', async ({ page }) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${site.url}hours.html`);
    const broken = await page.locator('.figures-table td').evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const words = document.createRange();
        words.selectNodeContents(cell);
        return /\d/.test(cell.textContent) && words.getClientRects().length > 1 ? [cell.textContent] : [];
      }),
    );
    expect(broken).toEqual([]);
    expect(await page.locator('.figures-table').evaluate((table) => table.getBoundingClientRect().right)).toBeLessThanOrEqual(width);
  }
});

test('a report file gives figures by objective and by question, and nothing of it leaves the browser', async ({ page }) => {
  const { strings } = await edition();
  const requests: string[] = [];
  await page.goto(`${site.url}lms-report.html`);
  await page.locator('#report-reader[data-ready]').waitFor();
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  await give(page, 'our county.txt', await moodleReport());
  await expect(page.getByRole('status')).toHaveText('4 rows read, 6 answers found.');
  const items = page.getByRole('table', { name: strings.reportReader.byItem });
  await expect(items.locator('tbody tr')).toHaveCount(2);
  await expect(items.locator('tbody tr').nth(0)).toContainText('0%');
  await expect(items.locator('tbody tr').nth(1)).toContainText('67%');
  await expect(items.locator('tbody tr').nth(1)).toContainText('fewer than 10');
  await expect(page.getByRole('table', { name: strings.reportReader.byObjective }).locator('tbody tr')).not.toHaveCount(0);
  await expect(page.locator('main')).not.toContainText(/Zelda|Quincy|Xavier|agency\.example/);
  await expectNoBarriers(page, 'report read');
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
});

test('a table with a row for each answer tells of people, or calls no answer the first when it names nobody', async ({ page }) => {
  const { items, strings } = await edition();
  const { reportReader } = strings;
  const id = items.find(({ use, type }) => use === 'final' && type === 'choice')!.id;
  await page.goto(`${site.url}lms-report.html`);
  await page.locator('#report-reader[data-ready]').waitFor();
  const result = page.locator('.report-result');
  const tries = ['wrong', 'correct', 'correct'];
  await give(page, 'tries.csv', ['learner,question,result', ...tries.map((each) => `Zelda,${id},${each}`)].join('\n'));
  await expect(result.locator('.report-facts')).toContainText(`${reportReader.people}1`);
  await expect(result.locator('.report-facts')).toContainText(`${reportReader.right}0%`);
  await expect(result).toContainText(reportReader.howToReadPeople);
  await give(page, 'nobody.csv', ['question,result', ...tries.map((each) => `${id},${each}`)].join('\n'));
  await expect(result.locator('.report-facts')).toContainText(`${reportReader.shareOfAll}67%`);
  await expect(result.getByRole('columnheader', { name: reportReader.first })).toHaveCount(0);
  await expect(result).toContainText(reportReader.howToReadAnswers);
});

test('files that cannot be read get a sentence, markup in them stays words, and another file can follow', async ({ page }) => {
  const { reportReader } = (await edition()).strings;
  await page.goto(`${site.url}lms-report.html`);
  const status = page.getByRole('status');
  await give(page, 'report.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 9, 9]));
  await expect(status).toHaveText(reportReader.workbook);
  await give(page, 'report.txt', 'Name\tScore\nSomebody\t80');
  await expect(status).toHaveText(reportReader.noItems);
  await give(
    page,
    '<img src=x onerror=alert(1)>.txt',
    (await moodleReport()).replace('\ta\twrong', '\t<img src=x onerror=alert(1)>\twrong'),
  );
  await expect(page.locator('.report-result')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('.report-result img')).toHaveCount(0);
  await page.getByRole('button', { name: reportReader.another }).click();
  await expect(page.locator('.report-result')).toHaveCount(0);
  await expect(page.locator('#report-reader input')).toBeFocused();
  await makeFilesUnreadable(page);
  await give(page, 'moved.txt', await moodleReport());
  await expect(status).toHaveText(reportReader.broken);
});

test('a file can be dropped, and chosen with the keyboard', async ({ page }) => {
  // Asked for early, so that no window of the system opens instead.
  const chooser = page.waitForEvent('filechooser');
  await page.goto(`${site.url}lms-report.html`);
  await page.locator('#report-reader[data-ready]').waitFor();
  const text = await moodleReport();
  const transfer = await page.evaluateHandle((report) => {
    const data = new DataTransfer();
    data.items.add(new File([report], 'dropped.txt', { type: 'text/plain' }));
    return data;
  }, text);
  await page.locator('.report-drop').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.locator('.report-result')).toContainText('dropped.txt');
  await page.locator('#report-reader input').focus();
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ name: 'chosen.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(page.locator('.report-result')).toContainText('chosen.txt');
});

test('the evidence pack is downloaded whole, and its pages open from disk', async ({ page }) => {
  const { strings } = await edition();
  await page.goto(`${site.url}evidence.html`);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: strings.evidence.pack.download }).click();
  const files = unzip(await readFile(await (await download).path()));
  expect([...files.keys()].toSorted()).toEqual(Object.values(PACK_FILES).flat().toSorted());
  await page.setContent(new TextDecoder().decode(files.get('hours.html')));
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
});

test('the guides can be read without scripts, and say where a tool needs them', async ({ browser }) => {
  const { strings, evidence } = await edition();
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${site.url}${lmsPage(evidence.lms[0]!.id)}.html`);
  await expect(page.getByRole('heading', { name: strings.guides.tried })).toBeVisible();
  await expect(page.getByRole('button', { name: strings.guides.print })).toBeHidden();
  await page.goto(`${site.url}lms-report.html`);
  await expect(page.locator('.no-script:visible')).toHaveText(strings.reportReader.noScript);
});

test('a guide prints on few sheets, without the furniture of the screen', async ({ page }) => {
  await page.goto(`${site.url}lms-moodle.html`);
  expect(await sheets(page)).toBeLessThanOrEqual(3);
});
