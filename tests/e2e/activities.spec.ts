import { expect, test, type Locator, type Page } from '@playwright/test';
import { pairsApart } from '../../src/authoring/apart.ts';
import { questionOf } from '../../src/authoring/question.ts';
import { correctLetters, rightParts, type Letters } from '../../src/course/assessment/answer.ts';
import { drawItems } from '../../src/course/assessment/draw.ts';
import type { PartsQuestion } from '../../src/course/assessment/question.ts';
import { format } from '../../src/course/format.ts';
import { expectNoBarriers, expectNoBarriersAsShown } from '../helpers/axe.ts';
import { dist, edition } from '../helpers/course.ts';
import { giveByKeys, tabTo } from '../helpers/keys.ts';
import { answerFinalCheck, give, wrongLetters } from '../helpers/play.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

/** Axe takes its time where the machine is busy. */
test.describe.configure({ timeout: 120_000 });

const KINDS = ['sequence', 'sort', 'rewrite'] as const;
const SEEDS = 0x1000000;

/** Opens the first lesson that asks in this way; gives the form, by its selector, and the question. */
async function opened(page: Page, kind: (typeof KINDS)[number]): Promise<{ form: string; question: PartsQuestion }> {
  const { lessons, items, strings } = await edition();
  for (const { id, checks } of lessons)
    for (const item of items)
      if (item.type === kind && checks.includes(item.id)) {
        await page.goto(`${site.url}${id}.html`);
        await expect(page.locator('[data-island]:not([data-ready])')).toHaveCount(0);
        return { form: `form[data-item="${item.id}"]`, question: questionOf(item, strings.check) as PartsQuestion };
      }
  throw new Error(`No lesson has a ${kind}.`);
}

/** Expects of every part what it was worth, and why. */
async function expectWorth(form: Locator, question: PartsQuestion, right: readonly boolean[]): Promise<void> {
  const { strings } = await edition();
  await expect(form.locator('.part--best')).toHaveCount(right.filter(Boolean).length);
  await expect(form.locator('.part--other')).toHaveCount(right.filter((each) => !each).length);
  await expect(form.locator('.part')).not.toHaveCount(0);
  for (const part of await form.locator('.part').all()) {
    await expect(part.locator('.part__mark svg')).toBeVisible();
    await expect(part.locator('.part__mark')).toHaveText(/\w/);
    await expect(part.locator('.part__why')).toHaveText(/\w/);
  }
  if (question.type === 'rewrite') await expect(form.getByText(strings.check.rewrite.finished)).toBeVisible();
}

