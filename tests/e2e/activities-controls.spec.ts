import { expect, test } from '@playwright/test';
import { correctLetters } from '../../src/course/assessment/answer.ts';
import type { PartsQuestion } from '../../src/course/assessment/question.ts';
import { format } from '../../src/course/format.ts';
import { KINDS, openActivity } from '../helpers/activities.ts';
import { dist, edition } from '../helpers/course.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

test('a move is told once, and the focus stays with the step', async ({ page }) => {
  const { strings } = await edition();
  const { form, question } = await openActivity(page, site, 'sequence');
  if (question.type !== 'sequence') throw new Error('This is no sequence.');
  const count = question.steps.length;
  const steps = page.locator(`${form} .sequence__step`);
  const letter = await steps.nth(count - 1).getAttribute('data-letter');
  const up = page.locator(`${form} [data-letter="${letter}"] [data-by="-1"]`);
  await up.focus();
  for (let place = count - 1; place > 0; place--) {
    await page.keyboard.press('Enter');
    await expect(up).toBeFocused();
    await expect(steps.nth(place - 1)).toHaveAttribute('data-letter', letter ?? '');
    await expect(page.locator(`${form} [role="status"]`)).toHaveText(format(strings.check.sequence.movedTo, { number: place, count }));
  }
  await expect(up).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(up).toBeFocused();
  await expect(steps.first()).toHaveAttribute('data-letter', letter ?? '');
});

test('what says that a part is missing covers nothing that takes the focus', async ({ page }) => {
  const { strings } = await edition();
  await page.setViewportSize({ width: 390, height: 844 });
  const { form } = await openActivity(page, site, 'sort');
  await page.locator(form).getByRole('button', { name: strings.check.submit }).press('Enter');
  const note = page.locator(`${form} .check__missing`);
  await expect(note).not.toBeEmpty();
  const radios = await page.locator(`${form} input[type="radio"]`).count();
  for (let tab = 0; tab < radios; tab += 1) {
    const covered = await note.evaluate((place) => {
      const [above, below] = [place.getBoundingClientRect(), document.activeElement!.getBoundingClientRect()];
      return document.activeElement!.matches('input') && below.bottom > above.top && below.top < above.bottom;
    });
    expect(covered, `after ${tab} steps`).toBe(false);
    await page.keyboard.press('Tab');
  }
});

test('two steps that are moved to the same place one after the other are both told', async ({ page }) => {
  const { form } = await openActivity(page, site, 'sequence');
  const status = page.locator(`${form} [role="status"]`);
  const told = [];
  for (let time = 0; time < 2; time += 1) {
    await page.locator(`${form} .sequence__step`).nth(2).locator('[data-by="-1"]').press('Enter');
    told.push(await status.textContent());
  }
  // Only what changes is read aloud: the same words, and not the same text.
  expect(told[1]?.trim()).toBe(told[0]);
  expect(told[1]).not.toBe(told[0]);
});

test('steps never begin in the right order, and begin alike for the same learner', async ({ page }) => {
  const { form, question } = await openActivity(page, site, 'sequence');
  const order = () =>
    page.locator(`${form} .sequence__step`).evaluateAll((all) => all.map((step) => (step as HTMLElement).dataset['letter']));
  const begun = await order();
  expect(begun).not.toEqual(correctLetters(question));
  await page.reload();
  await expect(page.locator('[data-island]:not([data-ready])')).toHaveCount(0);
  expect(await order()).toEqual(begun);
});

/** How many controls a learner answers such a question with: two buttons a step, each group of each card, a list a blank. */
function controlsOf(question: PartsQuestion): number {
  if (question.type === 'sequence') return 2 * question.steps.length;
  return question.type === 'sort' ? question.cards.length * question.groups.length : question.blanks.length;
}

test('buttons of steps and lists of words are large enough for a thumb', async ({ page }) => {
  for (const [kind, part] of [
    ['sequence', '.sequence__move'],
    ['sort', '.sort__group'],
    ['rewrite', 'select'],
  ] as const) {
    const { form, question } = await openActivity(page, site, kind);
    const controls = page.locator(`${form} ${part}`);
    await expect(controls).toHaveCount(controlsOf(question));
    for (const control of await controls.all()) {
      const box = await control.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
  }
});

test('on paper an activity is a plain list, without its buttons', async ({ page }) => {
  for (const kind of KINDS) {
    const { form, question } = await openActivity(page, site, kind);
    await page.emulateMedia({ media: 'print' });
    const shown = page.locator(form);
    await expect(shown.locator('legend').first()).toBeVisible();
    await expect(shown.locator('.check__actions')).toBeHidden();
    if (question.type === 'sequence') await expect(shown.locator('.sequence__moves').first()).toBeHidden();
    if (question.type === 'rewrite')
      for (const { text } of question.blanks.flatMap(({ options }) => options))
        await expect(shown.locator('.rewrite__paper')).toContainText(text);
    await page.emulateMedia({ media: 'screen' });
  }
});
