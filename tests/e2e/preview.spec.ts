import { readFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import { expect, test, type Page } from '@playwright/test';
import { makePackage } from '../../scorm/package.ts';
import { readFolder } from '../../scorm/read-folder.ts';
import { format } from '../../src/course/format.ts';
import { packageSettingsSchema } from '../../src/schemas/package-settings.ts';
import { expectNoBarriers } from '../helpers/axe.ts';
import { dist, edition } from '../helpers/course.ts';
import { foreignPackage } from '../helpers/foreign-package.ts';
import { goTo, lead } from '../helpers/go-to.ts';
import { sheets } from '../helpers/paper.ts';
import { answerFinalCheck } from '../helpers/play.ts';
import { PreviewLms } from '../helpers/preview-lms.ts';
import { serve, type Site } from '../helpers/serve.ts';
import { watch } from '../helpers/watch.ts';

const course = await edition();
const { strings, lessons } = course;
const { preview } = strings;
const { problems } = preview.source;

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist, '/lms content/');
});
test.afterAll(() => site.close());

/** Our own package of a standard, as the package builder makes it. */
function ownPackage(standard: 'scorm12' | 'scorm2004' | 'cmi5') {
  const { id, title, subtitle, version, languages } = course.course;
  return makePackage(readFolder(dist), packageSettingsSchema.parse({ format: 1, standard }), {
    id,
    title,
    description: subtitle,
    version,
    languages,
  });
}

async function openPreview(page: Page): Promise<PreviewLms> {
  const lms = new PreviewLms(page, strings);
  await lms.open(site.url, { workers: true });
  return lms;
}

const ready = (page: Page, name: string) =>
  expect(page.locator('#reading')).toHaveText(format(preview.source.playing, { file: name }), { timeout: 30_000 });

/** Another tab is looked at for a moment: the course saves what it has. */
const lookAway = (lms: PreviewLms) =>
  lms
    .opened()
    .locator('body')
    .evaluate(() => {
      for (const state of ['hidden', 'visible']) {
        Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }
    });

/** Opens a lesson, so that there is something to save, and has it saved. */
async function goOn(lms: PreviewLms, lesson: number): Promise<void> {
  // Before its first page is there, the course is still looking for the LMS.
  await expect(lms.course().locator('h1')).toBeVisible();
  await goTo(lms.course(), lessons[lesson]!.id);
  await expect(lms.course().locator('h1')).toHaveText(lessons[lesson]!.title);
  await lookAway(lms);
}

