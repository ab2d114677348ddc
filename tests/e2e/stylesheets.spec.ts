import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist } from '../helpers/course.ts';
import { filesBelow } from '../helpers/files-below.ts';

/** Class names that a stylesheet has rules for. Names in brackets of `url()` and in values are none. */
const classesOf = (css: string) =>
  new Set(
    [
      ...css
        .replaceAll(/\/\*.*?\*\//gs, '')
        .replaceAll(/url\([^)]*\)/g, '')
        .matchAll(/\.([a-z][\w-]*)/g),
    ].map(([, name]) => name!),
  );

/** Class names of two words or more in a script: single words may mean anything there. */
const namesIn = (script: string) => [...script.matchAll(/["'` ]([a-z]+(?:(?:__|--|-)[a-z]+)+)(?=["'` ])/g)].map(([, name]) => name!);

test('every class a page uses, or its script may put there, has its rules in the stylesheet of the page', async () => {
  const files = await readdir(dist);
  const read = (name: string) => readFile(join(dist, name), 'utf8');
  const sources = await filesBelow('.', 'src/styles', '.css');
  const known = classesOf((await Promise.all(sources.map((file) => readFile(file, 'utf8')))).join('\n'));

  const missing: string[] = [];
  const pages = files.filter((name) => name.endsWith('.html'));
  for (const page of pages) {
    const html = await read(page);
    const named = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, name]) => name!);
    const sheets = named(/<link rel="stylesheet" href="([^"]+)"/g);
    const scripts = named(/<script[^>]* src="([^"]+)"/g);
    const styled = classesOf((await Promise.all(sheets.map(read))).join('\n'));
    const used = [
      ...named(/ class="([^"]*)"/g).flatMap((names) => names.split(' ')),
      ...(await Promise.all(scripts.map(read))).flatMap(namesIn),
    ];
    for (const name of new Set(used)) if (known.has(name) && !styled.has(name)) missing.push(`${page}: ${name}`);
  }
  expect(pages.length).toBeGreaterThan(50);
  expect(missing).toEqual([]);
});
