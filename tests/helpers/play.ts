import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { Edition } from '../../src/authoring/content.ts';
import { questionOf } from '../../src/authoring/question.ts';

/** Where the course is shown: the page itself, or a frame of an LMS. */
export type Place = Page | FrameLocator;

/** Tries every check of the lesson on the page. */
export async function tryChecks(place: Place, { strings }: Edition): Promise<void> {
  await expect(place.locator('[data-island]:not([data-ready])')).toHaveCount(0);
  for (const check of await place.locator('form.check').all()) {
    await check.locator('input').first().check();
    await check.getByRole('button', { name: strings.check.submit }).click();
    await expect(check.locator('.check__result')).toBeFocused();
  }
}

/** Makes choices of a talk by their letters. */
export async function choose(place: Place, letters: string): Promise<void> {
  for (const letter of letters) {
    const choices = place.locator('.choices');
    const before = await choices.textContent();
    // By keyboard: quick clicks on one spot are taken for a double click, whose second half the talk rightly ignores.
    await place.locator(`.talk-choice[data-letter="${letter}"]`).press('Enter');
    await expect(choices.filter({ hasText: before ?? '' })).toHaveCount(0);
    await expect(place.locator('.talk-choice, .ended').first()).toBeVisible();
  }
}

/** Answers the whole final check from its first question, rightly or wrongly. */
export async function answerFinalCheck(place: Place, edition: Edition, rightly: boolean): Promise<void> {
  const { strings, items, course } = edition;
  const questions = items.filter(({ use }) => use === 'final').map((item) => questionOf(item, strings.check));
  for (let number = 1; number <= course.finalCheck.draw; number++) {
    const stem = (await place.locator('.final__question legend').textContent()) ?? '';
    const question = questions.find((known) => known.stem === stem.trim());
    if (!question) throw new Error(`No item asks "${stem}".`);
    const wrong = question.options.find(({ letter }) => !question.correct.includes(letter))!.letter;
    for (const letter of rightly ? question.correct : [wrong]) await place.locator(`.option input[value="${letter}"]`).check();
    await place.getByRole('button', { name: strings.finalCheck.answer, exact: true }).click();
    await expect(place.locator('.check__result')).toBeFocused();
    await place.locator('.check__actions button').click();
  }
  await expect(place.locator('.final__result')).toBeVisible();
}

/** What a learner sees of a talk at one moment: posture, what is said, and the choices in order. */
export async function talkMoment(place: Place): Promise<{ posture: string | null; said: string[]; choices: (string | null)[] }> {
  const texts = (locator: Locator) => locator.allTextContents();
  await expect(place.locator('.talk-choice').first()).toBeVisible();
  return {
    posture: await place.locator('.scene-panel svg').first().getAttribute('aria-label'),
    said: await texts(place.locator('.answer .speech__says')),
    choices: await texts(place.locator('.talk-choice')),
  };
}
