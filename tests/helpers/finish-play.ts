import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import { makePackage } from '../../scorm/package.ts';
import { readFolder } from '../../scorm/read-folder.ts';
import { outlineOf } from '../../src/authoring/launch-data.ts';
import { courseFacts } from '../../src/build/package-data.ts';
import { encode } from '../../src/course/record/codec.ts';
import { emptyRecord, type LearnerRecord } from '../../src/course/record/record.ts';
import { settingsSchemaOf } from '../../src/schemas/package-settings.ts';
import { TEXT_LIMITS } from '../../src/schemas/package-text.ts';
import { dist, edition } from './course.ts';
import { LmsInBrowser } from './lms/in-browser.ts';
import { serve, type Site } from './serve.ts';

/** The course that is finished. */
export const course = await edition();
export const outline = outlineOf(course);

/** The lesson that is still to be opened; its checks are tried. */
export const last = course.lessons.at(-1)!;

/** Everything but that lesson is done. */
export const nearlyDone: LearnerRecord = {
  ...emptyRecord,
  seed: 7,
  lessons: outline.lessons
    .map(({ slot }) => slot)
    .filter((slot) => slot !== last.slot)
    .sort((a, b) => a - b),
  checks: Object.fromEntries(outline.lessons.flatMap(({ checks }) => checks.map((slot) => [slot, 'right' as const]))),
  talks: Object.fromEntries(outline.talks.map((slot) => [slot, { runs: [], endings: ['a'], debriefed: true }])),
  finalCheck: { best: 89, attempt: null },
};

/** A package with three lines of an agency on the certificate and two tries at the final check. */
const countySettings = settingsSchemaOf(course.course).parse({
  format: 1,
  tries: 2,
  certificate: { hours: '2.5 clock hours', approvalNumber: 'RC-2027-0141', instructor: 'Dana Whitfield, <Training>' },
  agency: {
    name: 'River County',
    logo: { type: 'png', data: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==' },
  },
});

const WIDE_LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="20"><rect width="2000" height="20"/></svg>';

/** A package that fills the certificate to its limits, with texts that break nowhere and a logo a hundred times as wide as high. */
export const crowdedSettings = settingsSchemaOf(course.course).parse({
  format: 1,
  certificate: {
    hours: 'H'.repeat(TEXT_LIMITS.hours),
    approvalNumber: 'A'.repeat(TEXT_LIMITS.approvalNumber),
    instructor: 'I'.repeat(TEXT_LIMITS.instructor),
  },
  agency: { name: 'W'.repeat(TEXT_LIMITS.name), logo: { type: 'svg', data: btoa(WIDE_LOGO) } },
});

/** Serves that package, or the one of these settings, unzipped. `website`: folder and course of the built site. */
export async function servePackage(settings = countySettings, website = { dist, course: course.course }): Promise<Site> {
  const { files } = makePackage(readFolder(website.dist), settings, courseFacts(website.course));
  const folder = await mkdtemp(join(tmpdir(), 'finish-package-'));
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
  const site = await serve(folder);
  return {
    ...site,
    async close() {
      await site.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Opens the package in an LMS that holds this record, and these values. */
export async function startInLms(page: Page, packaged: Site, record: LearnerRecord, more: Record<string, string> = {}) {
  const lms = new LmsInBrowser(page, packaged.url);
  await lms.install({
    'cmi.core.student_name': 'Rivera, Ana M.',
    'cmi.core.student_id': 'ariv01',
    'cmi.core.lesson_status': 'incomplete',
    'cmi.core.lesson_mode': 'normal',
    'cmi.suspend_data': encode(record),
    ...more,
  });
  return { lms, shown: await lms.launch() };
}

/** The check code on the receipt. */
export const code = (shown: FrameLocator) => shown.locator('.receipt__line--code dd').textContent();
