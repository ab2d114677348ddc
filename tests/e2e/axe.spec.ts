import { expect, test } from '@playwright/test';
import { STAND_INS } from '../../src/authoring/site-map.ts';
import { expectNoBarriers } from '../helpers/axe.ts';
import { dist, edition, pageFiles } from '../helpers/course.ts';
import { serve, type Site } from '../helpers/serve.ts';
import { walkOptions } from '../helpers/states-of-options.ts';
import { walkFinalCheck, walkLesson, walkTalk } from '../helpers/states.ts';

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
    const files = [...(await pageFiles()), ...STAND_INS.map((id) => `${id}.html`), 'launch.html', 'preview-lms.html'];
    for (const file of files.filter((_file, index) => index % PARTS === part)) {
      await page.goto(site.url + file);
      await expectNoBarriers(page, file);
    }
  });

const WALKS = [
  { walk: walkLesson, states: 'dialogs, and checks with nothing chosen and with a wrong answer' },
  { walk: walkTalk, states: 'the talk, its ending and its debrief' },
  { walk: walkOptions, states: 'a talk with every option on, opened, kept and taken back, and its debrief' },
  { walk: walkFinalCheck, states: 'the final check, from the first question to the result' },
];

for (const { walk, states } of WALKS)
  test(`axe finds nothing in ${states}`, async ({ page }) => {
    test.setTimeout(300_000);
    await walk({ page, site: site.url, edition: await edition(), look: (state) => expectNoBarriers(page, state) });
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
