import { expect, test } from '@playwright/test';
import { dist, edition } from '../helpers/course.ts';
import { goTo, lead } from '../helpers/go-to.ts';
import { PageLms } from '../helpers/lms/page-lms.ts';
import { serve, type Site } from '../helpers/serve.ts';

/** No color scheme is emulated: it would hold for frames too, whatever is around them. The browser itself is light. */
test.use({ colorScheme: null });

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

/** `--bg` of the dark theme. */
const DARK = /^rgb\((\d|[1-4]\d), /;

test('on the website whoever has chosen dark is shown no light page first', async ({ page }) => {
  const { lessons, strings } = await edition();
  await page.goto(`${site.url}${lessons[0]!.id}.html`);
  await page.getByRole('button', { name: strings.site.settings }).click();
  await page.getByLabel(strings.settings.themeDark).check();
  // From now on no frame is ever drawn: what is settled is settled before the first.
  await page.addInitScript(() => {
    const later = window.setTimeout.bind(window);
    window.requestAnimationFrame = () => 0;
    window.setTimeout = ((work: () => void, wait = 0) => (wait < 1_000 ? later(work, wait) : 0)) as typeof window.setTimeout;
  });
  await page.goto(`${site.url}${lessons[1]!.id}.html`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).not.toHaveAttribute('data-started');
});

test('in an LMS the pages of whoever has chosen dark are dark before their script has come', async ({ page }) => {
  const { lessons, strings } = await edition();
  const lms = new PageLms(page, site.url);
  await lms.open('scorm12', `launch.html#${lessons[0]!.id}`);
  const course = lms.course();
  await goTo(course, lessons[0]!.id);
  await course.getByRole('button', { name: strings.site.settings }).click();
  await course.getByLabel(strings.settings.themeDark).check();
  await page.route(/\/lesson\.[^/]*\.js$/, (route) => route.abort());
  await lead(course, lessons[1]!.id);
  await course.locator(`html[data-page="${lessons[1]!.id}"]`).waitFor();
  await expect(course.locator('html')).toHaveAttribute('data-theme', 'system');
  await expect(course.locator('body')).toHaveCSS('background-color', DARK);
});
