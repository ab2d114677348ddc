import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { Edition } from '../../src/authoring/content.ts';
import { questionOf } from '../../src/authoring/question.ts';
import { correctLetters, type Letters } from '../../src/course/assessment/answer.ts';
import { hasOptions, type Question } from '../../src/course/assessment/question.ts';
import { activate, press } from './activate.ts';

/** Where the course is shown: the page itself, or a frame of an LMS. */
export type Place = Page | FrameLocator;

/** The question that a form asks. */
export async function questionIn(form: Locator, { items, strings }: Edition): Promise<Question> {
  const stem = ((await form.locator('> fieldset > legend').textContent()) ?? '').trim();
  const item = items.find((known) => known.stem === stem);
  if (!item) throw new Error(`No item asks "${stem}".`);
  return questionOf(item, strings.check);
}

/** An answer that leaves nothing open and is wrong in every part. */
export function wrongLetters(question: Question): Letters {
  if (hasOptions(question)) return [question.options.find(({ letter }) => !question.correct.includes(letter))!.letter];
  const right = correctLetters(question);
  if (question.type === 'sequence') return [...right.slice(1), ...right.slice(0, 1)];
  return right.map((letter) => (letter === 'a' ? 'b' : 'a'));
}

/** Gives an answer, each part with the keys that its control takes, and leaves it to be checked. */
export async function give(form: Locator, question: Question, letters: Letters): Promise<void> {
  if (hasOptions(question)) {
    for (const letter of letters) await activate(form.locator(`.option input[value="${letter}"]`));
  } else if (question.type === 'sequence') {
    // Down and up again: an order that nobody has touched is no answer, even where it is the one wanted.
    await form.locator('.sequence__step').first().locator('[data-by="1"]').press('Enter');
    await form.locator('.sequence__step').nth(1).locator('[data-by="-1"]').press('Enter');
    const steps = form.locator('.sequence__step');
    const order = () => steps.evaluateAll((all) => all.map((step) => (step as HTMLElement).dataset['letter']));
    for (const [place, letter] of letters.entries())
      for (let at = (await order()).indexOf(letter); at > place; at--)
        await form.locator(`[data-letter="${letter}"] [data-by="-1"]`).press('Enter');
  } else if (question.type === 'sort') {
    for (const [place, { letter }] of question.cards.entries())
      await activate(form.locator(`input[name="${question.id}-${letter}"][value="${letters[place]}"]`));
  } else {
    for (const [place, { letter }] of question.blanks.entries())
      await form.locator(`select[name="${question.id}-${letter}"]`).selectOption(letters[place] ?? '');
  }
}

/** Tries every check of the lesson on the page. */
export async function tryChecks(place: Place, edition: Edition): Promise<void> {
  const { strings } = edition;
  await expect(place.locator('[data-island]:not([data-ready])')).toHaveCount(0);
  const checks = place.locator('form.check');
  await expect(checks).not.toHaveCount(0);
  for (const check of await checks.all()) {
    const question = await questionIn(check, edition);
    await give(check, question, wrongLetters(question));
    await activate(check.getByRole('button', { name: strings.check.submit }));
    await expect(check.locator('.check__result')).toBeFocused();
  }
}

/** Makes choices of a talk by their letters. */
export async function choose(place: Place, letters: string): Promise<void> {
  for (const letter of letters) {
    const choices = place.locator('.choices');
    const before = await choices.textContent();
    // By keyboard: quick clicks on one spot are taken for a double click, whose second half the talk rightly ignores.
    await press(place.locator(`.talk-choice[data-letter="${letter}"]`), 'Enter');
    await expect(choices.filter({ hasText: before ?? '' })).toHaveCount(0);
    await expect(place.locator('.talk-choice, .ended').first()).toBeVisible();
  }
}

/** Answers the whole final check from its first question, rightly or wrongly. */
export async function answerFinalCheck(place: Place, edition: Edition, rightly: boolean): Promise<void> {
  const { strings, course } = edition;
  for (let number = 1; number <= course.finalCheck.draw; number++) {
    const form = place.locator('.final__question');
    const question = await questionIn(form, edition);
    await give(form, question, rightly ? correctLetters(question) : wrongLetters(question));
    // By keyboard, as in a talk: the next button may come to stand where this one stood.
    await press(place.getByRole('button', { name: strings.finalCheck.answer, exact: true }), 'Enter');
    await expect(place.locator('.check__result')).toBeFocused();
    await press(place.locator('.check__actions button'), 'Enter');
    await expect(place.locator('.check__result')).toHaveCount(0);
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
