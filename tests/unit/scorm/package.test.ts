import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../scorm/files.ts';
import { makePackage } from '../../../scorm/package.ts';
import { packagedFiles } from '../../../scorm/pick.ts';
import { sizeReport, sizes } from '../../../scorm/verify/size.ts';
import { zip } from '../../../scorm/zip.ts';
import { SettingsFault } from '../../../scorm/problems.ts';
import { checkSettings } from '../../../src/schemas/read-settings.ts';
import { defaultSettings } from '../../../src/schemas/package-settings.ts';
import { files, page } from '../../helpers/site.ts';
import { unzip } from '../../helpers/unzip.ts';

const SITE = {
  'index.html': page('<a href="lesson.html">Next</a><a href="notes.txt">Notes</a>', '<link rel="stylesheet" href="shared.css">'),
  'lesson.html': page(
    '<p>Words</p>',
    '<link rel="stylesheet" href="shared.css"><script defer src="website.js" data-website-only></script>' +
      '<link rel="manifest" href="course.webmanifest" data-website-only>',
  ),
  'launch.html': page('', '<script defer src="launch.js"></script>'),
  'preview-lms.html': page(
    '<a href="evidence.zip">All</a>',
    '<link rel="stylesheet" href="shared.css"><link rel="stylesheet" href="preview.css">',
  ).replace('<html', '<html data-website-only'),
  'shared.css': 'a { src: url(font.woff2) }',
  'preview.css': 'a { src: url(mono.woff2) }',
  'font.woff2': 'font',
  'mono.woff2': 'mono',
  'launch.js': 'run()',
  'website.js': 'keep()',
  'course.webmanifest': '{}',
  'notes.txt': 'notes',
  'evidence.zip': 'zip',
  'service-worker.js': 'serve()',
  'package-data.json': '{}',
  'adlcp_v1p3.xsd': '<schema/>',
  'scorm-2004-schemas.txt': 'ADL',
};
const COURSE = { id: 'course', title: 'A <Course> & "more"', description: 'A course.', version: '1.0.0', languages: ['en'], passMark: 80 };

/** The package of the site with these settings, the others as they come. */
function made(changes: object) {
  const { settings, problems } = checkSettings({ format: 1, ...changes }, COURSE);
  if (settings === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return makePackage(files(SITE), settings, COURSE);
}

describe('a package', () => {
  it('holds the pages for learners and what they name, and nothing that no such page names', () => {
    const names = ['index.html', 'lesson.html', 'launch.html', 'shared.css', 'font.woff2', 'launch.js', 'notes.txt'];
    expect([...made({}).files.keys()].sort()).toEqual([...names, 'imsmanifest.xml'].sort());
    expect([...made({ standard: 'scorm2004' }).files.keys()].sort()).toEqual(
      [...names, 'imsmanifest.xml', 'adlcp_v1p3.xsd', 'scorm-2004-schemas.txt'].sort(),
    );
  });

  it('lists every file in its manifest but the schemas, which the manifest itself is checked by', () => {
    const manifest = textOf(made({ standard: 'scorm2004' }).files, 'imsmanifest.xml');
    expect(manifest).toContain('<file href="scorm-2004-schemas.txt"');
    expect(manifest).not.toContain('<file href="adlcp_v1p3.xsd"');
  });

  it('is the same when made from the picked files alone, as a browser does', () => {
    const all = makePackage(files(SITE), defaultSettings(COURSE), COURSE);
    expect(makePackage(packagedFiles(files(SITE)), defaultSettings(COURSE), COURSE)).toEqual(all);
  });

  it('is named for the course, its version, the standard and the agency in plain letters', () => {
    expect(made({}).name).toBe('course-1.0.0-scorm12.zip');
    expect(made({ standard: 'scorm2004', agency: { name: ' Río County / DCFS! ' } }).name).toBe(
      'course-1.0.0-scorm2004-rio-county-dcfs.zip',
    );
    expect(made({ agency: { name: '児童相談所' } }).name).toBe('course-1.0.0-scorm12-agency.zip');
    expect(made({ agency: { name: 'x'.repeat(80) } }).name).toBe(`course-1.0.0-scorm12-${'x'.repeat(40)}.zip`);
  });

  it('opens in the language that was chosen', () => {
    const site = files({ ...SITE, 'es-launch.html': page('Un momento', '<script defer src="launch.js"></script>') });
    const both = { ...COURSE, languages: ['en', 'es'] };
    const madeIn = (language: 'en' | 'es') => makePackage(site, { ...defaultSettings(COURSE), language }, both).files;
    expect(textOf(madeIn('es'), 'launch.html')).toContain('Un momento');
    expect(textOf(madeIn('en'), 'launch.html')).not.toContain('Un momento');
    // An LMS opens the one that the manifest names, and those of other languages would lie there for nothing.
    for (const language of ['en', 'es'] as const)
      expect([...madeIn(language).keys()].filter((name) => name.includes('launch.html'))).toEqual(['launch.html']);
    expect(() => makePackage(files(SITE), { ...defaultSettings(COURSE), language: 'es' }, both)).toThrow('es-launch.html');
  });

  it('cannot be made in a language the course is not in, nor with a logo that holds a script', () => {
    const logo = { type: 'svg', data: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>').toString('base64') };
    const make = () => made({ language: 'es', agency: { name: 'A', logo } });
    expect(make).toThrow(SettingsFault);
    expect(make).toThrow(
      'The course is not offered in "es". Language must be one of: en.\nThe logo holds <script>, which does more than draw.',
    );
  });

  it('unpacks to the files and the manifest, the manifest at the top', () => {
    const { zip: bytes, files: packed } = made({});
    const unpacked = unzip(bytes);
    expect([...unpacked.keys()].sort()).toEqual([...packed.keys()].sort());
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
