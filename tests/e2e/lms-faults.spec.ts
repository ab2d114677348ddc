import { expect, test } from '@playwright/test';
import { decode } from '../../src/course/record/codec.ts';
import type { Strings } from '../../src/schemas/interface.ts';
import { dist, edition } from '../helpers/course.ts';
import { PageLms, withTerms } from '../helpers/lms/page-lms.ts';
import { serve, type Site } from '../helpers/serve.ts';
import { watch } from '../helpers/watch.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist, '/lms content/');
});
test.afterAll(() => site.close());

/** Opens the calm card, at which what waits is saved at once. */
async function pause(lms: PageLms, strings: Strings): Promise<void> {
  await lms.course().getByRole('button', { name: strings.site.pause }).click();
}

test('an LMS that refuses is told of in plain words, and nothing is lost by opening the course again', async ({ page }) => {
  test.setTimeout(120_000);
  const { strings, lessons } = await edition();
  const lms = new PageLms(page, site.url);
  await lms.open();
  const saving = lms.course().locator('[data-saving]');
  await expect(saving).toContainText(strings.saving.saved.replace(' {time}', ''));

  await lms.fault('refuses');
  await lms.goTo(lessons[0]!.id);
  await pause(lms, strings);
  await expect(saving).toHaveText(strings.saving.signedOut, { timeout: 20_000 });
  await expect(saving).toHaveAttribute('role', 'alert');
  const note = lms.launchPage().locator('#unsaved');
  await expect(note).toContainText(strings.launch.signedOut);
  await expect(note).toContainText(strings.launch.rescued);

  // What is kept names nobody.
  const kept = Object.entries(await lms.kept());
  expect(kept).toHaveLength(1);
  const [[key, text]] = kept as [[string, string]];
  expect(key).toMatch(/^course-rescue:[0-9a-f]{16}\.[0-9a-f]{16}$/);
  expect(text).not.toMatch(/Rivera|learner-7/);

  // The learner gives up and opens the course again, once the LMS works.
  await lms.fault('none');
  await page.evaluate(() => sessionStorage.removeItem('lms'));
  await lms.open();
  await expect(lms.course().locator('h1')).toHaveText(lessons[0]!.title);
  await expect(saving).toContainText(strings.saving.saved.replace(' {time}', ''));
  expect(decode((await lms.stored())['cmi.suspend_data'] ?? '').lessons).toEqual([lessons[0]!.slot]);
  await pause(lms, strings);
  await expect.poll(() => lms.kept()).toEqual({});
});

test('a network that is gone is noticed, and when it is back everything is saved by itself', async ({ page, context }) => {
  test.setTimeout(120_000);
  const { strings, lessons } = await edition();
  const lms = new PageLms(page, site.url);
  await lms.open();
  const saving = lms.course().locator('[data-saving]');
  await expect(saving).toContainText(strings.saving.saved.replace(' {time}', ''));
  await lms.goTo(lessons[0]!.id);
  await expect(lms.course().locator('h1')).toHaveText(lessons[0]!.title);
  await context.setOffline(true);
  await pause(lms, strings);
  await expect(saving).toHaveText(strings.saving.offline, { timeout: 20_000 });
  await context.setOffline(false);
  await expect(saving).toContainText(strings.saving.saved.replace(' {time}', ''), { timeout: 20_000 });
  expect(decode((await lms.stored())['cmi.suspend_data'] ?? '').lessons).toEqual([lessons[0]!.slot]);
});

test('"Save and close" ends the session once all is saved, and not before', async ({ page }) => {
  const { strings, lessons } = await edition();
  const lms = new PageLms(page, site.url);
  await lms.open();
  await expect(lms.course().locator('h1')).toBeVisible();
  await lms.goTo(lessons[0]!.id);
  await expect(lms.course().locator('h1')).toHaveText(lessons[0]!.title);
  await lms.fault('refuses');
  await pause(lms, strings);
  await expect(lms.course().getByRole('link', { name: strings.pause.leave })).toBeHidden();
  const close = lms.course().getByRole('button', { name: strings.saving.close });
  await close.click();
  // From the third try on it takes the learner for signed out, and says so in place of the first sentence.
  const { stays, signedOut } = strings.launch;
  await expect(lms.launchPage().locator('#unsaved')).toContainText(new RegExp(`${stays}|${signedOut}`));
  expect(await lms.calls()).not.toContain('LMSFinish');
  await lms.fault('none');
  await close.click();
  await expect(lms.launchPage().locator('#closed')).toHaveText(strings.launch.closed);
  await expect(lms.launchPage().locator('#course')).toHaveCount(0);
  expect((await lms.calls()).filter((name) => name === 'LMSFinish')).toHaveLength(1);
  expect(decode((await lms.stored())['cmi.suspend_data'] ?? '').lessons).toEqual([lessons[0]!.slot]);
});

