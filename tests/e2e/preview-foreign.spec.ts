import { zipSync } from 'fflate';
import { expect, test } from '@playwright/test';
import { format } from '../../src/course/format.ts';
import { dist } from '../helpers/course.ts';
import { foreignPackage } from '../helpers/foreign-package.ts';
import { PreviewLms } from '../helpers/preview-lms.ts';
import { course, foreignCalls, openPreview, ownPackage, ready } from '../helpers/preview-play.ts';
import { serve, type Site } from '../helpers/serve.ts';
import { makeFilesUnreadable } from '../helpers/unreadable-files.ts';

const { strings } = course;
const { preview } = strings;
const { problems } = preview.source;

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist, '/lms content/');
});
test.afterAll(() => site.close());

test('pictures with unusual signs in their names are shown', async ({ page }) => {
  const names = ['logo@2x.svg', 'a+b.svg', 'tom,dick&harry.svg', 'br[1].svg', 'd$1;x=2.svg'];
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>';
  const files = Object.fromEntries(names.map((name) => [`content/${name}`, picture]));
  const images = names.map((name) => `<img alt="" src="${name.replace('&', '&amp;')}">`).join('');
  const lms = await openPreview(page, site);
  const ramp = `<!doctype html><title>Ramp</title><h1>Ramp</h1>${images}`;
  await lms.choose('forklift.zip', foreignPackage({ standard: 'scorm12', files: { ...files, 'content/ramp.html': ramp } }));
  await ready(page, 'forklift.zip');
  await page.locator('#part').selectOption('1');
  await page.getByRole('button', { name: preview.launch, exact: true }).click();
  await expect(lms.opened().locator('img')).toHaveCount(names.length);
  for (const image of await lms.opened().locator('img').all()) await expect(image).toHaveJSProperty('naturalWidth', 3);
});

for (const standard of ['scorm12', 'scorm2004'] as const)
  test(`a package of another author plays when it is dropped: ${standard}`, async ({ page }) => {
    const refused: string[] = [];
    page.on('requestfailed', (request) => refused.push(`${request.url()} ${request.failure()?.errorText}`));
    const lms = await openPreview(page, site);
    const data = await page.evaluateHandle(
      (base64) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], 'forklift.zip', { type: 'application/zip' }));
        return transfer;
      },
      Buffer.from(foreignPackage({ standard })).toString('base64'),
    );
    await page.locator('h1').dispatchEvent('drop', { dataTransfer: data });
    await ready(page, 'forklift.zip');
    await expect(page.locator('.source__title')).toHaveText('Forklift safety');
    expect(await page.locator('#part option').allTextContents()).toEqual(['In the yard', 'On the ramp']);

    await page.getByRole('button', { name: preview.launch, exact: true }).click();
    const opened = lms.opened();
    // The pass mark and the data of the manifest arrive, the parameters and the folders of its files count.
    const call = await foreignCalls(lms);
    await expect(opened.locator('#search')).toHaveText('?unit=1&lang=en');
    await expect(opened.locator('h1')).toHaveCSS('color', 'rgb(1, 2, 3)');
    const [status, score, value] =
      standard === 'scorm12' ? ['cmi.core.lesson_status', 'cmi.core.score.raw', '60'] : ['cmi.success_status', 'cmi.score.scaled', '0.6'];
    expect(await call('SetValue', score, value)).toBe('true');
    expect(await call('SetValue', 'cmi.suspend_data', 'ramp, then yard')).toBe('true');
    expect(await call('SetValue', score, '1e1')).toBe('false');
    expect(await call('Commit', '')).toBe('true');
    await expect(page.locator('[data-element="cmi.suspend_data"]')).toHaveText('ramp, then yard');
    await expect(page.locator('.cmi__resume')).toContainText(preview.resume.foreign);
    await expect(page.locator('#calls [data-failed]')).toHaveCount(1);
    await opened.locator('#end').click();
    // The mark of the manifest decides.
    await expect(page.locator(`[data-element="${status}"]`)).toHaveText('failed');
    await expect(page.locator('#state')).toHaveText(format(preview.finished, { number: 1 }));
    expect(await call('SetValue', 'cmi.suspend_data', 'late')).toBe('false');

    // What is not in the zip is not there, and nobody else is asked for anything.
    await expect(opened.locator('#fetched')).toHaveText('404');
    expect(refused.filter((request) => request.includes('elsewhere'))).toEqual(['https://elsewhere.invalid/pixel.png csp']);
    expect(site.missing).toEqual([]);

    await page.locator('#part').selectOption('1');
    await page.getByRole('button', { name: preview.launch, exact: true }).click();
    await expect(opened.locator('h1')).toHaveText('On the ramp');
    await page.getByRole('button', { name: preview.source.again }).click();
    await expect(page.locator('.source__title')).toHaveText(course.course.title);
  });

