import { expect, test, type Page } from '@playwright/test';
import { dist, edition } from '../helpers/course.ts';
import { GOLDEN_PATHS } from '../helpers/golden-paths.ts';
import { choose } from '../helpers/play.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

/** How every radio button and box on the page is drawn, each look once. */
const looks = (page: Page) =>
  page.locator('main input:is([type="radio"], [type="checkbox"])').evaluateAll((inputs) => {
    const all = inputs.map((input) => {
      const { appearance, width, borderTopWidth, borderTopColor, backgroundColor, backgroundImage } = getComputedStyle(input);
      const ground = `${backgroundColor} ${backgroundImage.replace(/\(.*/, '')}`;
      return [input.getAttribute('type'), (input as HTMLInputElement).checked, appearance, width, borderTopWidth, borderTopColor, ground];
    });
    return [...new Set(all.map((look) => look.join(' ')))].sort();
  });

/** A lesson's check of each kind, the brief of a talk, its debrief and the package builder, each with something chosen. */
async function looksOnEachPage(page: Page): Promise<string[]> {
  const { strings, lessons, items } = await edition();
  const asks = (type: string) => lessons.find(({ checks }) => checks.some((id) => items.find((item) => item.id === id)?.type === type))!.id;
  const found: string[] = [];
  for (const type of ['choice', 'multiple']) {
    await page.goto(`${site.url}${asks(type)}.html`);
    await expect(page.locator('[data-island]:not([data-ready])')).toHaveCount(0);
    await page
      .locator(`.option input[type="${type === 'choice' ? 'radio' : 'checkbox'}"]`)
      .first()
      .check();
    found.push(...(await looks(page)));
  }
  await page.goto(`${site.url}back-at-five.html`);
  await page.getByText(strings.talk.howTo).click();
  await page.getByLabel(strings.talk.numberKeys).check();
  found.push(...(await looks(page)));
  // Which run to look at is asked from the second one on.
  for (const { letters } of GOLDEN_PATHS.filter(({ talk }) => talk === 'back-at-five').slice(0, 2)) {
    await page.goto(`${site.url}back-at-five.html`);
    // To start, or to start again.
    await page.locator('[data-island="Talk"][data-ready] .brief__go button').click();
    await choose(page, letters);
  }
  await page.getByRole('link', { name: strings.talk.toDebrief }).click();
  await page.getByLabel(strings.debrief.mapPrint).check();
  await expect(page.locator('.run input')).toHaveCount(2);
  found.push(...(await looks(page)));
  await page.goto(`${site.url}package-builder.html`);
  await expect(page.locator('.card-choice').first()).toBeVisible();
  await page.locator('.keep input').check();
  found.push(...(await looks(page)));
  return [...new Set(found)];
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`in ${colorScheme} colors radio buttons and boxes look the same in lessons, talks, debriefs and the package builder: empty, or chosen`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    // Two kinds, each chosen or not.
    expect(await looksOnEachPage(page)).toHaveLength(4);
  });

test('in forced colors they are the browser’s own', async ({ page }) => {
  const { strings } = await edition();
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${site.url}back-at-five.html`);
  await page.getByText(strings.talk.howTo).click();
  expect((await looks(page)).every((look) => look.includes(' auto '))).toBe(true);
});
