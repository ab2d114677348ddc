import { expect, type Page } from '@playwright/test';
import type { Letters } from '../../src/course/assessment/answer.ts';
import { hasOptions, type Question } from '../../src/course/assessment/question.ts';

/** What has the focus, whether a sighted keyboard user can see that it does, and whether it is what is wanted. */
const focused = (page: Page, wanted: string) =>
  page.evaluate((selector) => {
    const element = document.activeElement as HTMLElement;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const ringed = [element, element.closest('label') ?? element, ...element.querySelectorAll('*')].some(
      (part) => getComputedStyle(part).outlineStyle !== 'none',
    );
    const name = `${element.tagName.toLowerCase()}.${element.className}`;
    const inView = box.bottom > 0 && box.top < innerHeight && style.visibility === 'visible';
    return { name, isSeen: element === document.body || (inView && ringed), isWanted: element.matches(selector) };
  }, wanted);

/** Tabs on until `wanted` has the focus; fails when it never gets it. The focus must be seen on the way. */
export async function tabTo(page: Page, wanted: string, most = 250): Promise<void> {
  const key = (await mustTurnRound(page, wanted)) ? 'Shift+Tab' : 'Tab';
  let now = await focused(page, wanted);
  for (let presses = 0; presses < most && !now.isWanted; presses++) {
    await page.keyboard.press(key);
    now = await focused(page, wanted);
    if (now.isSeen) continue;
    // The browser may take a moment to scroll to what has the focus; a page that has just been opened is still being laid out.
    await expect(async () => {
      now = await focused(page, wanted);
      expect(now, `focus on the way to ${wanted}`).toMatchObject({ isSeen: true });
    }).toPass({ timeout: 2_000, intervals: [50, 100, 200] });
  }
  if (!now.isWanted) throw new Error(`${wanted} cannot be reached with the Tab key.`);
}

/**
 * Whether what is wanted stands before the focus and cannot be come to by tabbing on: past the last element Firefox goes on to
 * its own buttons, and its driver does not find back from there. Chromium goes round.
 */
async function mustTurnRound(page: Page, wanted: string): Promise<boolean> {
  if (page.context().browser()?.browserType().name() !== 'firefox') return false;
  return page.evaluate((selector) => {
    const element = document.querySelector(selector);
    const { activeElement } = document;
    if (!element || !activeElement) return false;
    return Boolean(activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING);
  }, wanted);
}

/** Gives an answer with the keyboard alone, from wherever the focus is before the question, and leaves it to be checked. */
export async function giveByKeys(page: Page, question: Question, letters: Letters): Promise<void> {
  const form = `form[data-item="${question.id}"]`;
  if (hasOptions(question)) {
    if (question.type !== 'multiple') return pickByKeys(page, `${form} .option`, letters[0] ?? '');
    for (const letter of letters) {
      await tabTo(page, `${form} .option input[value="${letter}"]`);
      await page.keyboard.press('Space');
    }
  } else if (question.type === 'sequence') {
    const order = () =>
      page.locator(`${form} .sequence__step`).evaluateAll((all) => all.map((step) => (step as HTMLElement).dataset['letter']));
    // Down and up again: an order that nobody has touched is no answer, even where it is the one wanted.
    const [first] = await order();
    for (const by of [1, -1]) {
      await tabTo(page, `${form} [data-letter="${first}"] [data-by="${by}"]`);
      await page.keyboard.press('Enter');
    }
    for (const [place, letter] of letters.entries())
      for (let at = (await order()).indexOf(letter); at > place; at--) {
        await tabTo(page, `${form} [data-letter="${letter}"] [data-by="-1"]`);
        await page.keyboard.press('Enter');
      }
  } else if (question.type === 'sort') {
    const shown = await page
      .locator(`${form} .sort__card`)
      .evaluateAll((all) => all.map((card) => (card as HTMLElement).dataset['letter']));
    for (const letter of shown) {
      const place = question.cards.findIndex((card) => card.letter === letter);
      await pickByKeys(page, `${form} .sort__card[data-letter="${letter}"]`, letters[place] ?? '');
    }
  } else {
    for (const [place, { letter }] of question.blanks.entries()) {
      const blank = `${form} select[name="${question.id}-${letter}"]`;
      await tabTo(page, blank);
      while ((await page.locator(blank).inputValue()) !== letters[place]) await page.keyboard.press('ArrowDown');
    }
  }
}

/** Radio buttons are one stop for the Tab key; arrows go from one to the next and choose it. */
async function pickByKeys(page: Page, group: string, letter: string): Promise<void> {
  await tabTo(page, `${group} input`);
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 5; presses++) {
    if (await page.locator(`${group} input[value="${letter}"]`).isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`${letter} cannot be chosen with the arrow keys in ${group}.`);
}
