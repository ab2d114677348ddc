import { expect, test } from '@playwright/test';
import { longDate } from '../../src/layouts/dates.ts';
import { dist, edition } from '../helpers/course.ts';
import { GOLDEN_PATHS } from '../helpers/golden-paths.ts';
import { printed, sheets } from '../helpers/paper.ts';
import { choose } from '../helpers/play.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist);
});
test.afterAll(() => site.close());

test('each job aid prints on one sheet of Letter paper, and says what it is, how old it is and what it rests on', async ({ page }) => {
  const { course, prose, language, strings } = await edition();
  const aids = prose.filter(({ kind }) => kind === 'aid');
  expect(aids).not.toEqual([]);
  for (const aid of aids) {
    await page.goto(`${site.url}${aid.id}.html`);
    expect(await sheets(page), aid.id).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const head = page.locator('.sheet-head');
    await expect(head).toContainText(course.title);
    await expect(head).toContainText(course.version);
    await expect(head).toContainText(longDate('checked' in aid ? aid.checked : '', language));
    await expect(head).toContainText(strings.site.unreviewed);
    await expect(page.locator('.source-list')).toBeVisible();
    await expect(page.getByRole('banner')).toBeHidden();
    await page.emulateMedia({ media: null });
    await expect(head).toBeHidden();
  }
});

test('a job aid, and the sheet for a missing child, leave room for the words that an agency adds, and the sheet names its form', async ({
  page,
}) => {
  const { prose } = await edition();
  for (const { id, agencySlots } of prose.filter((entry) => entry.kind === 'aid' || entry.id === 'child-missing')) {
    if (!agencySlots.length) continue;
    await page.goto(`${site.url}${id}.html`);
    await page.locator('main [data-agency-slot]').evaluate((slot: HTMLElement) => {
      slot.hidden = false;
      // The lines that a package can have there, and as many characters as an agency may write.
      const lines = ['Added by River County', 'State child abuse hotline: 1-800-555-0119', 'Reports are due: within 24 hours'];
      const words = 'Call the state hotline, then the on-call supervisor. '.repeat(8).slice(0, 400);
      slot.replaceChildren(
        ...[...lines, words].map((text) => {
          const line = document.createElement('p');
          line.textContent = text;
          return line;
        }),
      );
    });
    expect(await sheets(page), id).toBe(1);
  }
  await page.goto(`${site.url}child-missing.html`);
  const form = page.locator('.phone-action a[href^="https"]');
  const shown = () => form.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(await shown()).toBe('none');
  await page.emulateMedia({ media: 'print' });
  expect(await shown(), 'the address of the form, which paper cannot open').toBe(`" ${await form.getAttribute('href')}"`);
});

test('the guide prints on six to eight sheets, and the pages to copy stand alone', async ({ page }) => {
  await page.goto(`${site.url}facilitator.html`);
  const all = await sheets(page);
  expect(all).toBeGreaterThanOrEqual(6);
  expect(all).toBeLessThanOrEqual(8);
  await page
    .locator('.page-break')
    .first()
    .evaluate((mark) => {
      let element = mark.nextElementSibling;
      while (element && !element.classList.contains('page-break')) {
        const next = element.nextElementSibling;
        element.remove();
        element = next;
      }
      mark.remove();
    });
  expect(await sheets(page)).toBe(all - 1);
});

test('on paper the guide and the sheet for a missing child say at their head who has not reviewed them, in one line', async ({ page }) => {
  const { strings } = await edition();
  await page.setViewportSize({ width: Math.floor((215.9 - 32) * (96 / 25.4)), height: 960 });
  await page.emulateMedia({ media: 'print' });
  for (const id of ['facilitator', 'child-missing']) {
    await page.goto(`${site.url}${id}.html`);
    const said = page.locator('.sheet-head span');
    await expect(said).toBeVisible();
    await expect(said).toContainText(strings.site.unreviewed);
    expect(await said.evaluate((words) => words.getClientRects().length), id).toBe(1);
    expect((await said.boundingBox())!.height, id).toBeLessThan(20);
  }
});

