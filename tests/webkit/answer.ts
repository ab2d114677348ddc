import type { Edition } from '../../src/authoring/content.ts';
import { questionOf } from '../../src/authoring/question.ts';
import type { Letters } from '../../src/course/assessment/answer.ts';
import { hasOptions, type Question } from '../../src/course/assessment/question.ts';
import type { WebDriver } from './web-driver.ts';

/** The question that the form of this selector asks. */
export async function questionShown(web: WebDriver, form: string, { items, strings }: Edition): Promise<Question> {
  const stem = await web.until(
    `a question in ${form}`,
    (selector) => document.querySelector(`${selector} > fieldset > legend`)?.textContent?.trim(),
    form,
  );
  const item = items.find((known) => known.stem === stem);
  if (!item) throw new Error(`No item asks "${stem}".`);
  return questionOf(item, strings.check);
}

/** Gives an answer with the pointer and leaves it to be checked. */
export async function give(web: WebDriver, form: string, question: Question, letters: Letters): Promise<void> {
  if (hasOptions(question)) {
    for (const letter of letters) await web.click(`${form} .option input[value="${letter}"]`);
  } else if (question.type === 'sequence') {
    await putInOrder(web, form, letters);
  } else if (question.type === 'sort') {
    for (const [place, { letter }] of question.cards.entries())
      await web.click(`${form} input[name="${question.id}-${letter}"][value="${letters[place]}"]`);
  } else {
    for (const [place, { letter }] of question.blanks.entries())
      await web.select(`${form} select[name="${question.id}-${letter}"]`, letters[place] ?? '');
  }
}

async function putInOrder(web: WebDriver, form: string, letters: Letters): Promise<void> {
  const steps = `${form} .sequence__step`;
  const order = () =>
    web.run((selector) => [...document.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => dataset['letter']), steps);
  // Down and up again: an order that nobody has touched is no answer, even where it is the one wanted.
  await web.click(`${steps}:first-child [data-by="1"]`);
  await web.click(`${steps}:nth-child(2) [data-by="-1"]`);
  for (const [place, letter] of letters.entries())
    for (let at = (await order()).indexOf(letter); at > place; at--) await web.click(`${form} [data-letter="${letter}"] [data-by="-1"]`);
}
