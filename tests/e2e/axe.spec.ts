import { expect, test } from '@playwright/test';
import { expectNoBarriers } from '../helpers/axe.ts';
import { dist, edition, pageFiles } from '../helpers/course.ts';
import { give, questionIn, wrongLetters } from '../helpers/play.ts';
import { serve, type Site } from '../helpers/serve.ts';

/** The pages are many; in parts they can be looked at side by side. */
const PARTS = 4;

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

for (let part = 0; part < PARTS; part++)
  test(`axe finds nothing on any page, part ${part + 1} of ${PARTS}`, async ({ page }) => {
    test.setTimeout(300_000);
    const files = [...(await pageFiles()), 'launch.html', 'preview-lms.html'];
    for (const file of files.filter((_file, index) => index % PARTS === part)) {
      await page.goto(site.url + file);
      await expectNoBarriers(page, file);
    }
  });

test('axe finds nothing on checks answered rightly and wrongly, dialogs and explained terms', async ({ page }) => {
  test.setTimeout(300_000);
  const course = await edition();
  const { lessons, strings } = course;
  await page.goto(`${site.url}${lessons[0]!.id}.html`);
  await page.getByRole('button', { name: strings.site.settings }).click();
  await expectNoBarriers(page, 'settings');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: strings.site.pause }).first().click();
  await expectNoBarriers(page, 'pause');
  await page.keyboard.press('Escape');
  const checks = page.locator('form.check');
  await expect(checks).toHaveCount(lessons[0]!.checks.length);
  for (const check of await checks.all()) {
    await check.getByRole('button', { name: strings.check.submit }).click();
    await expectNoBarriers(page, 'nothing chosen');
    const question = await questionIn(check, course);
    await give(check, question, wrongLetters(question));
    await check.getByRole('button', { name: strings.check.submit }).click();
    await expect(check.locator('.check__result')).toBeFocused();
    await expectNoBarriers(page, 'answered');
  }
});

test('axe finds nothing in the talk, its ending and its debrief', async ({ page }) => {
  test.setTimeout(300_000);
  const { strings } = await edition();
  await page.goto(`${site.url}back-at-five.html`);
  await page.getByRole('button', { name: strings.talk.start }).click();
  await expectNoBarriers(page, 'first line');
  let lines = 0;
  while (await page.locator('.talk-choice').count()) {
    await page.locator('.talk-choice').first().press('Enter');
    if (++lines === 4) await expectNoBarriers(page, 'in the middle');
    await expect(page.locator('.talk-choice, .ended').first()).toBeVisible();
  }
  await expectNoBarriers(page, 'ending');
  await page.getByRole('link', { name: strings.talk.toDebrief }).click();
  await expect(page.locator('h1')).toBeVisible();
  const folded = page.locator('summary');
  await expect(folded).not.toHaveCount(0);
  for (const summary of await folded.all()) await summary.click();
  await expectNoBarriers(page, 'debrief');
});

test('axe finds nothing in the final check, from the first question to the result', async ({ page }) => {
  test.setTimeout(300_000);
  const course = await edition();
  const { strings } = course;
  await page.goto(`${site.url}final-check.html`);
  await page.getByRole('button', { name: strings.finalCheck.start }).click();
  for (let number = 1; number <= course.course.finalCheck.draw; number++) {
    const question = await questionIn(page.locator('.final__question'), course);
    await give(page.locator('.final__question'), question, wrongLetters(question));
    if (number === 1) await expectNoBarriers(page, 'question');
    await page.getByRole('button', { name: strings.finalCheck.answer, exact: true }).click();
    if (number <= 2) await expectNoBarriers(page, 'answered');
    await page.locator('.check__actions button').click();
  }
  await page.locator('.final__review > summary').click();
  await expectNoBarriers(page, 'result');
  await page.goto(`${site.url}finish.html`);
  await expectNoBarriers(page, 'finish');
});

test('axe finds nothing where there is a newer version of a page, and where its script did not come', async ({ page }) => {
  const { strings } = await edition();
  await page.goto(`${site.url}toolkit.html`);
  await page.evaluate(() => {
    const line = document.querySelector<HTMLElement>('[data-update]')!;
    line.textContent = line.dataset['text']!;
    document.querySelector<HTMLElement>('[data-update-now]')!.hidden = false;
  });
  await expectNoBarriers(page, 'newer version');

  await page.reload();
  // Else the script may yet say that it has started, after what follows has taken that away.
  await expect(page.locator('html')).toHaveAttribute('data-started');
  await page.evaluate(() => {
    delete document.documentElement.dataset['started'];
    // It comes after ten seconds by itself.
    for (const animation of document.getAnimations()) animation.finish();
  });
  await expect(page.getByText(strings.site.notStarted)).toBeVisible();
  await expectNoBarriers(page, 'script did not come');
});
