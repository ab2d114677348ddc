import type { Frame } from '@playwright/test';
import type { Stops } from './journeys.ts';
import type { Control } from './press.ts';

// What a learner may well press first, while the script of a page is still on its way.

/** Pause, in a lesson. */
export const pause = ({ lesson }: Stops): Control => ({ page: lesson, target: '[data-opens="pause"]', effect: 'dialog#pause[open]' });

/** The button that begins a talk. */
export const startTalk = ({ talk }: Stops): Control => ({
  page: talk,
  target: '[data-island="Talk"] button.button',
  effect: '[data-island="Talk"] .talk-choice',
});

/** The button that begins the final check. */
export const startFinalCheck = (): Control => ({
  page: 'final-check',
  target: '[data-island="FinalCheck"] button.button',
  effect: '[data-island="FinalCheck"] form[data-item]',
});

/** The first option of a check in a lesson. */
export const chooseOption = ({ checked, item }: Stops): Control => ({
  page: checked,
  target: `form[data-item="${item}"] .option label`,
  effect: `form[data-item="${item}"] input:checked`,
});

/** Whether the option chosen counts: the answer can be given. */
export async function answerGiven(frame: Frame, { item }: Stops): Promise<boolean> {
  const form = frame.locator(`form[data-item="${item}"]`);
  await form.locator('button[type="submit"]').click();
  return form
    .locator('.check__result')
    .waitFor({ timeout: 1_000 })
    .then(() => true)
    .catch(() => false);
}
