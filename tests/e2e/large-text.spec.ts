import { readdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { dist } from '../helpers/course.ts';
import { expectLaidOut } from '../helpers/laid-out.ts';
import { serve, type Site } from '../helpers/serve.ts';

/** WCAG 2.2, 1.4.12: the widest spacing that a page has to bear. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

/** WCAG 2.2, 1.4.4: text twice as large. Everything is sized by it. */
const TWICE = ':root { font-size: 200% !important; }';

/** All but the launch page, which is as high as its window and shows the others in a frame. */
const pages = readdirSync(dist).filter((name) => name.endsWith('.html') && !name.endsWith('launch.html'));

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

/** Puts styles on the page as a reader's own tool does, in place of those before. The security policy of the site does not reach these. */
const withStyles = (page: Page, styles: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, styles);

/** What is cut off, what spills out of its button, and whether the page is wider than the window. */
const lost = (page: Page) =>
  page.evaluate(() => {
    const hides = ({ overflowX, overflowY }: CSSStyleDeclaration) => overflowX === 'hidden' || overflowY === 'hidden';
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const style = getComputedStyle(element);
      // What only screen readers get is two pixels large, and drawings hold no running text.
      if (
        !hides(style) ||
        style.position === 'absolute' ||
        element.clientHeight <= 2 ||
        element.closest('svg') ||
        !element.textContent?.trim()
      )
        return false;
      return element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2;
    });
    // A label that runs over the edge of its button may still end within the window.
    const spilt = [...document.querySelectorAll<HTMLElement>('main :is(a, button, summary, label)')].filter(
      (element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 2,
    );
    const wide = document.documentElement.scrollWidth > window.innerWidth;
    return [
      ...cut.map(({ className, tagName }) => `${tagName}.${className} is cut off`),
      ...spilt.map(({ textContent }) => `"${textContent?.trim()}" spills out of its box`),
      ...(wide ? ['it is wider than the window'] : []),
    ];
  });

/** What a page has to bear, and how wide the window is meanwhile. */
const STRAINS = [
  { what: 'the widest spacing', styles: SPACING, width: 390 },
  { what: 'text twice as large', styles: TWICE, width: 1280 },
  // More than 1.4.4 asks for, as a phone has its text set by its owner and has no wider window to offer.
  { what: 'text twice as large on a phone', styles: TWICE, width: 390 },
];

test('every page bears the widest spacing and text twice as large: nothing is cut off or runs out of the window', async ({ page }) => {
  test.setTimeout(300_000);
  const found: string[] = [];
  for (const name of pages) {
    await page.goto(site.url + name);
    await expectLaidOut(page);
    for (const { what, styles, width } of STRAINS) {
      await page.setViewportSize({ width, height: 844 });
      await withStyles(page, '');
      const before = await page.evaluate(() => document.body.scrollHeight);
      await withStyles(page, styles);
      expect(await page.evaluate(() => document.body.scrollHeight), `${name} grows with ${what}`).toBeGreaterThan(before);
      found.push(...(await lost(page)).map((fault) => `${name}, ${what}: ${fault}`));
    }
  }
  expect(found).toEqual([]);
});