test('where the browser keeps nothing, the LMS still gets everything', async ({ page }) => {
  await page.addInitScript(() => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: denied });
  });
  const { strings, lessons } = await edition();
  const seen = watch(page, site.url);
  const lms = new PageLms(page, site.url);
  await lms.open();
  await lms.goTo(lessons[0]!.id);
  await expect(lms.course().locator('h1')).toHaveText(lessons[0]!.title);
  await pause(lms, strings);
  await expect(lms.course().locator('[data-saving]')).toContainText(strings.saving.saved.replace(' {time}', ''));
  await expect
    .poll(async () => decode((await lms.stored())['cmi.suspend_data'] ?? '').lessons, { timeout: 10_000 })
    .toEqual([lessons[0]!.slot]);
  expect(seen).toEqual({ errors: [], elsewhere: [] });
});

test('a package in cmi5 loads what speaks it, says it has begun, and goes back to the LMS on the way out', async ({ page }) => {
  await withTerms(page, site.url, { standard: 'cmi5' });
  const { strings } = await edition();
  const said: string[] = [];
  const documents = new Map<string, string>();
  const json = (body: unknown) => ({ body: JSON.stringify(body), contentType: 'application/json' });
  await page.route(`${site.url}xapi/**`, async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    if (url.pathname.endsWith('/token')) return route.fulfill(json({ 'auth-token': 'dG9rZW4=' }));
    if (url.pathname.endsWith('/statements')) {
      const told: unknown = request.method() === 'GET' ? [] : request.postDataJSON();
      for (const { verb } of [told].flat() as { verb: { id: string } }[]) said.push(verb.id.split('/').at(-1)!);
      return route.fulfill(request.method() === 'GET' ? json({ statements: [] }) : { status: 204 });
    }
    const name = url.searchParams.get('stateId') ?? url.searchParams.get('profileId') ?? '';
    if (request.method() === 'PUT') {
      documents.set(name, request.postData() ?? '');
      return route.fulfill({ status: 204 });
    }
    if (name !== 'LMS.LaunchData') return route.fulfill(documents.has(name) ? json(JSON.parse(documents.get(name)!)) : { status: 404 });
    const contextTemplate = { extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 's-1' } };
    const returnURL = `${site.url}returned`;
    return route.fulfill(json({ contextTemplate, launchMode: 'Normal', moveOn: 'CompletedAndPassed', masteryScore: 0.8, returnURL }));
  });
  await page.route(`${site.url}returned`, (route) => route.fulfill({ body: 'Back in the LMS', contentType: 'text/html' }));
  const query = new URLSearchParams({
    endpoint: `${site.url}xapi/`,
    fetch: `${site.url}xapi/token`,
    actor: JSON.stringify({ objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'learner-7' } }),
    registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
    activityId: 'https://lms.example/activity/71',
  });
  await page.goto(`${site.url}launch.html?${query}`);
  const course = page.frameLocator('#course');
  await expect(course.locator('[data-saving]')).toContainText(strings.saving.saved.replace(' {time}', ''));
  expect(said[0]).toBe('initialized');
  await course.getByRole('button', { name: strings.site.pause }).click();
  await course.getByRole('button', { name: strings.saving.close }).click();
  await expect(page.locator('body')).toHaveText('Back in the LMS');
  expect(said.at(-1)).toBe('terminated');
});

test('a package in cmi5 that was opened without an LMS shows the course, and says that nothing is recorded', async ({ page }) => {
  await withTerms(page, site.url, { standard: 'cmi5' });
  const { strings } = await edition();
  await page.goto(`${site.url}launch.html`);
  await expect(page.locator('#unconnected')).toContainText(strings.launch.unconnected);
  await expect(page.frameLocator('#course').locator('h1')).toBeVisible();
});

test('where no LMS is found, a page that takes the place of another tells its heading, as it does in an LMS', async ({ page }) => {
  await withTerms(page, site.url, { standard: 'scorm12' });
  const { lessons } = await edition();
  await page.goto(`${site.url}launch.html`);
  const course = page.frameLocator('#course');
  await expect(course.locator('h1')).toBeVisible();
  await course.locator(`a[href="${lessons[0]!.id}.html"]`).first().press('Enter');
  await expect(course.locator('h1')).toHaveText(lessons[0]!.title);
  await expect(course.locator('h1')).toBeFocused();
});

test('when a page does not load, the two calls for a missing child are there all the same', async ({ page, context }) => {
  const { strings, hotlines } = await edition();
  const lms = new PageLms(page, site.url);
  await lms.open();
  await expect(lms.course().locator('h1')).toBeVisible();
  await context.setOffline(true);
  await lms.course().getByRole('banner').locator('a[href="child-missing.html"]').press('Enter');
  const lost = lms.launchPage().locator('#lost');
  await expect(lost).toContainText(strings.launch.lost);
  await expect(lost.locator('a[href="tel:911"]')).toBeVisible();
  await expect(lost.locator(`a[href="tel:${hotlines['ncmec']!.number.replaceAll('-', '')}"]`)).toHaveText(hotlines['ncmec']!.spoken!);
});
