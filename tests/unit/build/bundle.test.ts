import { expect, test } from 'vitest';
import { bundle } from '../../../src/build/bundle.ts';
import { folder } from '../../helpers/folder.ts';

const of = (files: Record<string, string>, define?: Record<string, string>) => bundle(folder(files), 'entry.ts', define);

test('What a file imports becomes one strict classic script with it', async () => {
  const { code } = await of({
    'entry.ts': "import { greet } from './greet.ts'; document.title = greet('Kay');",
    'greet.ts': 'export const greet = (name: string) => [Math.random(), name].join();',
  });
  expect(code).toMatch(/^"use strict";\s*\(function\(\)\{.*\}\)\(\);\s*$/s);
  expect(code).not.toMatch(/\b(?:import|export)\b/);
});

test('The same source gives the same script, wherever it lies', async () => {
  const files = {
    'entry.ts': "import { list } from './list.ts'; document.title = list();",
    'list.ts': 'export const list = () => `${Date()}`;',
  };
  expect((await of(files)).code).toBe((await of(files)).code);
});

test('Names that the build fills in are filled in', async () => {
  const { code } = await of(
    { 'entry.ts': 'declare const FILES: string[]; if (process.env.NODE_ENV === "production") document.title = FILES.join();' },
    { FILES: '["a", "b"]' },
  );
  expect(code).not.toMatch(/FILES|process/);
  // Whether joined already or not yet.
  expect(code).toMatch(/document\.title\s*=\s*\W*a\W+b/);
});

test('Syntax that the oldest browsers cannot read is rewritten, and comments are left out', async () => {
  const { code } = await of({ 'entry.ts': '/*! Legal. */ document.title = /* @license */ String(/(?<=a)b/.test(document.title));' });
  expect(code).toContain('RegExp(');
  expect(code).not.toContain('/*');
});

test('It names the files of which something is left, and no others', async () => {
  const { files } = await of({
    'entry.ts': "import { used } from './used.ts'; import { unused } from './unused.ts'; if (false) unused(); document.title = used();",
    'used.ts': 'export const used = () => Date();',
    'unused.ts': 'export const unused = () => alert();',
  });
  expect(files.map((file) => file.replace(/.*\//, '')).sort()).toEqual(['entry.ts', 'used.ts']);
});

test.each([
  ['asks for its own address', 'document.title = import.meta.url;', /entry\.ts cannot be made one classic script:.*`import\.meta`/s],
  ['fetches a module', 'void import(document.title);', /It would fetch a module while it runs: import\(document\.title\)/],
  ['waits at its top', 'await 1;', /top-level await/],
  ['needs a package that is not there', "import { lost } from 'no-such-package'; lost();", /Could not resolve 'no-such-package'/],
  ['gives something to nobody', 'export const lost = Date();', /exports/],
])('A script that %s is refused in words', async (_, source, words) => {
  await expect(of({ 'entry.ts': source })).rejects.toThrow(words);
});
