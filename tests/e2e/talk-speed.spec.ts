import { expect, test } from '@playwright/test';
import { dist, edition } from '../helpers/course.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

/** Loads of a page, of which the fastest counts: other work on the machine only ever makes one slower. */
const LOADS = 5;

test('a talk takes clicks within 100 ms of the start of its script', async ({ page }) => {
  // The script is deferred: it starts when the page has been read, which is when the browser calls the page interactive.
  await page.addInitScript(() => {
    const ready = () => document.querySelector('[data-island="Talk"][data-ready]');
    new MutationObserver((_changes, observer) => {
      if (!ready()) return;
      observer.disconnect();
      const [{ domInteractive }] = performance.getEntriesByType('navigation') as [PerformanceNavigationTiming];
      document.documentElement.dataset['took'] = String(performance.now() - domInteractive);
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] });
  });
  const took: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    await page.goto(`${site.url}back-at-five.html`);
    await expect(page.locator('html[data-took]')).toBeAttached();
    took.push(Number(await page.locator('html').getAttribute('data-took')));
  }
  expect(Math.min(...took)).toBeLessThan(100);
});

test('the answer to a choice is on the page in the next frame', async ({ page }) => {
  const { strings } = await edition();
  await page.goto(`${site.url}back-at-five.html`);
  await page.getByRole('button', { name: strings.talk.start }).click();
  const answered = await page.evaluate(async () => {
    const choice = document.querySelector<HTMLElement>('.talk-choice');
    const text = choice?.querySelector('span')?.textContent;
    choice?.click();
    await new Promise(requestAnimationFrame);
    return (
      document.querySelector('.your-line__text')?.textContent === text &&
      document.querySelector('.answer .speech, .answer .stage-note') !== null
    );
  });
  expect(answered).toBe(true);
});