for (const kind of KINDS) {
  test(`a ${kind} is answered with the keyboard alone, wrongly and then rightly`, async ({ page }) => {
    const { strings } = await edition();
    const { form, question } = await opened(page, kind);
    const shown = page.locator(form);
    const result = shown.locator('.check__result');
    const wrong = wrongLetters(question);

    await giveByKeys(page, question, wrong);
    await tabTo(page, `${form} button[type="submit"]`);
    await page.keyboard.press('Enter');
    await expect(result).toBeFocused();
    const parts = rightParts(question, wrong);
    await expect(result).toHaveText(format(strings.check.partly, { right: parts.filter(Boolean).length, count: parts.length }));
    await expectWorth(shown, question, parts);

    await tabTo(page, `${form} .check__actions button`);
    await page.keyboard.press('Enter');
    await expect(result).toHaveCount(0);
    await giveByKeys(page, question, correctLetters(question));
    await tabTo(page, `${form} button[type="submit"]`);
    await page.keyboard.press('Enter');
    await expect(result).toBeFocused();
    await expect(result).toHaveText(strings.check.right);
    await expectWorth(shown, question, rightParts(question, correctLetters(question)));

    await page.reload();
    await expect(shown.getByText(strings.check.before)).toBeVisible();
  });

  test(`a ${kind} is not checked before it is done, and says what is missing`, async ({ page }) => {
    const { strings } = await edition();
    await page.setViewportSize({ width: 390, height: 664 });
    const { form } = await opened(page, kind);
    await page.locator(form).getByRole('button', { name: strings.check.submit }).click();
    const missing = strings.check[kind].first;
    await expect(page.locator(form).getByRole('alert')).toHaveText(missing);
    await expect(page.locator(`${form} [data-open]`).first()).toBeFocused();
    await expect(page.locator(form).getByRole('alert')).toBeInViewport({ ratio: 1 });
    await expect(page.locator(`${form} [data-open]`).first()).toBeInViewport({ ratio: 1 });
    await expect(page.locator(form).locator('.check__result')).toHaveCount(0);
  });

  test(`axe finds nothing on a ${kind}, and nothing is wider than the page`, async ({ page }) => {
    test.setTimeout(180_000);
    const { strings } = await edition();
    const { form, question } = await opened(page, kind);
    const shown = page.locator(form);
    const answer = async (letters: Letters) => {
      await give(shown, question, letters);
      await expectNoBarriersAsShown(page, 'given');
      // By keyboard: axe may be done within half a second of a click on this very spot, and then the page takes the next for its double.
      await shown.getByRole('button', { name: strings.check.submit }).press('Enter');
      await expect(shown.locator('.check__result')).toBeFocused();
    };
    const fits = async () => {
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    };
    await expectNoBarriers(page, 'open');
    await fits();
    await answer(wrongLetters(question));
    await expectNoBarriers(page, 'answered wrongly');
    await fits();
    await shown.getByRole('button', { name: strings.check.again }).click();
    await expect(shown.getByRole('button', { name: strings.check.submit })).toBeVisible();
    await expect(shown.locator('.check__missing')).toBeEmpty();
    await answer(correctLetters(question));
    await expectNoBarriersAsShown(page, 'answered rightly');
  });
}

test('a move is told once, and the focus stays with the step', async ({ page }) => {
  const { strings } = await edition();
  const { form, question } = await opened(page, 'sequence');
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
  const { form } = await opened(page, 'sort');
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
  const { form } = await opened(page, 'sequence');
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
  const { form, question } = await opened(page, 'sequence');
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
    const { form, question } = await opened(page, kind);
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
    const { form, question } = await opened(page, kind);
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

test('a final check with every kind of question is passed when all is right, and can be looked through', async ({ page }) => {
  test.setTimeout(180_000);
  const whole = await edition();
  const bank = whole.items.filter(({ use }) => use === 'final');
  const kindsOf = (seed: number) => {
    const drawn = drawItems(bank, whole.course.finalCheck.draw, seed, [], pairsApart(bank));
    return new Set(bank.filter(({ slot }) => drawn.includes(slot)).map(({ type }) => type));
  };
  const seed = Array.from({ length: 5000 }, (_none, nth) => nth).find((nth) => KINDS.every((kind) => kindsOf(nth).has(kind)));
  if (seed === undefined) throw new Error('No draw has every kind.');
  await page.addInitScript((number) => {
    Math.random = () => number;
  }, seed / SEEDS);
  await page.goto(`${site.url}final-check.html`);
  await page.getByRole('button', { name: whole.strings.finalCheck.start }).click();
  await answerFinalCheck(page, whole, true);
  await expect(page.locator('.final__score')).toContainText('100');
  await page.locator('.final__review > summary').click();
  await expect(page.locator('.final__review .part').first()).toBeVisible();
  await expect(page.locator('.final__review .part--other')).toHaveCount(0);
  await expectNoBarriers(page, 'review');
});

test('a final check answered wrongly throughout scores nothing', async ({ page }) => {
  test.setTimeout(180_000);
  const whole = await edition();
  await page.goto(`${site.url}final-check.html`);
  await page.getByRole('button', { name: whole.strings.finalCheck.start }).click();
  await answerFinalCheck(page, whole, false);
  await expect(page.locator('.final__score')).toHaveText(
    format(whole.strings.finalCheck.scored, { right: 0, count: whole.course.finalCheck.draw, score: 0 }),
  );
});
