import { expect, test } from '@playwright/test';
import { dist } from '../helpers/course.ts';
import { expectLaidOut } from '../helpers/laid-out.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

test('on the home page the titles, facts and ways in of talks beside each other stand on one line, and so do the links at the end', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${site.url}index.html`);
  await expect(page.locator('[data-island]:not([data-ready])')).toHaveCount(0);
  await expectLaidOut(page);
  const cards = await page.locator('.talk-card').evaluateAll((all) =>
    all.map((card) => {
      const exactly = (selector: string) => card.querySelector(selector)!.getBoundingClientRect().top;
      const top = (selector: string) => Math.round(exactly(selector));
      return {
        row: Math.round(card.getBoundingClientRect().top),
        title: top('h3'),
        facts: top('.talk-card__facts'),
        found: top('.talk-status__endings'),
        gap: Math.round(exactly('.talk-status__endings') - exactly('.talk-card__facts')),
        way: top('.button'),
      };
    }),
  );
  expect(new Set(cards.map(({ row }) => row)).size).toBeLessThan(cards.length);
  for (const card of cards) expect(card).toEqual(cards.find(({ row }) => row === card.row));
  // The gap below the facts is that of every card, too: a card may not part what belongs together.
  expect(new Set(cards.map(({ gap }) => gap)).size).toBe(1);
  const links = await page.locator('.site-footer li').evaluateAll((all) => all.map((link) => link.getBoundingClientRect().top));
  expect(new Set(links).size).toBe(1);
});

test('on a phone short groups of a card to sort stand two in a row, and no longer than the card', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${site.url}screening-tools.html`);
  await expectLaidOut(page);
  const rows = await page.locator('.sort__card').evaluateAll((cards) =>
    cards.map((card) => {
      const groups = [...card.querySelectorAll('.sort__group')].map((group) => group.getBoundingClientRect());
      return {
        groups: groups.length,
        rows: new Set(groups.map(({ top }) => top)).size,
        wide: groups.some(({ right }) => right > innerWidth),
      };
    }),
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const card of rows) expect(card).toEqual({ groups: 4, rows: 2, wide: false });
});
