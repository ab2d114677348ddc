import { expect, test, type Page } from '@playwright/test';
import { dist, edition } from '../helpers/course.ts';
import { GOLDEN_PATHS } from '../helpers/golden-paths.ts';
import { choose, talkMoment } from '../helpers/play.ts';
import { serve, type Site } from '../helpers/serve.ts';
import { startTalk } from '../helpers/start-talk.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

/** Opens a talk and begins it. */
const start = (page: Page, talk = 'back-at-five') => startTalk(page, site.url, talk);

for (const { talk, ending, letters } of GOLDEN_PATHS)
  test(`${talk} can be played to the ending "${ending}", and its debrief tells of it`, async ({ page }) => {
    test.setTimeout(60_000);
    const { talks, strings } = await edition();
    const { title } = talks.find(({ id }) => id === talk)!.endings.find(({ id }) => id === ending)!;
    await start(page, talk);
    await choose(page, letters);
    await expect(page.locator('.ended')).toContainText(title);
    await page.getByRole('link', { name: strings.talk.toDebrief }).click();
    await expect(page.locator('h1')).toContainText(title);
    await expect(page.locator('.gallery__found')).toHaveText([title]);
    await page.goto(`${site.url}index.html`);
    await expect(page.locator('.diamond--found')).toHaveCount(1);
    await expect(page.getByText(strings.progress.readDebrief)).toBeVisible();
  });

test('the answer takes the focus, so that it is read once and the choices follow it', async ({ page }) => {
  await start(page);
  await choose(page, 'b');
  await expect(page.locator('.answer')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.talk-choice').first()).toBeFocused();
});

for (const talk of new Set(GOLDEN_PATHS.map((path) => path.talk)))
  test(`${talk} is read in order: scene, what you said, the answer, the note on it, what is said now, choices, tools`, async ({ page }) => {
    const path = GOLDEN_PATHS.find((each) => each.talk === talk)!;
    await start(page, talk);
    await choose(page, path.letters.slice(0, 1));
    const order = await page.evaluate(
      (selectors) => {
        const places = selectors.map((selector) => document.querySelector(selector));
        return places.map((place, index) => {
          const next = places[index + 1];
          return Boolean(
            place &&
            (!next || place.compareDocumentPosition(next) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)),
          );
        });
      },
      [
        '.talk .skip',
        '.talk-bar h1',
        '.scene-panel [role="img"]',
        '.your-line',
        '.answer[role="group"]',
        '.answer .coach',
        '.answer .talk-now',
        '.choices',
        '.tools',
        '.look-ups',
      ],
    );
    expect(order.every(Boolean)).toBe(true);
    await expect(page.locator('.answer [aria-live], .answer [role="log"], .answer [role="status"]')).toHaveCount(0);
    const { strings } = await edition();
    expect(await page.locator('.answer').getAttribute('aria-label')).toMatch(new RegExp(`^(${strings.talk.happens}|(?!You ).+ answers)$`));
  });

test('a line taken back brings back the moment before it, and is explained in the debrief as every other line is', async ({ page }) => {
  const { strings, talks } = await edition();
  await start(page);
  await choose(page, 'bd');
  const before = await talkMoment(page);
  await choose(page, 'b');
  await page.getByRole('button', { name: strings.talk.takeBack }).click();
  expect(await talkMoment(page)).toEqual(before);
  await expect(page.locator('.talk-choice[data-letter="b"]')).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: strings.talk.tookBack })).toBeAttached();
  await choose(page, GOLDEN_PATHS[0]!.letters.slice(2));
  await page.getByRole('link', { name: strings.talk.toDebrief }).click();
  const part = page.locator('.debrief__part', { has: page.getByRole('heading', { name: strings.debrief.takenBack, exact: true }) });
  const line = part.locator('.line-told');
  await expect(line).toHaveCount(1);
  await expect(line.locator('.line-told__place')).toContainText(strings.debrief.tookBack.replace('{line}', '3'));
  const said = await line.locator('.line-said').textContent();
  await line.locator('summary').click();
  const { nodes } = talks.find(({ id }) => id === 'back-at-five')!;
  const { coach, benefit, cost } = Object.values(nodes)
    .flatMap(({ choices }) => choices)
    .find(({ text }) => said?.includes(text))!;
  const more = line.locator('.line-told__more');
  for (const text of [strings.debrief.answer, coach, benefit, cost]) await expect(more).toContainText(text);
  await expect(more.locator('.told-sources a')).not.toHaveCount(0);
  // In no run that stands is there a line to play again from.
  await expect(more.locator('.replay')).toHaveCount(0);
});

