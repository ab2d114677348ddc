import { expect, test } from '@playwright/test';
import { dist, edition } from '../helpers/course.ts';
import { GOLDEN_PATHS } from '../helpers/golden-paths.ts';
import { choose, talkMoment } from '../helpers/play.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

for (const { ending, letters } of GOLDEN_PATHS)
  test(`the talk can be played to the ending "${ending}", and its debrief tells of it`, async ({ page }) => {
    test.setTimeout(60_000);
    const { talks, strings } = await edition();
    const { title } = talks[0]!.endings.find(({ id }) => id === ending)!;
    await page.goto(`${site.url}back-at-five.html`);
    await page.getByRole('button', { name: strings.talk.start }).click();
    await choose(page, letters);
    await expect(page.locator('.ended')).toContainText(title);
    await page.getByRole('link', { name: strings.talk.toDebrief }).click();
    await expect(page.locator('h1')).toContainText(title);
    await page.goto(`${site.url}index.html`);
    await expect(page.locator('.diamond--found')).toHaveCount(1);
    await expect(page.getByText(strings.progress.readDebrief)).toBeVisible();
  });

test('the answer takes the focus, so that it is read once and the choices follow it', async ({ page }) => {
  const { strings } = await edition();
  await page.goto(`${site.url}back-at-five.html`);
  await page.getByRole('button', { name: strings.talk.start }).click();
  await choose(page, 'b');
  await expect(page.locator('.answer')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.talk-choice').first()).toBeFocused();
});

test('a line taken back brings back the moment before it, and is remembered as taken back', async ({ page }) => {
  const { strings } = await edition();
  await page.goto(`${site.url}back-at-five.html`);
  await page.getByRole('button', { name: strings.talk.start }).click();
  await choose(page, 'bd');
  const before = await talkMoment(page);
  await choose(page, 'b');
  await page.getByRole('button', { name: strings.talk.takeBack }).click();
  expect(await talkMoment(page)).toEqual(before);
  await expect(page.getByRole('status').filter({ hasText: strings.talk.tookBack })).toBeAttached();
  await choose(page, GOLDEN_PATHS[0]!.letters.slice(2));
  await page.getByRole('link', { name: strings.talk.toDebrief }).click();
  await expect(page.getByText(strings.debrief.takenBack, { exact: true })).toBeVisible();
});

test('a talk left in the middle goes on at the same line, with the same posture and order of choices', async ({ page }) => {
  const { strings } = await edition();
  await page.goto(`${site.url}back-at-five.html`);
  await page.getByRole('button', { name: strings.talk.start }).click();
  await choose(page, 'bdac');
  const before = await talkMoment(page);
  await page.reload();
  await page.getByRole('button', { name: strings.talk.carryOn }).click();
  expect(await talkMoment(page)).toEqual(before);
});

test('a run can be replayed from a line of the debrief with the state it had there', async ({ page }) => {
  test.setTimeout(60_000);
  const { strings } = await edition();
  await page.goto(`${site.url}back-at-five.html`);
  await page.getByRole('button', { name: strings.talk.start }).click();
  const moments = [];
  for (const letter of GOLDEN_PATHS[1]!.letters) {
    moments.push(await talkMoment(page));
    await choose(page, letter);
  }
  await page.getByRole('link', { name: strings.talk.toDebrief }).click();
  const link = page.locator('.turning-point a, .turning a').filter({ hasText: /\d/ }).first();
  const line = Number(/\d+/.exec((await link.textContent()) ?? '')![0]);
  await link.click();
  expect(await talkMoment(page)).toEqual(moments[line - 1]);
});

for (const [width, height] of [
  [390, 844],
  [1366, 625],
] as const)
  test(`all choices can be reached without scrolling at ${width} by ${height} where the text allows`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const { strings } = await edition();
    await page.goto(`${site.url}back-at-five.html`);
    await page.getByRole('button', { name: strings.talk.start }).click();
    await expect(page.locator('.talk-choice').last()).toBeInViewport({ ratio: 0.9 });
    for (const choice of await page.locator('.talk-choice').all()) expect((await choice.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  });
