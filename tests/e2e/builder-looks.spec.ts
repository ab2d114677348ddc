import { expect, test } from '@playwright/test';
import { expectNoBarriers } from '../helpers/axe.ts';
import { dist, edition } from '../helpers/course.ts';
import { tabTo } from '../helpers/keys.ts';
import { COUNTY } from '../helpers/made-up-county.ts';
import { PackageBuilder } from '../helpers/package-builder.ts';
import { serve, type Site } from '../helpers/serve.ts';

// Making packages takes a busy machine its time.
test.describe.configure({ timeout: 120_000 });

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist, '/river county/course 42/');
});
test.afterAll(() => site.close());

test('axe finds nothing on the landing page for coordinators and on the empty form', async ({ page }) => {
  test.setTimeout(300_000);
  const { strings } = await edition();
  const builder = new PackageBuilder(page, strings);
  await page.goto(`${site.url}coordinators.html`);
  await expectNoBarriers(page, 'landing page');
  await builder.open(site.url);
  await expectNoBarriers(page, 'empty');
});

test('axe finds nothing with all filled in, and with everything wrong', async ({ page }) => {
  test.setTimeout(300_000);
  const { strings } = await edition();
  const builder = new PackageBuilder(page, strings);
  await builder.open(site.url);
  await builder.write(COUNTY.texts);
  await builder.chooseFile('agency.logo', 'county.svg', COUNTY.logo);
  await builder.field('tries').selectOption('2');
  await builder.download();
  await expectNoBarriers(page, 'made');
  await builder.write({ passMark: '7', 'agency.name': '', 'agency.protocols.reporting': 'x'.repeat(500) });
  await builder.chooseFile('agency.logo', 'page.svg', '<html></html>');
  await builder.chooseFile('load', 'photo.json', 'GIF89a');
  await builder.downloadButton.click();
  await builder.corrections();
  await expectNoBarriers(page, 'corrections');
});

test('a package can be made with the keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  const { strings } = await edition();
  const builder = new PackageBuilder(page, strings);
  await builder.open(site.url);
  await tabTo(page, '#field-lms');
  await page.keyboard.press('ArrowUp');
  await expect(builder.field('lms')).not.toHaveValue('other');
  await tabTo(page, 'input[name="complete"]');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: builder.strings.finalCheck })).toBeChecked();
  await tabTo(page, '#field-passMark');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('60');
  await tabTo(page, '#field-agency-name');
  await page.keyboard.type('River County');
  await tabTo(page, '.panel__actions .button');
  await page.keyboard.press('Enter');
  await expect(page.locator('.problems')).toBeFocused();
  await tabTo(page, '.problems a');
  await page.keyboard.press('Enter');
  await expect(builder.field('passMark')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('85');
  await tabTo(page, '.panel__actions .button');
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await coming).suggestedFilename()).toContain('river-county');
});

for (const [look, width, text] of [
  ['at 320 pixels', 320, 100],
  ['with text twice as large', 1280, 200],
  ['with text twice as large on a phone', 390, 200],
] as const)
  test(`nothing is cut off or lies over anything else ${look}`, async ({ page }) => {
    const { strings } = await edition();
    const builder = new PackageBuilder(page, strings);
    await page.setViewportSize({ width, height: 800 });
    await builder.open(site.url);
    await page.evaluate((percent) => {
      document.documentElement.style.fontSize = `${percent}%`;
    }, text);
    await builder.write({ passMark: '7', 'agency.hotline': '1-800-555-0119' });
    await builder.downloadButton.click();
    await builder.corrections();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const faults = await page.evaluate(() => {
      const seen = [
        ...document.querySelectorAll<HTMLElement>(
          'main :is(label, legend, p, h1, h2, h3, h4, dt, dd, button, input, select, textarea, li)',
        ),
      ];
      const parts = seen.filter((part) => part.getClientRects().length > 0 && !part.closest('.visually-hidden'));
      const isCut = ({ scrollWidth, clientWidth, tagName }: HTMLElement) => tagName !== 'INPUT' && scrollWidth > clientWidth + 1;
      const cut = parts.filter((part) => getComputedStyle(part).display !== 'inline' && isCut(part));
      const covered = parts
        .filter((part) => part.matches('button, input, select, textarea'))
        .filter((part) => {
          part.scrollIntoView({ block: 'center' });
          const box = part.getBoundingClientRect();
          const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          return !(part.contains(top) || part.closest('label')?.contains(top));
        });
      return [...cut, ...covered].map(({ tagName, className, textContent }) => `${tagName}.${className} ${textContent?.slice(0, 40)}`);
    });
    expect(faults).toEqual([]);
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs, and shows no form that does nothing', async ({ page }) => {
    const { strings } = await edition();
    await page.goto(`${site.url}package-builder.html`);
    await expect(page.locator('.no-script:visible')).toHaveText(strings.builder.noScript);
    await expect(page.locator('.builder')).toBeHidden();
  });
});
