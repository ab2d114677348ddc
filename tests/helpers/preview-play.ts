import { expect, type Page } from '@playwright/test';
import { makePackage } from '../../scorm/package.ts';
import { readFolder } from '../../scorm/read-folder.ts';
import { courseFacts } from '../../src/build/package-data.ts';
import type { Standard } from '../../src/course/record/terms.ts';
import { format } from '../../src/course/format.ts';
import { defaultSettings } from '../../src/schemas/package-settings.ts';
import { dist, edition } from './course.ts';
import { goTo } from './go-to.ts';
import { PreviewLms } from './preview-lms.ts';
import type { Site } from './serve.ts';

/** The course whose packages are played. */
export const course = await edition();
const { strings, lessons } = course;

/** Our own package of a standard, as the package builder makes it. */
export function ownPackage(standard: Standard) {
  return makePackage(readFolder(dist), { ...defaultSettings(course.course), standard }, courseFacts(course.course));
}

/** The preview LMS of a site, able to play zips. */
export async function openPreview(page: Page, site: Site): Promise<PreviewLms> {
  const lms = new PreviewLms(page, strings);
  await lms.open(site.url, { workers: true });
  return lms;
}

/** Waits until a zip that was chosen can be launched. */
export const ready = (page: Page, name: string) =>
  expect(page.locator('#reading')).toHaveText(format(strings.preview.source.playing, { file: name }), { timeout: 30_000 });

/** Another tab is looked at for a moment: the course saves what it has, the page in view included. */
export async function lookAway(lms: PreviewLms): Promise<void> {
  // A page notes that somebody is there once it can be used, in a task of its own.
  await lms
    .course()
    .locator('html[data-started]')
    .evaluate(() => new Promise((done) => setTimeout(done)));
  await lms
    .opened()
    .locator('body')
    .evaluate(() => {
      for (const state of ['hidden', 'visible']) {
        Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }
    });
}

/** Opens a lesson, so that there is something to save, and has it saved. */
export async function goOn(lms: PreviewLms, lesson: number): Promise<void> {
  // Before its first page is there, the course is still looking for the LMS.
  await expect(lms.course().locator('h1')).toBeVisible();
  await goTo(lms.course(), lessons[lesson]!.id);
  await expect(lms.course().locator('h1')).toHaveText(lessons[lesson]!.title);
  await lookAway(lms);
}

/** Calls the LMS from a foreign package (`foreign-package.ts`) that has been launched, once it was let in and has the data of its manifest. */
export async function foreignCalls(lms: PreviewLms): Promise<(name: string, ...args: string[]) => Promise<string>> {
  const opened = lms.opened();
  await expect(opened.locator('#said')).toHaveText('true bay=7');
  return (...asked) => opened.locator('body').evaluate((_body, [name, ...args]) => Reflect.get(window, 'call')(name, ...args), asked);
}
