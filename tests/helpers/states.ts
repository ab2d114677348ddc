import { expect, type Page } from '@playwright/test';
import type { Edition } from '../../src/authoring/content.ts';
import { pageFile } from '../../src/authoring/site-map.ts';
import { give, questionIn, wrongLetters } from './play.ts';

/** The states that a page can be brought into are those of one edition on one site; `look` is called in each, with its name. */
export interface Walk {
  page: Page;
  /** Address of the site, with a slash at its end. */
  site: string;
  edition: Edition;
  look: (state: string) => Promise<void>;
}

/** Opens a page of the edition by its id. */
export const openIn = ({ page, site, edition }: Walk, id: string) => page.goto(site + pageFile(id, edition.language, 'en'));

/** Dialogs, and the checks of the first lesson with nothing chosen and answered wrongly. */
export async function walkLesson(walk: Walk): Promise<void> {
  const { page, edition, look } = walk;
  const { lessons, strings } = edition;
  await openIn(walk, lessons[0]!.id);
  await page.getByRole('button', { name: strings.site.settings }).click();
  await look('settings');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: strings.site.pause }).first().click();
  await look('pause');
  await page.keyboard.press('Escape');
  const checks = page.locator('form.check');
  await expect(checks).toHaveCount(lessons[0]!.checks.length);
  for (const check of await checks.all()) {
    await check.getByRole('button', { name: strings.check.submit }).click();
    await look('nothing chosen');
    const question = await questionIn(check, edition);
    await give(check, question, wrongLetters(question));
    await check.getByRole('button', { name: strings.check.submit }).click();
    await expect(check.locator('.check__result')).toBeFocused();
    await look('answered');
  }
}

/** A talk at its first line, in the middle and ended, and its debrief with all that can be unfolded. */
export async function walkTalk(walk: Walk): Promise<void> {
  const { page, edition, look } = walk;
  const { strings } = edition;
  await openIn(walk, 'back-at-five');
  await page.getByRole('button', { name: strings.talk.start }).click();
  await look('first line');
  let lines = 0;
  while (await page.locator('.talk-choice').count()) {
    await page.locator('.talk-choice').first().press('Enter');
    if (++lines === 4) await look('in the middle');
    await expect(page.locator('.talk-choice, .ended').first()).toBeVisible();
  }
  await look('ending');
  await page.getByRole('link', { name: strings.talk.toDebrief }).click();
  await expect(page.locator('h1')).toBeVisible();
  const folded = page.locator('summary');
  await expect(folded).not.toHaveCount(0);
  for (const summary of await folded.all()) await summary.click();
  await look('debrief');
}

/** The final check from its first question to its result, and the finish page after it. */
export async function walkFinalCheck(walk: Walk): Promise<void> {
  const { page, edition, look } = walk;
  const { strings } = edition;
  await openIn(walk, 'final-check');
  await page.getByRole('button', { name: strings.finalCheck.start }).click();
  for (let number = 1; number <= edition.course.finalCheck.draw; number++) {
    const question = await questionIn(page.locator('.final__question'), edition);
    await give(page.locator('.final__question'), question, wrongLetters(question));
    if (number === 1) await look('question');
    // By keys: two quick clicks on one spot are taken for a double click, whose second half the page rightly drops.
    await page.getByRole('button', { name: strings.finalCheck.answer, exact: true }).press('Enter');
    await expect(page.locator('.check__result')).toBeFocused();
    if (number <= 2) await look('answered');
    await page.locator('.check__actions button').press('Enter');
    await expect(page.locator('.check__result')).toHaveCount(0);
  }
  await page.locator('.final__review > summary').click();
  await look('result');
  await openIn(walk, 'finish');
  await look('finish');
}
