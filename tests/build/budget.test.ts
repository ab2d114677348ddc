import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import { BUDGETS, htmlKb, OTHER_PAGES, packageKb, WEBSITE_MORE } from '../../bench/budgets.ts';
import { overBudget } from '../../bench/over-budget.ts';
import { compressed, kindOf, pageSizes } from '../../bench/sizes.ts';
import { textOf, type Files } from '../../scorm/files.ts';
import { loadContent } from '../../src/authoring/content.ts';
import { dist, packagePath } from '../helpers/course.ts';

let zip: Uint8Array;
let files: Files;
let languages: readonly string[];
beforeAll(async () => {
  ({ languages } = await loadContent());
  zip = readFileSync(await packagePath());
  files = new Map(Object.entries(unzipSync(zip)));
});

test('every page of the package keeps to the HTML, script and styles that its kind may have', () => {
  const pages = [...files.keys()].filter((name) => name.endsWith('.html'));
  const kinds = new Map(pages.map((page) => [page, kindOf(files, page) ?? '']));
  const over = pages.flatMap((page) => {
    const { html, script, css } = BUDGETS[kinds.get(page) ?? ''] ?? OTHER_PAGES;
    const isTranslated = !textOf(files, page).includes(`<html lang="${languages[0]}"`);
    const allowed = { html: html && htmlKb(html, languages.length, isTranslated), script, css };
    const budget = Object.fromEntries(Object.entries(allowed).filter(([, most]) => most !== undefined));
    return overBudget(page, pageSizes(files, page), budget);
  });
  expect(over).toEqual([]);
  // A budget for a kind that no page has would hold nothing.
  expect(Object.keys(BUDGETS).filter((kind) => ![...kinds.values()].includes(kind))).toEqual([]);
});

test('what the website adds to a page keeps to the script that it may have', () => {
  const website = new Map(
    readdirSync(dist)
      .filter((name) => name.startsWith('website.'))
      .map((name) => [name, readFileSync(join(dist, name))]),
  );
  expect(website.size).toBe(1);
  const [script] = website.keys();
  expect(overBudget('The website', { script: compressed(website, script!) }, { script: WEBSITE_MORE.script })).toEqual([]);
});

test('the whole course is a zip of at most 1.2 MB, and 0.8 MB more for each further language', () => {
  expect(zip.length / 1024, 'Where content has grown on purpose, raise the figure in bench/budgets.ts.').toBeLessThanOrEqual(
    packageKb(languages.length),
  );
});
