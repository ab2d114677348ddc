import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lmsPage } from '../../../src/authoring/site-map.ts';
import { stepsUnder } from '../../helpers/contributing.ts';

/** What each step of the guide is about, in its words. */
const STEPS = [
  '`LMS_IDS` in `src/schemas/package-settings.ts`',
  'a profile to `scorm/profiles.ts`',
  'Write `content/lms/<id>.yaml`',
  'source',
];
type Step = 'id' | 'profile' | 'guide' | 'source';

/** A copy of the code that the steps change and of what reads it; each content folder in it is named for the step left out. */
let house: string;
const contentWithout = (step?: Step) => join(house, step ? `without-${step}` : 'content');

const inserted = (text: string, line: string, before: string) => {
  expect(text).toContain(before);
  return text.replace(before, line + before);
};

/** Takes the two steps in code, but for one. */
function changeCode(leftOut?: Step): void {
  const change = (file: string, step: Step, line: string, before: string) => {
    const text = readFileSync(file, 'utf8');
    writeFileSync(join(house, file), leftOut === step ? text : inserted(text, line, before));
  };
  change('src/schemas/package-settings.ts', 'id', "  'river-lms',\n", "  'other',\n");
  change('scorm/profiles.ts', 'profile', "  'river-lms': COMMON,\n", '  other: COMMON,\n');
}

/** Takes the two steps in a copy of the content, but for one. */
function changeContent(leftOut?: Step): void {
  const root = contentWithout(leftOut);
  for (const folder of ['lms', 'openacr']) cpSync(join('content', folder), join(root, folder), { recursive: true });
  const other = readFileSync('content/lms/other.yaml', 'utf8').replace('id: other', 'id: river-lms');
  const guide = inserted(other, '    sources: [river-help]\n', '    why: People do the course');
  if (leftOut !== 'guide') writeFileSync(join(root, 'lms/river-lms.yaml'), guide);
  const checked = /^checked: .+\n/m.exec(guide)![0];
  const source = `river-help:\n  title: Help pages\n  by: River LMS\n  how: read\n  ${checked}`;
  const sources = readFileSync('content/lms/sources.yaml', 'utf8');
  if (leftOut !== 'source') writeFileSync(join(root, 'lms/sources.yaml'), inserted(sources, source, 'moodle-measured:'));
}

/** What the code of the house says of its content folders: the problems of each, or the pages for LMSs it makes of it. */
function read(...roots: string[]): (readonly string[])[] {
  const script = `
    const { Problems } = await import('./src/authoring/problems.ts');
    const { readEvidence } = await import('./src/authoring/read-evidence.ts');
    const { coordinatorPageIds } = await import('./src/authoring/site-map.ts');
    const told = process.argv.slice(1).map(async (root) => {
      const problems = new Problems();
      const evidence = await readEvidence({ root, problems });
      return problems.list.length ? problems.list : coordinatorPageIds({ guides: [], evidence });
    });
    console.log(JSON.stringify(await Promise.all(told)));`;
  const node = ['--no-warnings', '--experimental-strip-types', '--input-type=module', '-e', script];
  const { stdout, stderr } = spawnSync(process.execPath, [...node, ...roots], { cwd: house, encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

/** What the check of types says of the profiles. */
function typeProblems(): string[] {
  const options: ts.CompilerOptions = { noEmit: true, strict: true, allowImportingTsExtensions: true, lib: ['lib.es2022.d.ts'], types: [] };
  const host = ts.createCompilerHost(options);
  // The profiles use no package, and reading the types of packages takes long.
  const { fileExists } = host;
  host.fileExists = (file) => !file.includes('node_modules') && fileExists(file);
  const file = join(house, 'scorm/profiles.ts');
  const program = ts.createProgram([file], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'course-house-'));
  for (const part of ['package.json', 'src/schemas', 'src/authoring', 'src/course', 'scorm/profiles.ts'])
    cpSync(part, join(house, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'), 'junction');
  for (const leftOut of [undefined, 'guide', 'source'] as const) changeContent(leftOut);
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('A new LMS', () => {
  test('takes the steps that CONTRIBUTING.md names', () => {
    expect(stepsUnder('A new LMS')).toEqual(STEPS.map((says) => expect.stringContaining(says)));
  });

  test('has its profile and its page once they are taken, and is refused without its guide or the source of it', () => {
    changeCode();
    expect(typeProblems()).toEqual([]);
    expect(read(contentWithout(), contentWithout('guide'), contentWithout('source'))).toEqual([
      expect.arrayContaining([lmsPage('moodle'), lmsPage('river-lms')]),
      ['content/lms/river-lms.yaml is missing. Add it, or take out what refers to it.'],
      [
        expect.stringMatching(
          /^content\/lms\/river-lms\.yaml names the LMS source "river-help", which is not in content\/lms\/sources\.yaml/,
        ),
      ],
    ]);
  });

  test('is refused without its id, which its guide and its profile are for', () => {
    changeCode('id');
    expect(typeProblems()).toEqual([expect.stringMatching(/river-lms.+ does not exist in type/)]);
    expect(read(contentWithout())).toEqual([
      ['content/lms/river-lms.yaml is for no LMS that has a profile. Add its id to LMS_IDS in src/schemas/package-settings.ts.'],
    ]);
  });

  test('is refused without its profile', () => {
    changeCode('profile');
    expect(typeProblems()).toEqual([expect.stringMatching(/^Property .+river-lms.+ is missing in type/)]);
  });
});
