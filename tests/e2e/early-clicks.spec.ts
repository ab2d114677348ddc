import { expect, test, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { decode } from '../../src/course/record/codec.ts';
import { dist, edition } from '../helpers/course.ts';
import { PageLms } from '../helpers/lms/page-lms.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

/** Opens a page of the course in an LMS, and holds its script back until it is called for. */
async function openedWithoutScript(page: Page, name: string, script: string): Promise<{ course: FrameLocator; letGo: () => void }> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(new RegExp(`/${script}\\.\\w+\\.js$`), async (route) => {
    await held;
    await route.continue();
  });
  const lms = new PageLms(page, site.url);
  // The page of the LMS counts as loaded when all its frames have, so nothing here may wait for that.
  void lms.open('scorm12', `launch.html#${name}`);
  return { course: lms.course(), letGo };
}

/**
 * A click as the page is told of it, once the control has been drawn: before, nobody could press it. Playwright's own waits
 * for a page that has loaded, and this one cannot.
 */
const click = (control: Locator) =>
  control.evaluate(async (element: HTMLElement) => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    element.click();
  });

test('Pause opens and closes before the script of the page has come', async ({ page }) => {
  const { course, letGo } = await openedWithoutScript(page, 'what-it-is', 'lesson');
  const dialog = course.locator('dialog#pause');
  await click(course.locator('[data-opens="pause"]'));
  await expect(dialog).toBeVisible();
  await click(dialog.locator('[data-closes]'));
  await expect(dialog).toBeHidden();
  await click(course.locator('[data-opens="pause"]'));
  letGo();
  await expect(course.locator('[data-island][data-ready]').first()).toBeAttached();
  await expect(dialog).toBeVisible();
  await dialog.locator('[data-closes]').click();
  await expect(dialog).toBeHidden();
});

test('on the website Pause opens without any script', async ({ page }) => {
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto(`${site.url}what-it-is.html`);
  await page.locator('[data-opens="pause"]').click();
  await expect(page.locator('dialog#pause')).toBeVisible();
});

test('in a browser that opens no dialogs by itself, Pause pressed early opens once the script is there', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(HTMLButtonElement.prototype, 'commandForElement'));
  const { course, letGo } = await openedWithoutScript(page, 'what-it-is', 'lesson');
  await click(course.locator('[data-opens="pause"]'));
  await expect(course.locator('dialog#pause')).toBeHidden();
  letGo();
  await expect(course.locator('dialog#pause')).toBeVisible();
});

test('a talk started before its script has come starts once it is there', async ({ page }) => {
  const { strings, talks } = await edition();
  const { course, letGo } = await openedWithoutScript(page, talks[0]!.id, 'talk');
  await click(course.getByRole('button', { name: strings.talk.start }));
  letGo();
  await expect(course.locator('.talk-choice').first()).toBeVisible();
});

test('on the website a talk started before its script has come starts once it is there', async ({ page }) => {
  const { strings, talks } = await edition();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\/(?:website|talk)\.\w+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  // The page does not count as loaded before its scripts have come; but all of it is there, and the script that keeps clicks.
  void page.goto(`${site.url}${talks[0]!.id}.html`);
  await page.waitForResponse(/\/early-clicks\.\w+\.js$/);
  await page.waitForFunction(() => document.readyState === 'interactive');
  await click(page.getByRole('button', { name: strings.talk.start }));
  letGo();
  await expect(page.locator('.talk-choice').first()).toBeVisible();
});

