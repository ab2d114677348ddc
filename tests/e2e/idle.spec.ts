import { expect, test } from '@playwright/test';
import { dist, edition } from '../helpers/course.ts';
import { PageLms } from '../helpers/lms/page-lms.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

test('after twenty minutes in which nothing happens the LMS may sign out, which the header says until there is a sign of life', async ({
  page,
}) => {
  test.slow();
  const { strings, lessons } = await edition();
  await page.clock.install();
  const lms = new PageLms(page, site.url);
  await lms.open('scorm12', `launch.html#${lessons[0]!.id}`);
  const line = lms.course().locator('[data-saving]');
  // All is saved first, with care: the clock would run past the time in which the network has to answer.
  await lms
    .course()
    .locator('html[data-started]')
    .evaluate(() => new Promise((done) => setTimeout(done)));
  await lms
    .launchPage()
    .locator('body')
    .evaluate(() => {
      for (const state of ['hidden', 'visible']) {
        Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }
    });
  await expect.poll(async () => (await lms.stored())['cmi.core.lesson_location']).toBe(lessons[0]!.id);
  await expect(line).toHaveAttribute('data-state', 'saved');
  await page.clock.runFor('22:00');
  await expect(line).toHaveText(strings.saving.idle);
  await expect(line).toHaveRole('status');

  // Reading on is enough: nothing is answered, and no page is opened.
  await lms.course().locator('h1').hover();
  await page.mouse.wheel(0, 300);
  await expect(line).toContainText(strings.saving.saved.replace(' {time}', ''));
  await expect(line).not.toHaveRole('status');
});
