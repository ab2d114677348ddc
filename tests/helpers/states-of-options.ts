import { expect } from '@playwright/test';
import { GOLDEN_PATHS } from './golden-paths.ts';
import { openIn, type Walk } from './states.ts';

/** Where "The first hour" first offers a thought to look at, on its first path: after so many lines. */
const UNTIL_THOUGHT = 5;

/**
 * "The first hour" with every option on: a line to say aloud; a moment with all that can be opened; the way back to it after a
 * reload; and the debrief of a run in which a line was taken back.
 */
export async function walkOptions(walk: Walk): Promise<void> {
  const { page, edition, look } = walk;
  const { talk, debrief } = edition.strings;
  const { letters } = GOLDEN_PATHS.find((path) => path.talk === 'the-first-hour')!;
  let isAloudSeen = false;
  const play = async (letter: string) => {
    const choice = page.locator(`.talk-choice[data-letter="${letter}"]`);
    const words = (await choice.locator('span').textContent())!;
    const isSaid = (await choice.locator('.voice').count()) > 0;
    await choice.press('Enter');
    if (isSaid) {
      await expect(page.locator('.aloud')).toBeFocused();
      if (!isAloudSeen) await look('a line to say aloud');
      isAloudSeen = true;
      await page.getByRole('button', { name: talk.aloudSaid }).press('Enter');
    }
    await expect(page.locator('.your-line__text')).toHaveText(words);
  };

  await openIn(walk, 'the-first-hour');
  await page.locator('.how-to summary').click();
  const options = page.locator('.how-to input');
  await expect(options).toHaveCount(3);
  for (const option of await options.all()) await option.check();
  await page.getByRole('button', { name: talk.start }).click();

  for (const letter of letters.slice(0, UNTIL_THOUGHT)) await play(letter);
  await page.locator('.tools__thought').press('Enter');
  await expect(page.locator('.thought')).toBeFocused();
  for (const summary of await page.locator('.talk summary').all()) await summary.press('Enter');
  await look('a thought, earlier lines and all look-ups opened');

  await page.getByRole('button', { name: talk.takeBack }).press('Enter');
  await expect(page.locator(`.talk-choice[data-letter="${letters[UNTIL_THOUGHT - 1]}"]`)).toBeFocused();
  await page.reload();
  await expect(page.locator('.brief__kept')).toContainText(talk.kept);
  await page.locator('.how-to summary').click();
  await look('the place is kept');

  await page.getByRole('button', { name: talk.carryOn }).click();
  for (const letter of letters.slice(UNTIL_THOUGHT - 1)) await play(letter);
  await page.getByRole('link', { name: talk.toDebrief }).click();
  const takenBack = page.locator('.debrief__part', { has: page.getByRole('heading', { name: debrief.takenBack, exact: true }) });
  await takenBack.locator('summary').press('Enter');
  await expect(takenBack.locator('.line-told__more')).toBeVisible();
  await look('debrief with a line taken back');
}
