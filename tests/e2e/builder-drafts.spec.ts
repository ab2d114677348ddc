import { expect, test } from '@playwright/test';
import { dist, edition } from '../helpers/course.ts';
import { COUNTY, fillForCounty } from '../helpers/made-up-county.ts';
import { PackageBuilder } from '../helpers/package-builder.ts';
import { serve, type Site } from '../helpers/serve.ts';
import { makeFilesUnreadable } from '../helpers/unreadable-files.ts';

// Making packages takes a busy machine its time.
test.describe.configure({ timeout: 120_000 });

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist, '/river county/course 42/');
});
test.afterAll(() => site.close());

test('settings of last year fill the form again, and files that are none are refused in a sentence', async ({ page }) => {
  test.setTimeout(60_000);
  const { strings } = await edition();
  const builder = new PackageBuilder(page, strings);
  await builder.open(site.url);
  await fillForCounty(builder);
  const settings = await builder.download('settings.json');

  await builder.open(site.url);
  await builder.chooseFile('agency.logo', 'photo.jpg', 'no logo');
  await expect(page.locator('.field__wrong')).toContainText(builder.strings.logoNone);
  await builder.chooseFile('load', 'settings.json', settings.content);
  await expect(page.locator('.load__done')).toBeVisible();
  await expect(page.getByText(builder.strings.logoNone)).toHaveCount(0);
  for (const [field, text] of Object.entries(COUNTY.texts)) await expect(builder.field(field)).toHaveValue(text);
  await expect(builder.field('lms')).toHaveValue('cornerstone');
  await expect(page.locator('.logo__picture')).toBeVisible();
  expect((await builder.download('settings.json')).content.equals(settings.content)).toBe(true);

  const given = JSON.parse(settings.content.toString());
  for (const [name, content, reason] of [
    ['photo.json', 'GIF89a', 'not JSON'],
    ['empty.json', '', 'not JSON'],
    ['film.json', 'x'.repeat(1_000_001), builder.strings.loadSize],
    ['package.json', '{"name":"x"}', 'format'],
    ['newer.json', JSON.stringify({ ...given, format: 99 }), 'newer version'],
    ['spelled.json', JSON.stringify({ ...given, passmark: 80 }), 'passmark'],
    ['wrong.json', JSON.stringify({ ...given, passMark: 5 }), '70 to 100'],
  ] as const) {
    await builder.chooseFile('load', name, content);
    await expect(page.locator('.load__refused'), name).toContainText(name);
    await expect(page.locator('.load__refused li'), name).toContainText([reason]);
    await expect(builder.field('agency.name')).toHaveValue('River County DCFS');
  }
  await makeFilesUnreadable(page);
  await builder.chooseFile('load', 'moved.json', settings.content);
  await expect(page.locator('.load__refused')).toContainText('moved.json');
  await expect(page.locator('.load__refused li')).toHaveText([builder.strings.loadUnread]);
  await expect(builder.field('agency.name')).toHaveValue('River County DCFS');
});

test('a draft stays in this browser only when somebody asks, and goes when they no longer do', async ({ page }) => {
  const { strings } = await edition();
  const builder = new PackageBuilder(page, strings);
  const kept = () => page.evaluate(() => JSON.stringify(localStorage));
  await builder.open(site.url);
  await builder.field('agency.name').fill('River County');
  expect(await kept()).not.toContain('River County');
  await builder.open(site.url);
  await expect(builder.field('agency.name')).toHaveValue('');

  await builder.field('agency.name').fill('River County');
  await page.getByRole('checkbox', { name: builder.strings.keep }).check();
  await builder.field('passMark').fill('sixty');
  await builder.open(site.url);
  await expect(builder.field('agency.name')).toHaveValue('River County');
  await expect(builder.field('passMark')).toHaveValue('sixty');
  const box = page.getByRole('checkbox', { name: builder.strings.keep });
  await expect(box).toBeChecked();
  await box.uncheck();
  expect(await kept()).not.toContain('River County');
  await box.check();
  expect(await kept()).toContain('River County');
});

