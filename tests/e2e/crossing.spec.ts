import { expect, test } from '@playwright/test';
import { debriefPage } from '../../src/authoring/site-map.ts';
import { dist, edition } from '../helpers/course.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

test('the step that follows a lesson is fetched before it is asked for', async ({ page }) => {
  const { lessons } = await edition();
  const next = `${site.url}${lessons[1]!.id}.html`;
  const ahead = page.waitForRequest(next);
  await page.goto(`${site.url}${lessons[0]!.id}.html`);
  expect((await ahead).isNavigationRequest()).toBe(false);
  await expect(page.locator('.pager__next')).toHaveJSProperty('href', next);
});

test('a talk has its debrief fetched before it is over', async ({ page }) => {
  const ahead = page.waitForRequest(`${site.url}${debriefPage('back-at-five')}.html`);
  await page.goto(`${site.url}back-at-five.html`);
  expect((await ahead).isNavigationRequest()).toBe(false);
});

test('while one page fades into the next, the new one takes clicks', async ({ page }) => {
  const { lessons, strings } = await edition();
  // Slow enough to be seen by the test, whatever the machine.
  await page.addInitScript(() => {
    const slow = new CSSStyleSheet();
    slow.replaceSync('::view-transition-old(root), ::view-transition-new(root) { animation-duration: 20s !important; }');
    document.adoptedStyleSheets.push(slow);
    addEventListener('pagereveal', (event) => {
      const crossing = (event as Event & { viewTransition: { finished: Promise<void> } | null }).viewTransition;
      if (!crossing) return;
      document.documentElement.classList.add('test-crossing');
      void crossing.finished.then(() => document.documentElement.classList.remove('test-crossing'));
    });
  });
  await page.goto(`${site.url}${lessons[0]!.id}.html`);
  await page.locator('.pager__next').click();
  await expect(page.locator(`html.test-crossing[data-page="${lessons[1]!.id}"]`)).toBeAttached();
  const pause = (await page.getByRole('button', { name: strings.site.pause }).first().boundingBox())!;
  await page.mouse.click(pause.x + pause.width / 2, pause.y + pause.height / 2);
  await expect(page.locator('#pause')).toBeVisible();
  await expect(page.locator('html.test-crossing')).toBeAttached();
});

test('whoever wants less motion gets the next page at once', async ({ page }) => {
  const { lessons } = await edition();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() =>
    addEventListener('pagereveal', (event) => {
      document.documentElement.dataset['crossing'] = String((event as Event & { viewTransition: unknown }).viewTransition !== null);
    }),
  );
  await page.goto(`${site.url}${lessons[0]!.id}.html`);
  await page.locator('.pager__next').click();
  await expect(page.locator(`html[data-page="${lessons[1]!.id}"]`)).toHaveAttribute('data-crossing', 'false');
});
