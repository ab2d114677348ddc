import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../scorm/files.ts';
import { makePackage } from '../../../scorm/package.ts';
import { packagedFiles } from '../../../scorm/pick.ts';
import { sizeReport, sizes } from '../../../scorm/verify/size.ts';
import { unzip, zip } from '../../../scorm/zip.ts';
import { defaultSettings } from '../../../src/schemas/package-settings.ts';
import { files, page } from '../../helpers/site.ts';

const SITE = {
  'index.html': page('<a href="preview-lms.html">Preview</a>', '<link rel="stylesheet" href="shared.css">'),
  'launch.html': page('', '<script defer src="launch.js"></script>'),
  'preview-lms.html': page(
    '<a href="index.html">Home</a>',
    '<link rel="stylesheet" href="shared.css"><link rel="stylesheet" href="preview.css">',
  ),
  'shared.css': 'a { src: url(font.woff2) }',
  'preview.css': 'a { src: url(mono.woff2) }',
  'font.woff2': 'font',
  'mono.woff2': 'mono',
  'launch.js': 'run()',
  'loaded-by-script.json': '{}',
};
const COURSE = { id: 'course', title: 'A <Course> & "more"', description: 'A course.', version: '1.0.0', languages: ['en'] };

describe('a package', () => {
  it('leaves out the pages for the website alone and what only they load', () => {
    expect([...packagedFiles(files(SITE)).keys()]).toEqual([
      'index.html',
      'launch.html',
      'shared.css',
      'font.woff2',
      'launch.js',
      'loaded-by-script.json',
    ]);
  });

  it('is named for the course, its version and the standard', () => {
    expect(makePackage(files(SITE), defaultSettings, COURSE).name).toBe('course-1.0.0-scorm12.zip');
  });

  it('unpacks to the files and the manifest, the manifest at the top', () => {
    const made = makePackage(files(SITE), defaultSettings, COURSE);
    const unpacked = unzip(made.zip);
    expect([...unpacked.keys()].sort()).toEqual([...made.files.keys()].sort());
    expect(textOf(unpacked, 'launch.js')).toBe('run()');
    expect(textOf(unpacked, 'imsmanifest.xml')).toContain('<schemaversion>1.2</schemaversion>');
  });
});

describe('a zip', () => {
  it('has the same bytes whatever the order of the files', () => {
    const backwards = new Map([...files(SITE)].toReversed());
    expect(zip(backwards)).toEqual(zip(files(SITE)));
  });

  it('has the same bytes in every time zone', () => {
    const script =
      "import { zip } from './scorm/zip.ts'; import { createHash } from 'node:crypto';" +
      "process.stdout.write(createHash('sha256').update(zip(new Map([['a.txt', new Uint8Array([1, 2, 3])]]))).digest('hex'))";
    const inZone = (TZ: string) =>
      execFileSync(process.execPath, ['--experimental-strip-types', '--input-type=module', '-e', script], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
    const here = createHash('sha256')
      .update(zip(new Map([['a.txt', new Uint8Array([1, 2, 3])]])))
      .digest('hex');
    expect([inZone('Pacific/Kiritimati'), inZone('America/Los_Angeles')]).toEqual([here, here]);
  });
});

it('the size report adds up by type, the heaviest first', () => {
  const site = files({ 'a.js': 'x'.repeat(2048), 'b.js': 'y'.repeat(1024), 'a.css': 'z' });
  expect(sizes(site).map(({ type, files: count, bytes }) => [type, count, bytes])).toEqual([
    ['js', 2, 3072],
    ['css', 1, 1],
  ]);
  expect(sizeReport(site).split('\n')[1]).toMatch(/^js +2 +3\.0 +0\.1$/);
});