test('whoever leaves with words that are neither kept nor in a file is asked first, and nobody else', async ({ page }) => {
  const { strings } = await edition();
  const builder = new PackageBuilder(page, strings);
  let asked = 0;
  page.on('dialog', (dialog) => {
    asked += 1;
    void dialog.accept();
  });
  /** Leaves the page and comes back, having typed this: browsers ask only whoever has used the page. */
  const leaveWith = async (typed: string, first: () => Promise<unknown> = async () => {}) => {
    await builder.field('agency.name').click();
    await page.keyboard.type(typed);
    await first();
    await builder.open(site.url);
    return asked;
  };
  await builder.open(site.url);
  expect(await leaveWith('')).toBe(0);
  expect(await leaveWith('River County')).toBe(1);
  expect(await leaveWith('River County', () => builder.field('agency.name').fill(''))).toBe(1);
  expect(await leaveWith('River County', () => builder.download('settings.json'))).toBe(1);
  // The package cannot be loaded into the form again: next year all of it would have to be typed anew.
  expect(await leaveWith('River County', () => builder.download())).toBe(2);
  const emptied = () => builder.download('settings.json').then(() => builder.field('agency.name').fill(''));
  expect(await leaveWith('River County', emptied)).toBe(2);
  const keep = page.getByRole('checkbox', { name: builder.strings.keep });
  expect(await leaveWith('River County', () => keep.check())).toBe(2);
  expect(await leaveWith(', and more')).toBe(2);
  expect(await leaveWith('', () => keep.uncheck())).toBe(3);
});

test('the last words of a draft are kept before the next frame, in case the page is left at once', async ({ page }) => {
  const { strings } = await edition();
  const builder = new PackageBuilder(page, strings);
  await builder.open(site.url);
  await page.getByRole('checkbox', { name: builder.strings.keep }).check();
  const kept = await builder.field('passMark').evaluate(async (input: HTMLInputElement) => {
    input.value = 'sixty';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // Time for what is queued in this task, and none for a frame.
    for (let i = 0; i < 10; i += 1) await Promise.resolve();
    return JSON.stringify(localStorage);
  });
  expect(kept).toContain('sixty');
});

test('two tabs with the draft show one draft: none writes over the words of the other, or keeps what the other deleted', async ({
  page,
  context,
}) => {
  const { strings } = await edition();
  const first = new PackageBuilder(page, strings);
  await first.open(site.url);
  await page.getByRole('checkbox', { name: first.strings.keep }).check();
  await first.field('agency.name').fill('River County');

  const second = new PackageBuilder(await context.newPage(), strings);
  await second.open(site.url);
  await second.field('agency.onCall').pressSequentially('Maria, 555-0142');
  await expect(first.field('agency.onCall')).toHaveValue('Maria, 555-0142');
  await first.field('agency.name').fill('River County DCFS');
  await expect(second.field('agency.name')).toHaveValue('River County DCFS');
  await expect(second.field('agency.onCall')).toHaveValue('Maria, 555-0142');

  await second.page.getByRole('checkbox', { name: first.strings.keep }).uncheck();
  await expect(page.getByRole('checkbox', { name: first.strings.keep })).not.toBeChecked();
  await first.field('passMark').fill('85');
  await expect(first.field('agency.onCall')).toHaveValue('Maria, 555-0142');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('River County');
});

test('a tab that keeps no draft goes on with its own words when another tab keeps one', async ({ page, context }) => {
  const { strings } = await edition();
  const first = new PackageBuilder(page, strings);
  await first.open(site.url);
  await first.field('agency.name').fill('Hill County');
  const second = new PackageBuilder(await context.newPage(), strings);
  await second.open(site.url);
  await second.page.getByRole('checkbox', { name: first.strings.keep }).check();
  await second.field('agency.name').fill('River County');
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('River County');
  await expect(first.field('agency.name')).toHaveValue('Hill County');
});

test('the steps for an LMS open in another tab, and what was typed stays where it is', async ({ page, context }) => {
  const { strings } = await edition();
  const builder = new PackageBuilder(page, strings);
  await builder.open(site.url);
  await builder.field('agency.name').fill('River County');
  const opening = context.waitForEvent('page');
  await page.getByRole('link', { name: builder.strings.newTab }).click();
  await expect((await opening).locator('h1')).toBeVisible();
  await expect(builder.field('agency.name')).toHaveValue('River County');
});

test('a file that misses its box leaves the form alone, where a browser by itself would go to the file', async ({ page }) => {
  const { strings } = await edition();
  const builder = new PackageBuilder(page, strings);
  await builder.open(site.url);
  const isHeldBack = (field: string) =>
    builder.field(field).evaluate((control) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['x'], 'logo.png', { type: 'image/png' }));
      return ['dragover', 'drop'].map(
        (type) => !control.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })),
      );
    });
  expect(await isHeldBack('agency.name')).toEqual([true, true]);
  // The boxes for files take them as ever.
  expect(await isHeldBack('agency.logo')).toEqual([false, false]);
});
