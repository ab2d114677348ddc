import { expect, test, type Locator } from '@playwright/test';
import { pairsApart } from '../../src/authoring/apart.ts';
import { correctLetters, rightParts, type Letters } from '../../src/course/assessment/answer.ts';
import { drawItems } from '../../src/course/assessment/draw.ts';
import type { PartsQuestion } from '../../src/course/assessment/question.ts';
import { format } from '../../src/course/format.ts';
import { KINDS, openActivity } from '../helpers/activities.ts';
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

const SEEDS = 0x1000000;

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
    const { form, question } = await openActivity(page, site, kind);
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
    const { form } = await openActivity(page, site, kind);
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
    const { form, question } = await openActivity(page, site, kind);
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
