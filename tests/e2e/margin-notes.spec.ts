import { expect, test, type Page } from '@playwright/test';
import { dist, edition } from '../helpers/course.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

const notes = (page: Page) => page.locator('.margin-note');
const open = async (page: Page, width: number, lesson: string) => {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`${site.url}${lesson}.html`);
  await expect(page.locator('html[data-started]')).toBeAttached();
};

test('on a wide window each source of a lesson is named beside its first citation, and no two names overlap', async ({ page }) => {
  const { lessons } = await edition();
  // Every fourth, the one with the most sources among them.
  for (const { id } of lessons.filter(({ id: lesson }, index) => index % 4 === 0 || lesson === 'return-talk-and-screening')) {
    await open(page, 1440, id);
    const sources = await page.locator('.source-list li > p:first-child').allTextContents();
    const expected = sources.map((name, index) => `${index + 1} ${name.trim()}`);
    expect((await notes(page).allTextContents()).map((text) => text.trim()).toSorted()).toEqual(expected.toSorted());
    await expect
      .poll(() =>
        notes(page).evaluateAll((all) => {
          const boxes = all.map((note) => note.getBoundingClientRect()).toSorted((one, other) => one.top - other.top);
          return boxes.filter(({ top, height }, index) => height === 0 || (index > 0 && top < boxes[index - 1]!.bottom)).length;
        }),
      )
      .toBe(0);
  }
});

test('a narrow window has no notes, and gets them when it grows', async ({ page }) => {
  const { lessons } = await edition();
  await open(page, 390, lessons[1]!.id);
  await expect(notes(page)).toHaveCount(0);
  await page.setViewportSize({ width: 1440, height: 800 });
  await expect(notes(page)).not.toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(notes(page).first()).toBeHidden();
});
