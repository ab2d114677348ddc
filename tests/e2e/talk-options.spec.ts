import { expect, test, type Page } from '@playwright/test';
import type { Strings } from '../../src/schemas/interface.ts';
import { afterEffects } from '../helpers/after-effects.ts';
import { dist, edition } from '../helpers/course.ts';
import { choose } from '../helpers/play.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
let strings: Strings;
test.beforeAll(async () => {
  site = await serve(dist);
  ({ strings } = await edition());
});
test.afterAll(() => site.close());

/** Begins "Back at five" with one option switched on, or with none. */
async function startWith(page: Page, option?: 'sayAloud' | 'readAloud' | 'numberKeys'): Promise<void> {
  await page.goto(`${site.url}back-at-five.html`);
  if (option) {
    await page.locator('.how-to summary').click();
    await page.getByRole('checkbox', { name: strings.talk[option] }).check();
  }
  await page.getByRole('button', { name: strings.talk.start }).click();
}

test('every option is off at first, and stays as it was chosen', async ({ page }) => {
  await startWith(page);
  await page.locator('.how-to summary').click();
  const boxes = page.locator('.how-to input');
  await expect(boxes).not.toHaveCount(0);
  for (const box of await boxes.all()) await expect(box).not.toBeChecked();
  await page.getByRole('checkbox', { name: strings.talk.numberKeys }).check();
  await page.reload();
  await page.locator('.how-to summary').click();
  await expect(page.getByRole('checkbox', { name: strings.talk.numberKeys })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: strings.talk.sayAloud })).not.toBeChecked();
});

test('number keys do nothing until switched on, and then choose what stands there', async ({ page }) => {
  await startWith(page);
  await page.keyboard.press('2');
  await expect(page.locator('.your-line')).toHaveCount(0);
  await page.locator('.how-to summary').click();
  await page.getByRole('checkbox', { name: strings.talk.numberKeys }).check();
  await afterEffects(page);
  const second = await page.locator('.talk-choice').nth(1).locator('span').textContent();
  await page.keyboard.press('2');
  await expect(page.locator('.your-line__text')).toHaveText(second!);
  await expect(page.locator('.answer')).toBeFocused();
});

test('number keys rest while a dialog is open', async ({ page }) => {
  await startWith(page, 'numberKeys');
  await page.getByRole('button', { name: strings.talk.pause }).last().click();
  await page.keyboard.press('1');
  await page.keyboard.press('Escape');
  await expect(page.locator('.your-line')).toHaveCount(0);
});

test('a line can be said aloud before the talk goes on, without a microphone', async ({ page }) => {
  await startWith(page, 'sayAloud');
  const line = page.locator('.talk-choice:has(.voice)').first();
  const words = await line.locator('.voice').textContent();
  await line.press('Enter');
  await expect(page.locator('.aloud')).toBeFocused();
  await expect(page.locator('.aloud__line')).toHaveText(words!);
  await expect(page.locator('.your-line')).toHaveCount(0);
  await page.getByRole('button', { name: strings.talk.aloudNot }).press('Enter');
  await expect(page.locator('.your-line__text')).toHaveText(words!);
  await expect(page.locator('.answer')).toBeFocused();
});

/** Stands in for the browser's voice, which a test machine does not have, and notes what it is asked. */
const fakeVoice = () => {
  const asked: string[] = [];
  const voice = { speak: (utterance: { text: string }) => asked.push(utterance.text), cancel: () => asked.push('(silence)') };
  class Utterance extends EventTarget {
    text: string;
    lang = '';
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: voice });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  Object.defineProperty(window, 'askedOfTheVoice', { value: asked });
};
const asked = (page: Page) => page.evaluate(() => (window as unknown as { askedOfTheVoice: string[] }).askedOfTheVoice);

test('lines are read aloud on request, one at a time, and reading stops when the talk goes on', async ({ page }) => {
  await page.addInitScript(fakeVoice);
  await startWith(page, 'readAloud');
  expect(await asked(page)).toEqual([]);
  const listen = page.locator('.choices .listen').first();
  const words = (await page.locator('.talk-choice span').first().textContent())!.replace(/^“|”$/g, '');
  await listen.click();
  expect(await asked(page)).toEqual([words]);
  await expect(listen).toContainText(strings.talk.hush);
  await choose(page, 'b');
  expect(await asked(page)).toEqual([words, '(silence)']);
});

test('reading aloud is not offered where the browser cannot', async ({ page }) => {
  await page.addInitScript(() => {
    delete (window as { speechSynthesis?: unknown }).speechSynthesis;
    delete (Window.prototype as { speechSynthesis?: unknown }).speechSynthesis;
    delete (window as { SpeechSynthesisUtterance?: unknown }).SpeechSynthesisUtterance;
  });
  await page.goto(`${site.url}back-at-five.html`);
  await page.locator('.how-to summary').click();
  await expect(page.getByRole('checkbox', { name: strings.talk.numberKeys })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: strings.talk.readAloud })).toHaveCount(0);
});
