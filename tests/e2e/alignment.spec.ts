import { expect, test } from '@playwright/test';
import { dist } from '../helpers/course.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

test('on the home page the titles of talks beside each other stand on one line, and so do the ways in', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${site.url}index.html`);
  await expect(page.locator('[data-island]:not([data-ready])')).toHaveCount(0);
  const cards = await page.locator('.talk-card').evaluateAll((all) =>
    all.map((card) => {
      const top = (selector: string) => Math.round(card.querySelector(selector)!.getBoundingClientRect().top);
      return { row: Math.round(card.getBoundingClientRect().top), title: top('h3'), way: top('.button') };
    }),
  );
  expect(new Set(cards.map(({ row }) => row)).size).toBeLessThan(cards.length);
  for (const card of cards) expect(card).toEqual(cards.find(({ row }) => row === card.row));
});
