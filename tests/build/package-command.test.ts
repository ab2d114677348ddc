import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { PackageData } from '../../scorm/package-data.ts';
import { makePackage } from '../../scorm/package.ts';
import { packagedFiles } from '../../scorm/pick.ts';
import { readFolder } from '../../scorm/read-folder.ts';
import { courseSchema } from '../../src/schemas/course.ts';
import { LANGUAGES } from '../../src/schemas/languages.ts';
import { LMS_IDS } from '../../src/schemas/package-settings.ts';
import { checkSettings } from '../../src/schemas/read-settings.ts';
import { folder } from '../helpers/folder.ts';

const isBuilt = existsSync('dist/package-data.json');
const readData = (): PackageData => JSON.parse(readFileSync('dist/package-data.json', 'utf8'));

const { languages } = courseSchema.parse(parse(readFileSync('content/course.yaml', 'utf8')));
/** A language that the course knows and is not in, as long as there is one. */
const elsewhere = LANGUAGES.find((language) => !languages.includes(language)) ?? 'none';

/** How `npm run package -- <words>` ends when it is called in this folder. */
function run(here: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', '--experimental-strip-types', 'scorm/cli.ts', ...words],
    {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: here },
    },
  );
  return { status, stdout, stderr };
}

describe.skipIf(!isBuilt)('npm run package with settings', () => {
  it('makes the package that the settings ask for, byte for byte, with its key and its sheet', () => {
    const asked = { format: 1, standard: 'cmi5', lms: 'moodle', tries: 3, agency: { name: 'River County', hotline: '1-800-555-0119' } };
    const here = folder({ 'agency.json': JSON.stringify(asked) });
    expect(run(here, '--settings', 'agency.json', '--out', 'made')).toMatchObject({ status: 0, stderr: '' });
    const { course } = readData();
    const { name, zip } = makePackage(readFolder('dist'), checkSettings(asked, course).settings!, course);
    expect(name).toBe(`${course.id}-${course.version}-cmi5-moodle-3-tries-river-county.zip`);
    expect(readdirSync(join(here, 'made')).sort()).toEqual(['READ-ME-FIRST.html', 'question-key.csv', name].sort());
    expect(Buffer.compare(readFileSync(join(here, 'made', name)), zip)).toBe(0);
    expect(readFileSync(join(here, 'made', 'READ-ME-FIRST.html'), 'utf8')).toContain(name);
  });

  it.each([
    [
      'broken settings',
      { 'agency.json': '{"format":1,"passMark":20,"agency":{"hotline":"1"}}' },
      ['passMark: Pass mark must be', 'agency.name: Agency name is missing'],
    ],
    ['a file that is no settings file', { 'agency.json': 'PK' }, ['This is not a settings file']],
    [
      'a language the course is not in',
      { 'agency.json': JSON.stringify({ format: 1, language: elsewhere }) },
      ['language: ', 'Language must be one of: '],
    ],
    ['no such file', {}, ['There is no file']],
  ])('says what is wrong with %s, and writes nothing', (_title, files: Record<string, string>, sentences) => {
    const here = folder(files);
    const { status, stdout, stderr } = run(here, '--settings', 'agency.json', '--out', 'made');
    expect([status, stdout]).toEqual([1, '']);
    for (const sentence of sentences) expect(stderr).toContain(sentence);
    expect(existsSync(join(here, 'made'))).toBe(false);
  });
});

describe.skipIf(!isBuilt)('npm run package without settings', () => {
  it('removes its own packages of other versions from the folder, and nothing else', () => {
    const { id, version } = readData().course;
    const others = [
      `another-course-0.9.0-scorm12.zip`,
      `another-${id}-0.9.0-scorm12.zip`,
      `${id}-two-0.9.0-scorm12.zip`,
      `${id}-0.9.0-scorm12-river-county.zip`,
      `${id}-0.9.0-scorm12-school-on-cmi5.zip`,
      'notes-scorm12.zip',
    ];
    const here = folder(Object.fromEntries([...others, `${id}-0.9.0-scorm12.zip`, `${id}-0.9.0-cmi5.zip`].map((name) => [name, 'kept'])));
    expect(run(here, '--out', '.')).toMatchObject({ status: 0, stderr: '' });
    const made = ['scorm12', 'scorm2004', 'cmi5'].map((standard) => `${id}-${version}-${standard}.zip`);
    expect(readdirSync(here).sort()).toEqual([...others, ...made].sort());
  });
});

describe.skipIf(!isBuilt)('what the package builder finds on the website', () => {
  const data = isBuilt ? readData() : null;

  it('names every file that a package is made of', () => {
    expect(data?.files).toEqual([...packagedFiles(readFolder('dist')).keys()].sort());
  });

  it('knows a guide for every LMS, and how much room resume data take', () => {
    expect(data?.guides.map(({ id }) => id)).toEqual([...LMS_IDS]);
    expect(data?.resumeCharacters).toBeGreaterThan(100);
    expect(data?.resumeCharacters).toBeLessThan(1500);
  });

  it('knows of every question what is reported of its right answer, and what that means', () => {
    const items = data?.items ?? [];
    expect(items.length).toBeGreaterThan(19);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { id, choices, right, reported, question, objective } of items) {
      expect([id, choices.length > 1, right !== '', question !== '', objective.can !== '']).toEqual([id, true, true, true, true]);
      const letters = reported.scorm12.split(',').map((part) => part.replace(/^\d+\./, ''));
      const known = choices.map(({ name }) => name.replace(/^\d+\./, ''));
      expect([id, letters.filter((letter) => !known.includes(letter))]).toEqual([id, []]);
      expect(reported.scorm2004).toMatch(/^[\w.[\],]+$/);
      expect(reported.cmi5).not.toBe('');
    }
  });
});
