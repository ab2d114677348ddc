import { expect, test } from '@playwright/test';
import { textOf } from '../../scorm/files.ts';
import { verify } from '../../scorm/verify/verify.ts';
import { dist, edition } from '../helpers/course.ts';
import { COUNTY } from '../helpers/made-up-county.ts';
import { PackageBuilder } from '../helpers/package-builder.ts';
import { serve, type Site } from '../helpers/serve.ts';
import { makeFilesUnreadable } from '../helpers/unreadable-files.ts';
import { unzip } from '../helpers/unzip.ts';

// Making packages takes a busy machine its time.
test.describe.configure({ timeout: 120_000 });

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist, '/river county/course 42/');
});
test.afterAll(() => site.close());

test('what has to be corrected is listed, takes the focus and leads to its field', async ({ page }) => {
  const { strings } = await edition();
  const builder = new PackageBuilder(page, strings);
  await builder.open(site.url);
  await builder.write({ passMark: '60', 'agency.hotline': '1-800-555-0119', 'agency.protocols.reporting': 'x'.repeat(412) });
  await expect(page.locator('.problems')).toHaveCount(0);
  await expect(page.locator('#field-agency-protocols-reporting-count')).toHaveText('12 characters too many');

  await builder.downloadButton.click();
  const corrections = await builder.corrections();
  expect(corrections).toEqual([
    expect.stringContaining('70 to 100'),
    expect.stringContaining('Agency name is missing'),
    expect.stringContaining('412 characters'),
  ]);
  await page.locator('.problems a').first().press('Enter');
  await expect(builder.field('passMark')).toBeFocused();
  await expect(builder.field('passMark')).toHaveAttribute('aria-invalid', 'true');
  await expect(builder.field('passMark')).toHaveAccessibleDescription(/70 to 100/);
  await builder.field('passMark').fill('75');
  await builder.field('agency.protocols.reporting').fill('Send a copy.');

  await builder.downloadButton.click();
  expect(await builder.corrections()).toEqual([expect.stringContaining('Agency name is missing')]);
  await builder.field('agency.name').fill('River County');
  await expect(page.locator('.problems')).toHaveCount(0);
  const { name } = await builder.download();
  expect(name).toContain('river-county');
});

test('hostile words are shown as text or refused in a sentence, in every field', async ({ page }) => {
  test.setTimeout(180_000);
  const { strings } = await edition();
  const builder = new PackageBuilder(page, strings);
  await builder.open(site.url);
  const fields = Object.keys(COUNTY.texts);
  const fillAll = async (text: string) => builder.write(Object.fromEntries(fields.map((field) => [field, text])));

  // Shown as text: the package passes its checks, and no page holds what was typed as markup.
  for (const text of ['<script>x</script>', '"><img onerror=x>', 'javascript:alert(1)', '=HYPERLINK("x")', '$& $1 {agency} 👩🏽‍⚕️ עברית']) {
    await fillAll(text);
    const { content } = await builder.download();
    const files = unzip(content);
    expect(verify(files), text).toEqual([]);
    const certificate = textOf(files, 'certificate.html');
    expect(certificate).not.toContain('<script>x');
    expect(certificate).not.toContain('<img onerror');
  }
  await page.evaluate(() => Object.assign(window, { hit: false, alert: () => Object.assign(window, { hit: true }) }));

  // Refused, each in a sentence that names its field.
  for (const text of ['x'.repeat(5000), 'before\u202Eafter', 'before\u0007after']) {
    await fillAll(text);
    await builder.downloadButton.click();
    const corrections = await builder.corrections();
    expect(corrections).toHaveLength(fields.length);
    for (const sentence of corrections) expect(sentence).toMatch(/^[A-Z].+ (characters|character|mark)\b.+\.$/);
  }

  // Logos that could do more than be looked at.
  await fillAll('');
  await builder.field('agency.name').fill('River County');
  for (const [name, content] of [
    ['script.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['handler.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><circle r="4"/></svg>'],
    ['elsewhere.svg', '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.org/a.png"/></svg>'],
    ['page.png', '<html><script>alert(1)</script></html>'],
    ['empty.png', ''],
    ['large.png', 'x'.repeat(200 * 1024 + 1)],
  ] as const) {
    await builder.chooseFile('agency.logo', name, content);
    await expect(page.locator('.field', { has: builder.field('agency.logo') }).locator('.field__wrong'), name).toContainText(
      builder.strings.logoNone,
    );
    await expect(page.locator('.logo__picture')).toHaveCount(0);
  }
  await makeFilesUnreadable(page);
  await builder.chooseFile('agency.logo', 'moved.svg', '<svg xmlns="http://www.w3.org/2000/svg"><circle r="4"/></svg>');
  await expect(page.locator('.field__wrong')).toContainText(builder.strings.logoUnread);
  await expect(page.locator('.logo__picture')).toHaveCount(0);
  expect(await page.evaluate(() => (window as unknown as { hit: boolean }).hit)).toBe(false);
  const { content } = await builder.download();
  expect([...unzip(content).keys()].filter((file) => file.startsWith('agency-logo'))).toEqual([]);

  // Whoever does not see it hears it, and can choose the same file once it was mended: browsers tell of another file only.
  const status = page.locator('.field', { has: builder.field('agency.logo') }).getByRole('status');
  await builder.chooseFile('agency.logo', 'mended.svg', '<svg xmlns="http://www.w3.org/2000/svg" href="a"><script/></svg>');
  await expect(status).toContainText(builder.strings.logoNone);
  await expect(builder.field('agency.logo')).toHaveValue('');
});