test.describe('packages', () => {
  test('our own zip plays, is put into words, and goes on where it stopped', async ({ page }) => {
    test.setTimeout(90_000);
    const seen = watch(page, site.url);
    const { name, zip } = ownPackage('scorm12');
    const lms = await openPreview(page);
    await lms.choose(name, zip);
    await ready(page, name);
    await expect(page.locator('.source__title')).toContainText(course.course.version);
    const shown = await lms.launch();
    await shown.locator('.resume__go').click();
    await expect(shown.locator('h1')).toHaveText(lessons[0]!.title);
    await lookAway(lms);
    await expect(page.locator('#record-words')).toContainText(format(preview.resume.outOf, { count: 1, total: lessons.length }));
    expect(await page.locator('#course-place iframe').getAttribute('src')).toContain('/preview-package/');
    expect(await lms.value('cmi.core.lesson_status')).toBe('incomplete');
    await lms.closeWindow();
    expect(await lms.value('cmi.core.exit')).toBe('suspend');
    await lms.launch();
    await expect(lms.course().locator('h1')).toHaveText(lessons[0]!.title);
    await expect(lms.check('resumed')).toHaveAttribute('data-state', 'done');
    expect((await lms.calls()).filter(({ answer }) => answer.startsWith('false'))).toEqual([]);
    expect(site.missing).toEqual([]);
    expect(seen).toEqual({ errors: [], elsewhere: [] });
  });

  test('our own zip of SCORM 2004 plays from the first lesson to a failed try, without a refused call', async ({ page }) => {
    test.setTimeout(150_000);
    const { name, zip } = ownPackage('scorm2004');
    const lms = await openPreview(page);
    await lms.choose(name, zip);
    await ready(page, name);
    const shown = await lms.launch();
    await shown.locator('.resume__go').click();
    await expect(shown.locator('h1')).toHaveText(lessons[0]!.title);
    await expect.poll(() => lms.value('cmi.completion_status')).toBe('incomplete');
    await goTo(shown, 'final-check');
    await shown.getByRole('button', { name: strings.finalCheck.start }).click();
    await answerFinalCheck(shown, course, false);
    await expect.poll(() => lms.value('cmi.score.scaled')).toBe('0');
    expect(await lms.value('cmi.completion_status')).toBe('incomplete');
    await expect(lms.check('failedTry')).toHaveAttribute('data-state', 'done');
    await lms.closeWindow();
    expect(await lms.value('cmi.exit')).toBe('suspend');
    await lms.launch();
    await expect(lms.course().locator('h1')).toBeVisible();
    await expect(lms.check('resumed')).toHaveAttribute('data-state', 'done');
    expect((await lms.calls()).filter(({ answer, error }) => answer.startsWith('false') || !/^(0|403)\b/.test(error))).toEqual([]);
  });

  test('a zip handed over by the package builder is played at once', async ({ page }) => {
    const { name, zip } = ownPackage('scorm12');
    const lms = new PreviewLms(page, strings);
    await page.goto(`${site.url}coordinators.html`);
    await page.evaluate(
      async ([file, base64]) => {
        const bytes = Uint8Array.from(atob(base64!), (character) => character.charCodeAt(0));
        const cache = await caches.open('what-you-say-first-preview');
        await cache.put(new URL('preview-package/built.zip', location.href), new Response(bytes, { headers: { 'x-file-name': file! } }));
      },
      [name, Buffer.from(zip).toString('base64')],
    );
    await lms.open(site.url, { workers: true, page: 'preview-lms.html#built' });
    await ready(page, name);
    const shown = await lms.launch();
    await expect(shown.locator('h1')).toBeVisible();
  });

  for (const standard of ['scorm12', 'scorm2004'] as const)
    test(`a package of another author plays when it is dropped: ${standard}`, async ({ page }) => {
      const refused: string[] = [];
      page.on('requestfailed', (request) => refused.push(`${request.url()} ${request.failure()?.errorText}`));
      const lms = await openPreview(page);
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
      await expect(opened.locator('#said')).toHaveText('true bay=7');
      await expect(opened.locator('#search')).toHaveText('?unit=1&lang=en');
      await expect(opened.locator('h1')).toHaveCSS('color', 'rgb(1, 2, 3)');
      const call = (name: string, ...args: string[]) =>
        opened.locator('body').evaluate((_body, asked) => Reflect.get(window, 'call')(...asked), [name, ...args]);
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

  test('whatever cannot be played gets a sentence, and what was on the desk stays there', async ({ page }) => {
    const lms = await openPreview(page);
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
    const lms = await openPreview(page);
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
});

test.describe('faults', () => {
  test.beforeEach(() => test.setTimeout(120_000));

  /** The course is open at its first lesson, which is saved. */
  async function opened(page: Page): Promise<PreviewLms> {
    const lms = await openPreview(page);
    await lms.launch();
    await goOn(lms, 0);
    return lms;
  }

  const effect = (page: Page, text: string) => page.locator('#calls small', { hasText: text });
  const notStored = (name: 'cut' | 'failNext' | 'pretends' | 'signedOut') =>
    format(preview.log.notStored, { name: preview.faults[name].name });

  test('a dropped connection: nothing is saved and no page loads, and afterwards both do', async ({ page }) => {
    const lms = await opened(page);
    await goTo(lms.course(), lessons[1]!.id);
    await expect(lms.course().locator('h1')).toHaveText(lessons[1]!.title);
    await lms.fault('cut').click();
    await lookAway(lms);
    await expect(effect(page, notStored('cut')).first()).toBeVisible();
    await lead(lms.course(), lessons[2]!.id);
    const again = lms.opened().locator('#again');
    await expect(again).toBeVisible();
    await lms.fault('cut').click();
    await again.click();
    await expect(lms.course().locator('h1')).toBeVisible();
    await goOn(lms, 2);
    await expect(lms.check('cut')).toHaveAttribute('data-state', 'done');
    await lms.closeWindow();
    await expect(page.locator('#record-words')).toContainText(format(preview.resume.outOf, { count: 3, total: lessons.length }));
  });

  test('one save that fails: the course tries again by itself', async ({ page }) => {
    const lms = await opened(page);
    await lms.fault('failNext').click();
    await goOn(lms, 1);
    await expect(effect(page, notStored('failNext'))).toHaveCount(1);
    await expect(lms.fault('failNext')).toHaveAttribute('aria-pressed', 'false');
    await expect(lms.check('failNext')).toHaveAttribute('data-state', 'done', { timeout: 20_000 });
  });

  test('a false "saved": what was lost is saved with the next change', async ({ page }) => {
    const lms = await opened(page);
    await lms.fault('pretends').click();
    await goOn(lms, 1);
    await expect(effect(page, notStored('pretends')).first()).toBeVisible();
    await lms.fault('pretends').click();
    await goOn(lms, 2);
    await expect(lms.check('pretends')).toHaveAttribute('data-state', 'done');
    await lms.closeWindow();
    await expect(page.locator('#record-words')).toContainText(format(preview.resume.outOf, { count: 3, total: lessons.length }));
  });

  test('signed out: nothing more is saved, the course says so, and the next launch goes on', async ({ page }) => {
    const lms = await opened(page);
    await lms.fault('signedOut').click();
    await goOn(lms, 1);
    await expect(effect(page, notStored('signedOut')).first()).toBeVisible();
    await expect(lms.course().locator('[data-saving]').first()).toHaveText(
      new RegExp(`${strings.saving.refused}|${strings.saving.signedOut}`),
    );
    await page.getByRole('button', { name: preview.relaunch, exact: true }).click();
    await expect(lms.fault('signedOut')).toHaveAttribute('aria-pressed', 'false');
    await goOn(lms, 2);
    await expect(lms.check('signedOut')).toHaveAttribute('data-state', 'done');
  });

  test('a slow LMS: the page stands still, and the course is saved', async ({ page }) => {
    const lms = await opened(page);
    await lms.fault('slow').click();
    const before = Date.now();
    await goOn(lms, 1);
    await expect(effect(page, preview.log.storedSlowly).first()).toBeVisible();
    expect(Date.now() - before).toBeGreaterThan(2_000);
    await expect(lms.check('slow')).toHaveAttribute('data-state', 'done');
  });

  test('a crash: no last word, and the next launch is where the last saving was', async ({ page }) => {
    const lms = await opened(page);
    await goOn(lms, 2);
    const calls = (await lms.calls()).length;
    await lms.fault('crash').click();
    await expect(page.locator('[data-event="crashed"]')).toHaveText(new RegExp(preview.log.crashed));
    await expect(page.locator('#course-place iframe')).toHaveCount(0);
    expect((await lms.calls()).slice(calls).filter(({ answer }) => answer === 'true')).toEqual([]);
    await lms.launch();
    await expect(lms.course().locator('h1')).toHaveText(lessons[2]!.title);
    await expect(lms.check('crashed')).toHaveAttribute('data-state', 'done');
  });

  test('an LMS without interactions: single answers are refused, the rest is saved', async ({ page }) => {
    const lms = await opened(page);
    await lms.fault('noInteractions').click();
    await goTo(lms.course(), 'final-check');
    await lms.course().getByRole('button', { name: strings.finalCheck.start }).click();
    await answerFinalCheck(lms.course(), course, false);
    await lookAway(lms);
    await expect(lms.check('noInteractions')).toHaveAttribute('data-state', 'done');
    const calls = await lms.calls();
    const refused = calls.filter(({ args, answer }) => args.includes('cmi.interactions') && answer === 'false');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every(({ error }) => error.startsWith('401'))).toBe(true);
    expect(await lms.value('cmi.core.score.raw')).toBe('0');
  });

  test('opened for review: the course can be read, and tells the LMS neither status nor score', async ({ page }) => {
    const lms = await opened(page);
    await lms.closeWindow();
    await lms.fault('review').click();
    await lms.launch();
    await expect(lms.course().locator('h1')).toBeVisible();
    const before = (await lms.calls()).length;
    await goTo(lms.course(), lessons[3]!.id);
    await expect(lms.course().locator('h1')).toHaveText(lessons[3]!.title);
    await lookAway(lms);
    await lms.closeWindow();
    await expect(lms.check('review')).toHaveAttribute('data-state', 'done');
    const written = (await lms.calls()).slice(before).filter(({ call }) => call === 'LMSSetValue');
    expect(written.filter(({ args }) => /status|score/.test(args))).toEqual([]);
  });

  for (const [id, name] of [
    ['moodle', preview.faults.moodle],
    ['open-edx', preview.faults.openEdx],
  ] as const)
    test(`the ways of ${id}: a launch goes through, and the next one goes on`, async ({ page }) => {
      const lms = await openPreview(page);
      await page.locator('#quirks').selectOption(id);
      await expect(page.locator('[data-event="quirks"]')).toContainText(name);
      await lms.launch();
      await goOn(lms, 1);
      await lms.closeWindow();
      await expect(lms.check(id)).toHaveAttribute('data-state', 'done');
      await lms.launch();
      await expect(lms.course().locator('h1')).toHaveText(lessons[1]!.title);
    });

  test('the limit of resume data holds until it is lifted', async ({ page }) => {
    const lms = await openPreview(page);
    await lms.choose('forklift.zip', foreignPackage({ standard: 'scorm12' }));
    await ready(page, 'forklift.zip');
    await page.getByRole('button', { name: preview.launch, exact: true }).click();
    const write = () =>
      lms
        .opened()
        .locator('body')
        .evaluate(() => Reflect.get(window, 'call')('SetValue', 'cmi.suspend_data', 'x'.repeat(5_000)));
    expect(await write()).toBe('false');
    await lms.fault('generous').click();
    expect(await write()).toBe('true');
    await expect(page.locator('.cmi__gauge [data-over]')).toHaveText(format(preview.resume.limit12, { count: '5,000', limit: '4,096' }));
  });
});

test('the checklist: a failed try, a pass, the certificate; it outlasts a reload and prints on one sheet', async ({ page }) => {
  test.setTimeout(240_000);
  const { outlineOf } = await import('../../src/authoring/launch-data.ts');
  const { encode } = await import('../../src/course/record/codec.ts');
  const { emptyRecord } = await import('../../src/course/record/record.ts');
  const outline = outlineOf(course);
  const almost = encode({
    ...emptyRecord,
    seed: 7,
    lessons: outline.lessons.map(({ slot }) => slot).sort((a, b) => a - b),
    checks: Object.fromEntries(outline.lessons.flatMap(({ checks }) => checks.map((slot) => [slot, 'right' as const]))),
    talks: Object.fromEntries(outline.talks.map((slot) => [slot, { runs: [], endings: ['a'], debriefed: true }])),
  });
  const lms = await openPreview(page);
  await page.evaluate(
    (saved) =>
      localStorage.setItem(
        'preview-lms',
        JSON.stringify({
          learner: { number: 1, name: 'Okafor, Sam' },
          launches: 1,
          values: { 'cmi.suspend_data': saved, 'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend' },
        }),
      ),
    almost,
  );
  await page.reload();
  await page.locator('#preview[data-ready]').waitFor();
  await expect(page.locator('#learner')).toHaveValue('Okafor, Sam');
  await lms.launch();
  await expect(lms.check('resumed')).toHaveAttribute('data-state', 'done');
  for (const [button, rightly, check] of [
    [strings.finalCheck.start, false, 'failedTry'],
    [strings.finalCheck.tryAgain, true, 'passed'],
  ] as const) {
    await goTo(lms.course(), 'final-check');
    await lms.course().getByRole('button', { name: button }).click();
    await answerFinalCheck(lms.course(), course, rightly);
    await expect(lms.check(check)).toHaveAttribute('data-state', 'done', { timeout: 15_000 });
  }
  await goTo(lms.course(), 'certificate');
  await expect(lms.check('certificate')).toHaveAttribute('data-state', 'done');
  await expect(lms.course().locator('body')).toContainText('Sam Okafor');

  await page.reload();
  await page.locator('#preview[data-ready]').waitFor();
  for (const id of ['started', 'resumed', 'failedTry', 'passed', 'certificate'])
    await expect(lms.check(id)).toHaveAttribute('data-state', 'done');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet__facts')).toContainText(course.course.version);
  await expect(page.locator('.sheet__facts')).toContainText('SCORM 1.2');
  await expect(page.locator('.sheet__facts')).toContainText(String(new Date().getFullYear()));
  await expect(page.locator('#preview .course-window')).toBeHidden();
  expect(await sheets(page)).toBe(1);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: preview.checklist.reset }).click();
  await expect(lms.check('passed')).toHaveAttribute('data-state', 'open');
});

test('the log is filtered, cleared and saved; a new learner begins with nothing', async ({ page }) => {
  test.setTimeout(60_000);
  const seen = watch(page, site.url);
  const lms = await openPreview(page);
  const shown = await lms.launch();
  await shown.locator('.resume__go').click();
  await expect(shown.locator('h1')).toHaveText(lessons[0]!.title);
  await lookAway(lms);
  const only = async (kind: 'reads' | 'writes' | 'saves') => {
    await page.getByRole('radio', { name: preview.log[kind] }).check();
    return [...new Set((await lms.calls()).map(({ call }) => call))];
  };
  expect(await only('reads')).toEqual(['LMSGetValue']);
  expect(await only('writes')).toEqual(['LMSSetValue']);
  expect(await only('saves')).toEqual(['LMSCommit']);
  await page.getByRole('radio', { name: preview.log.errors }).check();
  await expect(page.locator('.log__none')).toHaveText(preview.log.noneFound);
  await page.getByRole('radio', { name: preview.log.all }).check();
  await page.locator('#find').fill('LESSON_LOCATION');
  expect((await lms.calls()).every(({ args }) => args.includes('cmi.core.lesson_location'))).toBe(true);
  await page.locator('#find').fill('');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: preview.log.export }).click();
  const saved = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(saved).toMatchObject({ standard: 'scorm12', course: course.course.title, values: { 'cmi.core.lesson_status': 'incomplete' } });
  expect(saved.log.filter((entry: { name?: string }) => entry.name !== undefined)).toHaveLength((await lms.calls()).length);
  expect(Date.parse(saved.log[0].at)).toBeGreaterThan(Date.now() - 60_000);

  await page.getByRole('button', { name: preview.log.clear }).click();
  await expect(page.locator('.log__none')).toHaveText(preview.log.none);
  await page.locator('#learner').fill('Okafor, Sam');
  await page.getByRole('button', { name: preview.newLearner }).click();
  await expect(page.locator('#learner')).toBeFocused();
  await expect(page.locator('#state')).toHaveText(preview.neverOpened);
  expect(await lms.value('cmi.suspend_data')).toBe('');
  await expect(lms.check('started')).toHaveAttribute('data-state', 'done');
  // The course of the website finds all its files, though it is played out of a folder that does not exist.
  expect(site.missing).toEqual([]);
  expect(seen).toEqual({ errors: [], elsewhere: [] });
});

test('axe finds nothing while the course is open, faults are on, a zip is refused and data is unfolded', async ({ page }) => {
  test.setTimeout(180_000);
  const lms = await openPreview(page);
  await lms.choose('notes.zip', new TextEncoder().encode('These are notes.'));
  await expect(page.locator('#refused')).not.toBeEmpty();
  await lms.launch();
  await goOn(lms, 0);
  await lms.fault('failNext').click();
  await lms.fault('slow').click();
  await goOn(lms, 1);
  await lms.fault('slow').click();
  await page.locator('.cmi__more summary').click();
  await lms.closeWindow();
  await expectNoBarriers(page, 'preview LMS in use');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing to scroll sideways').toBe(true);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), 'at 320').toBeLessThanOrEqual(320);
});
