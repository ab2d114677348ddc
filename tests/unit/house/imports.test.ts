import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const linter = join(root, 'node_modules/oxlint/bin/oxlint');

/** A folder with our rules and no code: a test that is stopped halfway leaves nothing among ours. */
const garden = mkdtempSync(join(tmpdir(), 'imports-'));
copyFileSync(join(root, '.oxlintrc.json'), join(garden, '.oxlintrc.json'));
afterAll(() => rmSync(garden, { recursive: true, force: true }));

/** What the linter says of a file with this text at this place. */
function lint(place: string, text: string): string {
  const planted = join(garden, place);
  mkdirSync(dirname(planted), { recursive: true });
  writeFileSync(planted, text);
  try {
    return execFileSync(process.execPath, [linter, '-f', 'unix', place], { cwd: garden, encoding: 'utf8' });
  } catch (failure) {
    return (failure as { stdout: string }).stdout;
  }
}

/** Which of these imports the linter lets a file of this folder have. */
function allowed(folder: string, imports: readonly string[]): string[] {
  const lines = imports.map((from, nth) => `import { a as a${nth} } from '${from}';`);
  const used = `export const all = [${imports.map((_from, nth) => `a${nth}`).join(', ')}];`;
  const said = lint(`${folder}/planted-import.ts`, [...lines, used, ''].join('\n'));
  const refused = new Set(
    said.split('\n').flatMap((line) => (line.includes('no-restricted-imports') ? [/:(\d+):\d+:/.exec(line)?.[1]] : [])),
  );
  return imports.filter((_from, nth) => !refused.has(String(nth + 1)));
}

/** The folders of src that hold code. Typefaces and styles are no code. */
const ROOMS = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['fonts', 'styles'].includes(entry.name))
  .map(({ name }) => name);

/** What a room may import besides itself; `scorm` is the folder beside `src`. A room that is not listed here may import anything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  course: [],
  drawings: [],
  offline: [],
  schemas: ['course'],
  authoring: ['schemas', 'course'],
  tracking: [],
  stores: ['course', 'tracking'],
  islands: ['stores', 'course', 'drawings', 'page'],
  page: ['stores', 'course', 'offline'],
  launch: ['tracking', 'page', 'course'],
  preview: ['page', 'tracking', 'schemas', 'course', 'scorm'],
  builder: ['preview', 'page', 'schemas', 'course', 'scorm'],
  'report-reader': ['schemas', 'course', 'scorm'],
  'code-check': ['schemas', 'course'],
  writers: ['authoring', 'course'],
  build: ['authoring', 'schemas', 'course', 'tracking', 'islands', 'scorm'],
  evidence: ['build', 'authoring', 'schemas', 'course', 'scorm'],
};

/** How a file of a room imports one of another. */
const fileIn = (room: string) => (room === 'scorm' ? '../../scorm/some-file.ts' : `../${room}/some-file.ts`);

describe('imports point one way', () => {
  it.each(Object.entries(MAY_IMPORT))('src/%s may import, of the rooms of src and of scorm, itself and: %s', (room, others) => {
    const elsewhere = [...ROOMS, 'scorm'].filter((other) => other !== room);
    const open = allowed(`src/${room}`, elsewhere.map(fileIn));
    expect(open).toEqual(elsewhere.filter((other) => others.includes(other)).map(fileIn));
  });

  it('leaves no two rooms that may import each other', () => {
    const both = Object.entries(MAY_IMPORT).flatMap(([room, others]) => others.filter((other) => MAY_IMPORT[other]?.includes(room)));
    expect(both).toEqual([]);
  });

  it('lets the guides import the evidence pack, and no other page', () => {
    const page = "---\nimport { a } from '../../evidence/some-file.ts';\n---\n\n{a}\n";
    const refused = ['pages', 'mdx', 'guides'].filter((folder) =>
      lint(`src/components/${folder}/Planted.astro`, page).includes('no-restricted-imports'),
    );
    expect(refused).toEqual(['pages', 'mdx']);
  });

  it('src/tracking may import the learner record, and nothing else of src/course', () => {
    const imports = ['../course/record/record.ts', '../course/format.ts', '../course/scenario/state.ts', '../course/assessment/grade.ts'];
    expect(allowed('src/tracking', imports)).toEqual(['../course/record/record.ts']);
  });

  it('scorm may import src/schemas, src/course/record and src/course/format.ts, and nothing else of src', () => {
    const imports = [...ROOMS.map((room) => `../src/${room}/some-file.ts`), '../src/course/record/terms.ts', '../src/course/format.ts'];
    expect(allowed('scorm', imports)).toEqual(['../src/schemas/some-file.ts', '../src/course/record/terms.ts', '../src/course/format.ts']);
  });

  it('src/course may import no package', () => {
    expect(allowed('src/course', ['zod', '@xstate/store'])).toEqual([]);
  });

  it('keeps clock, chance and page out of the pure core', () => {
    const said = lint('src/course/planted-import.ts', 'export const a = [Date.now(), Math.random(), document.title];\n');
    expect(said.match(/no-restricted-(globals|properties)/g)).toHaveLength(3);
  });

  it('lets islands know the types of strings', () => {
    expect(
      lint(
        'src/islands/planted-import.ts',
        "import type { Strings } from '../schemas/interface.ts';\nexport const a = (b: Strings) => b;\n",
      ),
    ).not.toContain('no-restricted');
  });
});