test('nothing is cut off at the edge of the paper', async ({ page }) => {
  const { prose } = await edition();
  // Letter paper less its margins of 16 millimetres, in pixels of CSS.
  await page.setViewportSize({ width: Math.floor((215.9 - 32) * (96 / 25.4)), height: 960 });
  await page.emulateMedia({ media: 'print' });
  const papers = prose.filter(({ kind, id }) => kind !== 'page' || id === 'child-missing').map(({ id }) => id);
  for (const id of [...papers, 'requirements', 'index', 'back-at-five', 'final-check']) {
    await page.goto(`${site.url}${id}.html`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), id).toBeLessThanOrEqual(0);
    const cut = await page.locator('main *').evaluateAll((elements) =>
      elements
        .filter(
          (element) =>
            // Words for screen readers alone are one pixel wide.
            element.clientWidth > 1 && getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1,
        )
        .map((element) => element.className),
    );
    expect(cut, id).toEqual([]);
    // Paper is not as wide in whole pixels: a line on the last of them is not printed.
    const atEdge = await page.locator('main *').evaluateAll((elements) =>
      elements
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          const { borderLeftStyle, borderRightStyle } = getComputedStyle(element);
          return width > 0 && ((borderLeftStyle !== 'none' && left < 1) || (borderRightStyle !== 'none' && right > window.innerWidth - 1));
        })
        .map((element) => element.className),
    );
    expect(atEdge, id).toEqual([]);
  }
});

test('the home page prints on two sheets, dark on white, with a mark for all that is done', async ({ page }) => {
  const { strings, talks } = await edition();
  await page.goto(`${site.url}back-at-five.html`);
  await page.getByRole('button', { name: strings.talk.start }).click();
  await choose(page, GOLDEN_PATHS.find(({ talk }) => talk === 'back-at-five')!.letters);
  await page.getByRole('link', { name: strings.talk.toDebrief }).click();
  await expect(page.locator('.outcome__go')).toBeVisible();
  await page.goto(`${site.url}index.html`);
  await expect(page.locator('.step--done')).toHaveCount(1);
  expect(await sheets(page)).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  for (const needless of ['.hero__sky', '.resume__go', '.talk-card__scene', '.talk-status__actions'])
    for (const each of await page.locator(needless).all()) await expect(each).toBeHidden();
  const looks = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { color, backgroundColor, backgroundImage } = getComputedStyle(element);
        return { color, ground: `${backgroundColor} ${backgroundImage}` };
      });
  for (const selector of ['.hero', '.hero h1', '.hero__promise', '.step--done .dot', '.chip'])
    expect(await looks(selector), selector).toEqual({ color: 'rgb(0, 0, 0)', ground: 'rgba(0, 0, 0, 0) none' });
  await expect(page.locator('.step--done .dot .lucide')).toBeVisible();
  await expect(page.locator('.talk-card')).toHaveCount(talks.length);
});

test('the final check prints without its buttons', async ({ page }) => {
  const { strings } = await edition();
  const start = page.getByRole('button', { name: strings.finalCheck.start });
  await page.goto(`${site.url}final-check.html`);
  await expect(start).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(start).toBeHidden();
  await page.emulateMedia({ media: null });
  await start.click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.final__question legend').first()).toBeVisible();
  await expect(page.locator('.final__question .check__actions')).toBeHidden();
});

test('pages for coordinators print dark on white where the screen is dark, without bars, and sums stand at the end of a table alone', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const id of ['hours', 'coordinators', 'preview-lms', 'package-builder']) {
    await page.emulateMedia({ media: null });
    await page.goto(`${site.url}${id}.html`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('body'), id).toHaveCSS('color', 'rgb(16, 38, 43)');
    await expect(page.locator('.site-header'), id).toBeHidden();
    await expect(page.locator('.site-footer nav'), id).toBeHidden();
  }
  await page.goto(`${site.url}hours.html`);
  expect(await sheets(page)).toBe(2);
  await expect(page.locator('tfoot')).toHaveCSS('display', 'table-row-group');
});

test('a talk prints dark on white, without what one presses', async ({ page }) => {
  const { strings } = await edition();
  await page.goto(`${site.url}back-at-five.html`);
  const start = page.getByRole('button', { name: strings.talk.start });
  await expect(start).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(start).toBeHidden();
  await page.emulateMedia({ media: null });
  await start.click();
  await choose(page, GOLDEN_PATHS.find(({ talk }) => talk === 'back-at-five')!.letters);
  await page.emulateMedia({ media: 'print' });
  for (const words of ['.ended h2', '.ended > p:not(.ended__ungraded)', '.ended__ungraded'])
    await expect(page.locator(words)).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('.talk-bar a')).toBeHidden();
});

test('a certificate that is not earned yet takes one sheet too', async ({ page }) => {
  await page.goto(`${site.url}certificate.html`);
  await expect(page.locator('.certificate-wait')).toBeVisible();
  expect((await printed(page)).sheets).toBe(1);
});
