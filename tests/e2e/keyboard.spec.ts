import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Edition } from '../../src/authoring/content.ts';
import { dist, edition } from '../helpers/course.ts';
import { giveByKeys, tabTo } from '../helpers/keys.ts';
import { questionIn, wrongLetters } from '../helpers/play.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

/** What takes the focus only to be read shows it by a light edge, not by the ring of something one can press. */
async function expectLightEdge(place: Locator): Promise<void> {
  await expect(place).toBeFocused();
  await expect(place).toHaveCSS('outline-style', 'dashed');
  await expect(place).toHaveCSS('box-shadow', 'none');
}

/** Tries every check of the lesson shown, wrongly. */
async function lessonByKeys(page: Page, course: Edition, checks: readonly string[]): Promise<void> {
  await expect(page.locator('[data-island]:not([data-ready])')).toHaveCount(0);
  for (const id of checks) {
    const form = `form[data-item="${id}"]`;
    const question = await questionIn(page.locator(form), course);
    await giveByKeys(page, question, wrongLetters(question));
    await tabTo(page, `${form} button[type="submit"]`);
    await page.keyboard.press('Enter');
    await expectLightEdge(page.locator(`${form} .check__result`));
  }
}

/** Plays the talk shown by its first choices to an ending, and opens its debrief. */
async function talkByKeys(page: Page): Promise<void> {
  await expect(page.locator('[data-island]:not([data-ready])')).toHaveCount(0);
  await tabTo(page, '.brief__go .button');
  await page.keyboard.press('Enter');
  while ((await page.locator('.ended').count()) === 0) {
    await tabTo(page, '.talk-choice');
    const before = (await page.locator('.choices').textContent()) ?? '';
    await page.keyboard.press('Enter');
    await expect(page.locator('.choices').filter({ hasText: before })).toHaveCount(0);
    await expect(page.locator('.talk-choice, .ended').first()).toBeVisible();
    if ((await page.locator('.ended').count()) === 0) await expectLightEdge(page.locator('.answer'));
  }
  await tabTo(page, '.ended a');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
}

test('the whole course can be done with the keyboard alone', async ({ page }) => {
  test.setTimeout(600_000);
  const course = await edition();
  await page.goto(`${site.url}index.html`);
  await page.keyboard.press('Tab');
  await expect(page.getByText(course.strings.site.skip)).toBeFocused();
  await tabTo(page, '.resume__go');
  await page.keyboard.press('Enter');

  for (const step of course.course.modules.flatMap(({ steps }) => steps)) {
    await expect(page.locator('html')).toHaveAttribute('data-page', 'lesson' in step ? step.lesson : step.talk);
    if ('lesson' in step) {
      await lessonByKeys(page, course, course.lessons.find(({ id }) => id === step.lesson)?.checks ?? []);
      await tabTo(page, '.pager a:last-child');
    } else {
      await talkByKeys(page);
      await tabTo(page, '.onward__next');
    }
    await page.keyboard.press('Enter');
  }

  await expect(page.locator('html')).toHaveAttribute('data-page', 'final-check');
  await tabTo(page, '.final__actions .button');
  await page.keyboard.press('Enter');
  for (let number = 1; number <= course.course.finalCheck.draw; number++) {
    await expectLightEdge(page.locator('.final__number'));
    const question = await questionIn(page.locator('.final__question'), course);
    await giveByKeys(page, question, wrongLetters(question));
    await tabTo(page, '.check__actions button');
    await page.keyboard.press('Enter');
    await expectLightEdge(page.locator('.check__result'));
    await tabTo(page, '.check__actions button');
    await page.keyboard.press('Enter');
  }
  await expectLightEdge(page.locator('.final__result h2'));
  await tabTo(page, '.final__actions a');
  await page.keyboard.press('Enter');
  await expect(page.locator('#finish-status')).toBeVisible();
});

test('Escape closes pause and settings, and the focus goes back to their buttons', async ({ page }) => {
  await page.goto(`${site.url}first-24-hours.html`);
  for (const opens of ['pause', 'settings']) {
    const button = page.locator(`[data-opens="${opens}"]`).first();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(`#${opens}`)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator(`#${opens}`)).toBeHidden();
    await expect(button).toBeFocused();
  }
});

test('Escape closes the card of a term, and the focus goes back to the term', async ({ page }) => {
  await page.goto(`${site.url}what-it-is.html`);
  const term = page.locator('button.term').first();
  const card = page.locator(`#${await term.getAttribute('popovertarget')}`);
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(card).toBeVisible();
  await card.getByRole('link').focus();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(term).toBeFocused();
});
