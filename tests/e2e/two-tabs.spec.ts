import { expect, test, type Page } from '@playwright/test';
import type { Edition } from '../../src/authoring/content.ts';
import { correctLetters } from '../../src/course/assessment/answer.ts';
import { decode, encode } from '../../src/course/record/codec.ts';
import { emptyRecord, type LearnerRecord } from '../../src/course/record/record.ts';
import { activate } from '../helpers/activate.ts';
import { dist, edition } from '../helpers/course.ts';
import { GOLDEN_PATHS } from '../helpers/golden-paths.ts';
import { choose, give, questionIn } from '../helpers/play.ts';
import { serve, type Site } from '../helpers/serve.ts';

let course: Edition;
let site: Site;
test.beforeAll(async () => {
  course = await edition();
  site = await serve(dist);
});
test.afterAll(() => site.close());

/** Has the browser keep this record, and opens the page again. */
async function keep(page: Page, record: LearnerRecord): Promise<void> {
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [`course:${course.course.id}`, encode(record)] as const);
  await page.reload();
}

/** Opens the final check, with its try under way or a new one. */
async function openCheck(page: Page, name: string): Promise<void> {
  await page.goto(`${site.url}final-check.html`);
  await activate(page.getByRole('button', { name }));
  await expect(page.locator('.final__question')).toBeVisible();
}

/** Answers the question shown rightly. */
async function answer(page: Page): Promise<void> {
  const form = page.locator('.final__question');
  const question = await questionIn(form, course);
  await give(form, question, correctLetters(question));
  await activate(page.getByRole('button', { name: course.strings.finalCheck.answer, exact: true }));
  await expect(page.locator('.check__result')).toBeFocused();
}

test('a question of the final check answered in one tab is shown so in the other, which says why and goes on from there', async ({
  context,
}) => {
  const { finalCheck } = course.strings;
  const numbered = (number: number) =>
    finalCheck.question.replace('{number}', String(number)).replace('{count}', String(course.course.finalCheck.draw));
  const [first, second] = [await context.newPage(), await context.newPage()];
  await openCheck(first, finalCheck.start);
  await openCheck(second, finalCheck.resume.replace('{number}', '1'));
  await answer(second);
  await expect(first.locator('.final__elsewhere')).toHaveText(finalCheck.elsewhere);
  await first.bringToFront();
  await expect(first.locator('.final__elsewhere')).toBeFocused();
  await expect(first.getByRole('button', { name: finalCheck.answer, exact: true })).toHaveCount(0);
  await activate(first.getByRole('button', { name: finalCheck.next }));
  await expect(first.locator('.final__number')).toHaveText(numbered(2));
  await expect(first.locator('.final__elsewhere')).toHaveCount(0);
  await answer(first);
  await activate(first.getByRole('button', { name: finalCheck.next }));
  await expect(first.locator('.final__number')).toHaveText(numbered(3));
});

test('a try begun in another tab takes the place of what this one showed of the try before', async ({ context }) => {
  const { finalCheck } = course.strings;
  const [first, second] = [await context.newPage(), await context.newPage()];
  const items = course.items.filter(({ use }) => use === 'final').map(({ slot }) => slot);
  const attempt = { number: 1, seed: 7, items: items.slice(0, 2), answers: [1, 1] };
  await first.goto(`${site.url}final-check.html`);
  await keep(first, { ...emptyRecord, finalCheck: { best: 50, attempt } });
  await activate(first.getByRole('button', { name: finalCheck.toResult }));
  await expect(first.locator('.final__result')).toBeVisible();
  await openCheck(second, finalCheck.tryAgain);
  await first.bringToFront();
  await expect(first.locator('.final__elsewhere')).toBeFocused();
  await activate(first.getByRole('button', { name: finalCheck.resume.replace('{number}', '1') }));
  await expect(first.locator('.final__number')).toBeFocused();
});

test('a talk played on in another tab is carried on from where that tab left it', async ({ context }) => {
  const { talk } = course.strings;
  const [first, second] = [await context.newPage(), await context.newPage()];
  const open = async (page: Page, name: string) => {
    await page.goto(`${site.url}back-at-five.html`);
    await activate(page.getByRole('button', { name }));
    await expect(page.locator('.talk-choice').first()).toBeVisible();
  };
  await open(second, talk.start);
  await choose(second, 'b');
  await first.goto(`${site.url}back-at-five.html`);
  await expect(first.getByRole('button', { name: talk.carryOn })).toBeVisible();
  await choose(second, 'da');
  await activate(first.getByRole('button', { name: talk.carryOn }));
  await expect(first.locator('.talk-choice').first()).toBeVisible();
  await expect.poll(() => first.locator('.talk-choice').allTextContents()).toEqual(await second.locator('.talk-choice').allTextContents());
});

test('a talk that two tabs play on in different ways becomes two runs, and neither loses a line', async ({ context }) => {
  const { talk } = course.strings;
  const [first, second] = [await context.newPage(), await context.newPage()];
  await first.goto(`${site.url}back-at-five.html`);
  await activate(first.getByRole('button', { name: talk.start }));
  await choose(first, 'b');
  await second.goto(`${site.url}back-at-five.html`);
  await activate(second.getByRole('button', { name: talk.carryOn }));
  await choose(first, 'da');
  await choose(second, 'd');
  const text = await second.evaluate((key) => localStorage.getItem(key) ?? '', `course:${course.course.id}`);
  const { slot } = course.talks.find(({ id }) => id === 'back-at-five')!;
  expect(decode(text).talks[slot]?.runs.map(({ log }) => log)).toEqual(['bd', 'bda']);
});

test('a talk that ends in another tab is debriefed here, and counts as that', async ({ context }) => {
  const [debriefed, playing] = [await context.newPage(), await context.newPage()];
  await debriefed.goto(`${site.url}back-at-five-debrief.html`);
  await expect(debriefed.getByRole('heading', { name: course.strings.debrief.emptyHeading })).toBeVisible();
  await playing.goto(`${site.url}back-at-five.html`);
  await playing.getByRole('button', { name: course.strings.talk.start }).click();
  await choose(playing, GOLDEN_PATHS[0]!.letters);
  await debriefed.bringToFront();
  await expect(debriefed.locator('.path-picture')).toBeVisible();
  const slot = course.talks.find(({ id }) => id === 'back-at-five')!.slot;
  const kept = () => debriefed.evaluate((key) => localStorage.getItem(key) ?? '', `course:${course.course.id}`);
  await expect.poll(async () => decode(await kept()).talks[slot]?.debriefed).toBe(true);
});