test('a package as tools on Windows write it plays: in UTF-16, with backslashes, with "./" before every name', async ({ page }) => {
  const manifest = `\uFEFF<?xml version="1.0" encoding="UTF-16"?>
    <manifest identifier="almacen" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
    <metadata><schemaversion>1.2</schemaversion></metadata>
    <organizations><organization identifier="o"><title>El almac\u00E9n</title>
      <item identifier="i" identifierref="a"><title>Uno</title></item></organization></organizations>
    <resources><resource identifier="a" adlcp:scormtype="sco" href="res\\uno.html"/></resources></manifest>`;
  const files = {
    './imsmanifest.xml': Buffer.from(manifest, 'utf16le'),
    './res\\uno.html': Buffer.from('<!doctype html><title>Uno</title><h1>Uno</h1>'),
  };
  const lms = await openPreview(page, site);
  await lms.choose('almacen.zip', zipSync(files));
  await ready(page, 'almacen.zip');
  await expect(page.locator('.source__title')).toHaveText('El almac\u00E9n');
  await page.getByRole('button', { name: preview.launch, exact: true }).click();
  await expect(lms.opened().locator('h1')).toHaveText('Uno');
});

test('a foreign package cannot reach another host through the page, and no name makes it ours', async ({ page }) => {
  // Most hosts set no policy of their own.
  const open = await serve(dist, '/', { policy: null });
  const elsewhere = await serve(dist);
  const manifest = `<manifest identifier="course-${course.course.id}-2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
    <metadata><schemaversion>1.2</schemaversion></metadata>
    <resources><resource identifier="a" adlcp:scormtype="sco" href="ask.html"/></resources></manifest>`;
  const asking = `<!doctype html><title>Asking</title><p id="said"></p><script>
    const image = parent.document.createElement('img');
    image.src = '${elsewhere.url}image';
    parent.document.body.append(image);
    const asked = ['fetch', 'sendBeacon'].map((way) => Promise.resolve().then(() =>
      way === 'fetch' ? parent.fetch('${elsewhere.url}fetch') : parent.navigator.sendBeacon('${elsewhere.url}beacon')).catch(() => false));
    Promise.all(asked).then((answers) => (document.getElementById('said').textContent = answers.join(' ')));
  </script>`;
  const lms = await openPreview(page, open);
  await lms.choose('asking.zip', foreignPackage({ standard: 'scorm12', manifest, files: { 'ask.html': asking } }));
  await ready(page, 'asking.zip');
  await page.getByRole('button', { name: preview.launch, exact: true }).click();
  await expect(page.locator('#course-place iframe')).toHaveAttribute('sandbox', /allow-scripts/);
  await expect(lms.opened().locator('#said')).toHaveText(/^false/);
  // A request that is sent for all that would be here by now.
  await page.waitForTimeout(500);
  expect(elsewhere.missing).toEqual([]);
  await Promise.all([open.close(), elsewhere.close()]);
});

