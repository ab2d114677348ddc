import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Edition } from '../../src/authoring/content.ts';
import { expectNoBarriers } from '../helpers/axe.ts';
import { dist, edition } from '../helpers/course.ts';
import { GOLDEN_PATHS } from '../helpers/golden-paths.ts';
import { choose } from '../helpers/play.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
let course: Edition;
test.beforeAll(async () => {
  site = await serve(dist);
  course = await edition();
});
test.afterAll(() => site.close());

const [first, second] = GOLDEN_PATHS as [(typeof GOLDEN_PATHS)[0], (typeof GOLDEN_PATHS)[0]];

/** Plays "Back at five" to its end by each path in turn, and opens the debrief of the last. */
async function debriefAfter(page: Page, ...paths: { letters: string }[]): Promise<void> {
  const { talk } = course.strings;
  for (const { letters } of paths) {
    await page.goto(`${site.url}back-at-five.html`);
    // To start, or to start again.
    await page.locator('[data-island="Talk"][data-ready] .brief__go button').click();
    await choose(page, letters);
  }
  await page.getByRole('link', { name: talk.toDebrief }).click();
  await expect(page.locator('.path-picture')).toBeVisible();
}

test('the map shows this run, counts what is not tried without its words, and has a list that holds the same', async ({ page }) => {
  const { debrief } = course.strings;
  const talk = course.talks.find(({ id }) => id === first.talk)!;
  await debriefAfter(page, first);
  const paths = page.locator('section', { has: page.locator('.paths') });
  // One for each line and one for the ending; two more in the key.
  await expect(paths.locator('.spot--now')).toHaveCount(first.letters.length + 1 + 2);
  await expect(paths.locator('.path-picture')).toHaveAttribute('aria-label', new RegExp(`^${first.letters.length} lines`));
  await paths.getByRole('button', { name: debrief.mapAsList }).click();
  const list = paths.locator('.path-list');
  await expect(list.locator('> li')).toHaveCount(first.letters.length + 1);
  const start = talk.nodes[talk.start]!;
  await expect(list).toContainText(start.choices.find(({ letter }) => letter === first.letters[0])!.text);
  for (const { letter, text } of start.choices) if (letter !== first.letters[0]) await expect(list).not.toContainText(text);
  for (const { id, title } of talk.endings) if (id !== first.ending) await expect(page.locator('main')).not.toContainText(title);
  await paths.getByRole('button', { name: debrief.mapAsPicture }).click();
  await expect(paths.locator('.path-picture')).toBeVisible();
});

test('on a phone the map stands in the middle of the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await debriefAfter(page, first);
  const { x, width } = (await page.locator('.paths').boundingBox())!;
  expect(x + width / 2).toBeCloseTo(390 / 2, 0);
});

test('with text twice as large the pictures of how the child sat wrap, and break no word below them', async ({ page }) => {
  await debriefAfter(page, first);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await expect(page.locator('.film li p')).not.toHaveCount(0);
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    // A word that fits is never broken, so the narrowest that the words get along with is no wider than what they have.
    const broken = await page.locator('.film li p').evaluateAll((all) =>
      all.flatMap((words) => {
        const given = words.clientWidth;
        words.style.width = 'min-content';
        words.style.overflowWrap = 'normal';
        const needed = words.clientWidth;
        words.removeAttribute('style');
        return needed > given ? [`${words.textContent}: ${needed} of ${given}`] : [];
      }),
    );
    expect(broken, `${width} wide`).toEqual([]);
  }
});

test('two runs are set side by side, and the map tells them and their endings apart by shape', async ({ page }) => {
  test.setTimeout(60_000);
  await debriefAfter(page, first, second);
  await expect(page.locator('.path-picture__earlier')).toHaveCount(1);
  const talk = course.talks.find(({ id }) => id === first.talk)!;
  const nodes = page.locator('.path-picture g:not(.path-picture__ending)');
  expect(await nodes.locator('.spot--earlier').count()).toBeGreaterThan(0);
  const shape = (drawn: Locator) => drawn.evaluate((group) => [...group.querySelectorAll('.spot')].map(({ tagName }) => tagName));
  const endingOf = (id: string) => page.locator('.path-picture__ending').nth(talk.endings.findIndex((each) => each.id === id));
  expect(await shape(endingOf(second.ending))).toEqual(['circle']);
  expect(await shape(endingOf(first.ending))).toEqual(['path']);
  await expect(page.locator('.path-picture__ending .spot--none')).toHaveCount(talk.endings.length - 2);
  const [here, there] = [second, first].map(({ ending }) => talk.endings.find(({ id }) => id === ending)!.title);
  const outcome = page.locator('.compare tbody tr').last().locator('td');
  await expect(outcome.first()).toContainText(here!);
  await expect(outcome.last()).toContainText(there!);
  await expect(page.locator('.gallery__found')).toHaveCount(2);
  await expectNoBarriers(page, 'two runs');
});

test('an ending that two runs came to has the shape of both', async ({ page }) => {
  test.setTimeout(60_000);
  await debriefAfter(page, first, first);
  const both = page.locator('.path-picture__ending', { has: page.locator('.spot--now') });
  await expect(both).toHaveCount(1);
  await expect(both.locator('path.spot--earlier')).toHaveCount(1);
});

test('a private note is neither stored nor sent, and prints only when something is written', async ({ page }) => {
  await debriefAfter(page, first);
  const note = page.locator('#reflection');
  const section = page.locator('.reflection');
  await expect(section).not.toHaveClass(/kept/);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await note.fill('Wait longer after the first question.');
  await expect(section).toHaveClass(/kept/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.reflection__printed')).toBeVisible();
  await expect(page.locator('.reflection__printed')).toHaveText('Wait longer after the first question.');
  // A browser asks for the icon of the page whenever it likes.
  expect(sent.filter((url) => url !== `${site.url}icon.svg`)).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('Wait longer');
  await page.reload();
  await expect(note).toHaveValue('');
});

test('the path prints only when asked', async ({ page }) => {
  await debriefAfter(page, first);
  const map = page.locator('.path-picture');
  await page.emulateMedia({ media: 'print' });
  await expect(map).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('checkbox', { name: course.strings.debrief.mapPrint }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(map).toBeVisible();
});
