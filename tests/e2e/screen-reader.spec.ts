import { expect, test, type Page } from '@playwright/test';
import { correctLetters } from '../../src/course/assessment/answer.ts';
import { dist, edition, filesOfEachKind } from '../helpers/course.ts';
import { GOLDEN_PATHS } from '../helpers/golden-paths.ts';
import { give, questionIn, wrongLetters } from '../helpers/play.ts';
import { readerFolder, ScreenReader, transcript } from '../helpers/screen-reader.ts';
import { serve, type Site } from '../helpers/serve.ts';

// The reader is a script from elsewhere, which the policy of the site rightly keeps out.
test.use({ bypassCSP: true });

let site: Site;
test.beforeAll(async () => {
  site = await serve([dist, readerFolder]);
});
test.afterAll(() => site.close());

/** Opens a page that shuffles the same way every time, so that transcripts can be compared. */
async function open(page: Page, file: string): Promise<ScreenReader> {
  await page.addInitScript(() => {
    Math.random = () => 0.5;
  });
  await page.goto(site.url + file);
  await expect(page.locator('[data-island]:not([data-ready])')).toHaveCount(0);
  return ScreenReader.start(page);
}

const announced = (phrases: readonly string[]) => phrases.filter((phrase) => /^(polite|assertive):/.test(phrase));
const times = (phrases: readonly string[], text: string) => phrases.filter((phrase) => phrase.includes(text)).length;

for (const talk of new Set(GOLDEN_PATHS.map((path) => path.talk)))
  test(`in ${talk} each answer is announced once, and the choices follow it`, async ({ page }) => {
    const { strings } = await edition();
    const reader = await open(page, `${talk}.html`);
    const focused = page.locator('[role="group"]:focus');
    const begun = await reader.during(async () => {
      await page.getByRole('button', { name: strings.talk.start }).press('Enter');
      await expect(focused).toBeAttached();
    });
    const turns = [begun];
    for (let turn = 0; turn < 2; turn++) {
      const choice = page.locator('.talk-choice').first();
      const before = (await page.locator('.choices').textContent()) ?? '';
      const said = await reader.during(async () => {
        await choice.press('Enter');
        await expect(page.locator('.choices').filter({ hasText: before })).toHaveCount(0);
        await expect(focused).toBeAttached();
      });
      const answer = (await focused.getAttribute('aria-label')) ?? '';
      expect(answer).not.toBe('');
      expect(times(said, answer), said.join('\n')).toBe(1);
      expect(announced(said).length, said.join('\n')).toBeLessThanOrEqual(1);
      const reply = ((await focused.locator('p').first().textContent()) ?? '').slice(0, 40);
      const next = ((await page.locator('.talk-choice').first().textContent()) ?? '').slice(0, 20);
      const read = await reader.readTo(`button, ${next}`);
      expect(times(read, reply), read.join('\n')).toBe(1);
      turns.push(said, read);
    }
    expect(transcript(turns.flat())).toMatchSnapshot(`${talk}.txt`);
  });

test('a check says once what is missing, and once what an answer was worth', async ({ page }) => {
  const course = await edition();
  const { strings } = course;
  const reader = await open(page, 'first-24-hours.html');
  const heard: string[] = [];
  const forms = page.locator('form.check');
  await expect(forms).toHaveCount(course.lessons.find(({ id }) => id === 'first-24-hours')!.checks.length);
  for (const form of await forms.all()) {
    const submit = form.getByRole('button', { name: strings.check.submit });
    const missing = await reader.during(() => submit.press('Enter'));
    expect(announced(missing), missing.join('\n')).toHaveLength(1);
    const question = await questionIn(form, course);
    await give(form, question, wrongLetters(question));
    const result = await reader.during(async () => {
      await submit.press('Enter');
      await expect(form.locator('.check__result')).toBeFocused();
    });
    expect(announced(result), result.join('\n')).toEqual([]);
    const words = (await form.locator('.check__result').textContent()) ?? '';
    // The reader has been taken to the result, so the very next thing it reads are its words.
    const read = await reader.readTo(words);
    expect(read).toEqual([words]);
    heard.push(...missing, ...result, ...read);
  }
  expect(transcript(heard)).toMatchSnapshot('checks.txt');
});

test('the final check says the number of the question, then what it was worth, each once', async ({ page }) => {
  const course = await edition();
  const { strings } = course;
  const reader = await open(page, 'final-check.html');
  const number = page.locator('.final__number');
  const begun = await reader.during(async () => {
    await page.getByRole('button', { name: strings.finalCheck.start }).press('Enter');
    await expect(number).toBeFocused();
  });
  const form = page.locator('.final__question');
  const question = await questionIn(form, course);
  await give(form, question, correctLetters(question));
  const answered = await reader.during(async () => {
    await page.getByRole('button', { name: strings.finalCheck.answer, exact: true }).press('Enter');
    await expect(page.locator('.check__result')).toBeFocused();
  });
  const next = await reader.during(async () => {
    await page.locator('.check__actions button').press('Enter');
    await expect(page.locator('.check__result')).toHaveCount(0);
    await expect(number).toBeFocused();
  });
  const place = (nth: number) => `${nth} of ${course.course.finalCheck.draw}`;
  expect(times(begun, place(1)), begun.join('\n')).toBe(1);
  expect(times(answered, place(2)), answered.join('\n')).toBe(0);
  expect(times(next, place(2)), next.join('\n')).toBe(1);
  expect(announced(answered), answered.join('\n')).toEqual([]);
});

test('pause and settings are announced as dialogs by name, once', async ({ page }) => {
  const { strings } = await edition();
  const reader = await open(page, 'first-24-hours.html');
  const heard: string[] = [];
  for (const name of [strings.site.pause, strings.site.settings]) {
    const said = await reader.during(() => page.getByRole('button', { name }).first().press('Enter'));
    expect(
      said.filter((phrase) => phrase.startsWith('dialog')),
      said.join('\n'),
    ).toHaveLength(1);
    heard.push(...said, ...(await reader.during(() => page.keyboard.press('Escape'))));
  }
  expect(transcript(heard)).toMatchSnapshot('dialogs.txt');
});

test('every kind of page says its main heading once', async ({ page }) => {
  test.setTimeout(180_000);
  for (const file of await filesOfEachKind()) {
    const reader = await open(page, file);
    const title = ((await page.locator('h1').textContent()) ?? '').trim();
    const read = await reader.readTo('end of banner');
    const toHeading = await reader.readTo(`heading, ${title}, level 1`);
    expect(times([...read, ...toHeading], `heading, ${title}, level 1`), file).toBe(1);
  }
});