test('on the next page a click is kept too, and only until the script is there', async ({ page }) => {
  const { lessons } = await edition();
  const { course, letGo } = await openedWithoutScript(page, lessons[0]!.id, 'lesson');
  letGo();
  await expect(course.locator('[data-island][data-ready]').first()).toBeAttached();
  let letGoAgain = () => {};
  const held = new Promise<void>((resolve) => (letGoAgain = resolve));
  // A page that is asked for anew gets its script anew.
  await page.route(/\/lesson\.\w+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await click(course.locator('.pager__next'));
  await expect(course.locator(`html[data-page="${lessons[1]!.id}"]`)).toBeAttached();
  await click(course.locator('[data-opens="pause"]'));
  letGoAgain();
  const dialog = course.locator('dialog#pause');
  await expect(dialog).toBeVisible();
  await dialog.locator('[data-closes]').click();
  await expect(dialog).toBeHidden();
  await course.locator('[data-opens="pause"]').click();
  await expect(dialog).toBeVisible();
});

test('"Start" pressed before the script has come goes on with a try under way, and costs no other', async ({ page }) => {
  const { strings } = await edition();
  const lms = new PageLms(page, site.url);
  await lms.open('scorm12', 'launch.html#final-check');
  await lms.course().getByRole('button', { name: strings.finalCheck.start }).click();
  await expect(lms.course().locator('.final__number')).toBeVisible();
  const attempt = async () => decode((await lms.stored())['cmi.suspend_data'] ?? '').finalCheck.attempt;
  // Pause has it saved.
  await lms.course().locator('[data-opens="pause"]').click();
  await expect.poll(async () => (await attempt())?.number).toBe(1);
  const { course, letGo } = await openedWithoutScript(page, 'final-check', 'final');
  await click(course.getByRole('button', { name: strings.finalCheck.start }));
  letGo();
  await expect(course.locator('.final__number')).toBeVisible();
  await lms.goTo('finish');
  await expect(lms.course().locator('html[data-started]')).toBeAttached();
  expect((await attempt())?.number).toBe(1);
});

test('a term opens before the script of the page has come', async ({ page }) => {
  const { course, letGo } = await openedWithoutScript(page, 'what-it-is', 'lesson');
  await click(course.locator('.term').first());
  await expect(course.locator('.term-card').first()).toBeVisible();
  letGo();
  await expect(course.locator('html[data-started]')).toBeAttached();
});

test('an answer chosen before the script has come is the answer given', async ({ page }) => {
  const { items, lessons, strings } = await edition();
  const item = items.find(({ type, use }) => type === 'choice' && use === 'lesson')!;
  const lesson = lessons.find(({ checks }) => checks.includes(item.id))!;
  const { course, letGo } = await openedWithoutScript(page, lesson.id, 'lesson');
  const form = course.locator(`form[data-item="${item.id}"]`);
  await click(form.locator('.option label').nth(1));
  await click(form.getByRole('button', { name: strings.check.submit }));
  letGo();
  await expect(form.locator('.check__result')).toBeVisible();
  await expect(form.locator('.option input').nth(1)).toBeChecked();
});

test('words chosen in a note before the script has come stay chosen', async ({ page }) => {
  const { items, lessons, strings } = await edition();
  const item = items.find(({ type, use }) => type === 'rewrite' && use === 'lesson')!;
  const lesson = lessons.find(({ checks }) => checks.includes(item.id))!;
  const { course, letGo } = await openedWithoutScript(page, lesson.id, 'lesson');
  const blanks = course.locator(`form[data-item="${item.id}"] select`);
  await blanks.first().waitFor();
  const count = await blanks.count();
  for (let blank = 0; blank < count; blank += 1) await blanks.nth(blank).selectOption({ index: 1 });
  letGo();
  await expect(course.locator('[data-island][data-ready]').first()).toBeAttached();
  const form = course.locator(`form[data-item="${item.id}"]`);
  await form.getByRole('button', { name: strings.check.submit }).click();
  await expect(form.locator('.check__result')).toBeVisible();
});

test('what is typed into a form before its script has come stays typed', async ({ page }) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\/builder\.\w+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site.url}package-builder.html`, { waitUntil: 'commit' });
  const name = page.locator('#field-agency-name');
  const steps = page.locator('#field-agency-protocols-reporting');
  await name.fill('River County');
  await steps.fill('Call the hotline.');
  letGo();
  await expect(page.locator('[data-island][data-ready]').first()).toBeAttached();
  await page.locator('#field-agency-onCall').fill('555-0100');
  await expect(name).toHaveValue('River County');
  await expect(steps).toHaveValue('Call the hotline.');
});