test('the bar of a talk says so while lines are not saved, for the eye only: the line in the header is out of view and tells it aloud', async ({
  page,
}) => {
  const { strings } = await edition();
  // The smallest phone on which the bar sticks: it must do so with one line more, too.
  await page.setViewportSize({ width: 320, height: 568 });
  await start(page);
  await choose(page, 'bd');
  const told = page.locator('.pips__unsaved');
  await expect(told).toHaveCount(0);
  await page.evaluate(() => {
    Storage.prototype.getItem = Storage.prototype.setItem = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  // Pause saves: trouble comes while the answer is being read, as it does where an LMS takes its time to refuse.
  await page.locator('.talk-bar').getByRole('button', { name: strings.talk.pause }).click();
  await page.keyboard.press('Escape');
  await expect(told).toHaveText(strings.saving.storage);
  await expect(told).toBeInViewport();
  await expect(told).toHaveAttribute('aria-hidden', 'true');
  await expect(page.locator('[data-saving]')).toHaveAttribute('role', 'alert');
  // Higher than before, the bar still lets the answer be seen, this one and the next.
  const covered = () =>
    page.evaluate(() => {
      const [bar, answer] = ['.talk-bar', '.answer'].map((part) => document.querySelector(part)!.getBoundingClientRect());
      return Math.max(0, bar!.bottom - answer!.top);
    });
  expect(await covered()).toBe(0);
  await choose(page, 'a');
  expect(await covered()).toBe(0);
});

test('a run can be replayed from a line of the debrief with the state it had there', async ({ page }) => {
  test.setTimeout(60_000);
  const { strings } = await edition();
  await start(page);
  const moments = [];
  for (const letter of GOLDEN_PATHS[1]!.letters) {
    moments.push(await talkMoment(page));
    await choose(page, letter);
  }
  await page.getByRole('link', { name: strings.talk.toDebrief }).click();
  const link = page.locator('.turning a.replay').last();
  const line = Number(/\d+/.exec((await link.textContent()) ?? '')![0]);
  await link.click();
  expect(await talkMoment(page)).toEqual(moments[line - 1]);
});

test('the clock of The first hour moves with choices, and says how much of the limit is gone', async ({ page }) => {
  await start(page, 'the-first-hour');
  await expect(page.locator('.talk-bar__title')).toContainText('7:40 pm');
  await expect(page.locator('.clock-bar')).toContainText('0 minutes');
  await choose(page, 'b');
  await expect(page.locator('.talk-bar__title')).not.toContainText('7:40 pm');
  await expect(page.locator('.clock-bar')).not.toContainText(/^0 minutes/);
});

test('a limit that the law sets, and coaching that states a fact, lead to their sources in one step, and other coaching has none', async ({
  page,
}) => {
  const { talks } = await edition();
  const talk = talks.find(({ id }) => id === 'the-first-hour')!;
  await start(page, talk.id);
  await expect(page.locator('.clock-bar .told-sources a')).toHaveAttribute('href', `sources.html#${talk.clock!.limit!.sources[0]}`);
  await choose(page, 'bcda');
  await expect(page.locator('.coach')).toBeVisible();
  await expect(page.locator('.coach a')).toHaveCount(0);
  await choose(page, 'c');
  const { coach, sources } = talk.nodes['b5']!.choices.find(({ letter }) => letter === 'c')!;
  await expect(page.locator('.coach')).toContainText(coach);
  await expect(page.locator('.coach a')).toHaveCount(sources.length);
  await page.locator('.coach a').first().click();
  await expect(page.locator(`#${sources[0]}`)).toBeInViewport();
});

/** Where the answer begins and the bar ends in the window, in pixels; a bar that does not stick covers nothing. */
const edges = (page: Page) =>
  page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
    const { height, bottom } = box('.talk-bar');
    return { height, answer: box('.answer').top, bar: Math.max(0, bottom) };
  });

for (const talk of new Set(GOLDEN_PATHS.map((path) => path.talk)))
  test(`on a phone the bar of ${talk} is low, and hides no answer`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await start(page, talk);
    for (const letter of GOLDEN_PATHS.find((path) => path.talk === talk)!.letters.slice(0, 4)) {
      await choose(page, letter);
      const { height, answer, bar } = await edges(page);
      expect(height).toBeLessThanOrEqual(66);
      expect(answer).toBeGreaterThanOrEqual(bar);
    }
  });

test('a bar that large text makes high does not stick, and covers nothing', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await start(page);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await choose(page, 'bd');
  const { height, answer, bar } = await edges(page);
  expect(height).toBeGreaterThan(600 / 5);
  expect(bar).toBe(0);
  expect(answer).toBeGreaterThanOrEqual(0);
});

test('choices that came into view stay there when the type of the voices comes late', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  let come = () => {};
  const late = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/newsreader*', async (route) => {
    await late;
    await route.continue();
  });
  await start(page, 'before-friday');
  await expect(page.locator('.talk-choice').last()).toBeVisible();
  come();
  await expect.poll(() => page.evaluate(() => document.fonts.status)).toBe('loaded');
  await expect(page.locator('.talk-choice').last()).toBeInViewport({ ratio: 0.9 });
});
