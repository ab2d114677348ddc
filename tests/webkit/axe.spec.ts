import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { filesOfEachKind } from '../helpers/course.ts';
import { expect, test } from './webkit.ts';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the page holds once axe is in it. */
interface Axe {
  axe: { run(options: object): Promise<AxeResults> };
  violations?: AxeResults['violations'];
}

test('axe finds nothing on a page of each kind', async ({ web, site }) => {
  test.setTimeout(240_000);
  const found: string[] = [];
  for (const file of await filesOfEachKind()) {
    await web.goto(site.url + file);
    await web.until(`${file} takes clicks`, () => document.querySelectorAll('[data-island]:not([data-ready])').length === 0);
    await web.install(AXE);
    await web.run(() => {
      const { axe } = globalThis as unknown as Axe;
      void axe.run({ resultTypes: ['violations'] }).then(({ violations }) => Object.assign(globalThis, { violations }));
    });
    const violations = await web.until(`what axe finds on ${file}`, () => (globalThis as unknown as Axe).violations);
    found.push(...(violations ?? []).map(({ id, nodes }) => `${file}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`));
  }
  expect(found).toEqual([]);
});
