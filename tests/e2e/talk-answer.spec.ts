import { expect, test } from '@playwright/test';
import { dist, edition } from '../helpers/course.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

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
