import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { extensionOf, textOf } from '../../scorm/files.ts';
import { makePackage } from '../../scorm/package.ts';
import { readFolder } from '../../scorm/read-folder.ts';
import { fileOf, referencesOf } from '../../scorm/verify/references.ts';
import { gzippedSize } from '../../scorm/verify/size.ts';
import { verify } from '../../scorm/verify/verify.ts';
import { unzip } from '../../scorm/zip.ts';
import { courseSchema } from '../../src/schemas/course.ts';
import { defaultSettings } from '../../src/schemas/package-settings.ts';

const KB = 1024;
const course = courseSchema.parse(parse(readFileSync('content/course.yaml', 'utf8')));
const { id, title, version, languages } = course;
const facts = { id, title, version, languages, description: course.subtitle };
const lessons = course.modules.flatMap(({ steps }) => steps.flatMap((step) => ('lesson' in step ? step.lesson : [])));
const talks = course.modules.flatMap(({ steps }) => steps.flatMap((step) => ('talk' in step ? step.talk : [])));

const zipFile = `packages/${id}-${version}-scorm12.zip`;
const isMade = existsSync(zipFile);

/** `npm test` builds the site and the package before it comes here; on its own this needs `npm run build` and `npm run package`. */
describe.skipIf(!isMade)('the package as built', () => {
  const bytes = isMade ? new Uint8Array(readFileSync(zipFile)) : new Uint8Array();
  const files = isMade ? unzip(bytes) : new Map<string, Uint8Array>();

  /** Scripts that a page loads, by name. */
  const scriptsOf = (page: string) =>
    referencesOf(files, page)
      .flatMap(({ url }) => fileOf(url) ?? [])
      .filter((name) => extensionOf(name) === 'js');

  it('has nothing wrong with it', () => {
    expect(verify(files)).toEqual([]);
  });

  it('is made of the site as it stands, byte for byte', () => {
    expect(Buffer.compare(makePackage(readFolder('dist'), defaultSettings, facts).zip, bytes)).toBe(0);
  });

  it('holds every lesson and talk, and not the pages for the website alone', () => {
    const pages = [...files.keys()].filter((name) => extensionOf(name) === 'html');
    expect(pages).toEqual(expect.arrayContaining(['launch.html', 'index.html', ...[...lessons, ...talks].map((name) => `${name}.html`)]));
    expect(pages).not.toContain('preview-lms.html');
  });

  it('is under 1 MB', () => {
    expect(bytes.length).toBeLessThan(KB * KB);
  });

  // A lesson is read on any connection; a talk brings its drawings along; the launch page stands before everything else.
  const budgets: [page: string, kilobytes: number][] = [
    ...lessons.map((name): [string, number] => [name, 30]),
    ...talks.map((name): [string, number] => [name, 30]),
    ['launch', 12],
  ];
  it.each(budgets)('%s loads one script of at most %d KB', (name, kilobytes) => {
    const scripts = scriptsOf(`${name}.html`);
    expect(scripts).toHaveLength(1);
    const sizes = scripts.map((script) => gzippedSize(files.get(script) ?? new Uint8Array()));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(kilobytes * KB);
  });

  it('no script holds what only LMSs and authors need', () => {
    const scripts = [...files.keys()].filter((name) => extensionOf(name) === 'js');
    expect(scripts.filter((name) => /Scorm12API|ZodError|imsmanifest/.test(textOf(files, name)))).toEqual([]);
  });
});