test('whatever cannot be played gets a sentence', async ({ page }) => {
  const thrown: unknown[] = [];
  page.on('pageerror', (error) => thrown.push(error));
  const lms = await openPreview(page, site);
  const zip = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])));
  const withManifest = (manifest: string) => foreignPackage({ standard: 'scorm12', manifest });
  const locked = foreignPackage({ standard: 'scorm12' });
  const view = new DataView(locked.buffer);
  view.setUint16(view.getUint32(locked.length - 6, true) + 8, 1, true);
  const cut = foreignPackage({ standard: 'scorm12' });

  const cases: [name: string, zip: Uint8Array, sentence: string][] = [
    ['notes.zip', new TextEncoder().encode('These are notes.'), format(problems.notZip, { file: 'notes.zip' })],
    ['cut.zip', cut.slice(0, cut.length / 2), format(problems.notZip, { file: 'cut.zip' })],
    ['locked.zip', locked, format(problems.encrypted, { file: 'locked.zip' })],
    ['pictures.zip', zip({ 'a.txt': 'a' }), problems.noManifest],
    ['deep.zip', zip({ 'course/imsmanifest.xml': '<manifest/>' }), format(problems.deepManifest, { file: 'course/imsmanifest.xml' })],
    ['torn.zip', withManifest('<manifest><organizations>'), problems.badManifest],
    ['other-root.zip', withManifest('<html></html>'), problems.badManifest],
    ['empty.zip', withManifest('<manifest><metadata><schemaversion>1.2</schemaversion></metadata></manifest>'), problems.nothingToPlay],
    [
      'lost.zip',
      foreignPackage({ standard: 'scorm12', files: { 'content/ramp.html': null } }),
      format(problems.noLaunchFile, { file: 'content/ramp.html' }),
    ],
    [
      'cartridge.zip',
      withManifest('<manifest><metadata><schemaversion>1.3.0</schemaversion></metadata></manifest>'),
      format(problems.otherStandard, { file: '1.3.0' }),
    ],
    ['xapi.zip', zip({ 'tincan.xml': '<tincan/>' }), format(problems.otherStandard, { file: 'tincan.xml' })],
    ['cmi5.zip', ownPackage('cmi5').zip, problems.cmi5],
  ];
  for (const [name, bytes, sentence] of cases) {
    await lms.choose(name, bytes);
    await expect(page.locator('#refused'), name).toHaveText(sentence, { timeout: 20_000 });
  }
  await makeFilesUnreadable(page);
  await lms.choose('moved.zip', foreignPackage({ standard: 'scorm12' }));
  await expect(page.locator('#refused')).toHaveText(format(problems.broken, { file: 'moved.zip' }));
  await expect(page.locator('#reading')).toBeEmpty();
  expect(thrown).toEqual([]);
});

test('what a zip needs and does not get is said too, and what was on the desk stays there', async ({ page }) => {
  const lms = await openPreview(page, site);
  await page.route('**/preview-newer.*', (route) => route.abort());
  await lms.choose('forklift.zip', foreignPackage({ standard: 'scorm2004' }));
  await expect(page.locator('#refused')).toHaveText(problems.notLoaded);
  await page.evaluate(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  });
  await lms.choose('forklift.zip', foreignPackage({ standard: 'scorm12' }));
  await expect(page.locator('#refused')).toHaveText(problems.noRoom);
  await expect(page.locator('.source__title')).toHaveText(course.course.title);
  const shown = await lms.launch();
  await expect(shown.locator('h1')).toBeVisible();
});

test('without service workers a zip gets a sentence, and the course of the website plays', async ({ page }) => {
  const lms = new PreviewLms(page, strings);
  await lms.open(site.url);
  await expect(page.locator('#zip-hint')).toHaveText(preview.source.unserved);
  await lms.choose('forklift.zip', foreignPackage({ standard: 'scorm12' }));
  await expect(page.locator('#refused')).toHaveText(problems.notServed);
  const shown = await lms.launch();
  await expect(shown.locator('h1')).toBeVisible();
  expect(await page.locator('#course-place iframe').getAttribute('src')).toBe('launch.html');
});

test('beside the worker that keeps the website at hand, each serves its own', async ({ page }) => {
  await page.goto(`${site.url}index.html`);
  await page.evaluate(() => navigator.serviceWorker.register('service-worker.js').then(() => navigator.serviceWorker.ready));
  const lms = await openPreview(page, site);
  await lms.choose('forklift.zip', foreignPackage({ standard: 'scorm12' }));
  await ready(page, 'forklift.zip');
  await page.getByRole('button', { name: preview.launch, exact: true }).click();
  await expect(lms.opened().locator('#said')).toHaveText('true bay=7');
  await expect(lms.opened().locator('#fetched')).toHaveText('404');
  const kept = await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('course-'));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().filter(({ url }) => url.includes('preview-package')).length;
  });
  expect(kept).toBe(0);
});
