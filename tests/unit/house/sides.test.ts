import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../helpers/files-below.ts';

/** Pages for coordinators and writers are in English alone. */
const ENGLISH_ONLY = /^(builder|preview|code-check|coordinators|report-reader)/;

/** Stands in a picture that is turned over as a whole. */
const TURNED_OVER = ['finish.css: inset: 0 auto 0 0'];

const NAMES_A_SIDE = /^(left|right)$|(margin|padding|border|inset)-(left|right)|(top|bottom)-(left|right)-radius/;

/** Values between spaces that are in no brackets. */
const parts = (value: string) => value.match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];

function isSided(property: string, value: string): boolean {
  if (NAMES_A_SIDE.test(property)) return true;
  if (/^(text-align|float|clear)$/.test(property)) return /\b(left|right)\b/.test(value);
  const [first, second, third, fourth] = parts(value);
  if (fourth === undefined) return false;
  if (property === 'border-radius') return first !== second || third !== fourth;
  return /^(margin|padding|inset|border-(width|style|color)|scroll-(margin|padding))$/.test(property) && second !== fourth;
}

test('styles of learner pages name the start and the end of a line, not left and right, so that they fit every language', async () => {
  const files = (await filesBelow('.', 'src/styles', '.css')).filter((file) => !ENGLISH_ONLY.test(basename(file)));
  const sided: string[] = [];
  for (const file of files) {
    const css = (await readFile(file, 'utf8')).replaceAll(/\/\*.*?\*\//gs, '');
    for (const [, property = '', value = ''] of css.matchAll(/([\w-]+): ([^;{}]+);/g))
      if (isSided(property, value)) sided.push(`${basename(file)}: ${property}: ${value}`);
  }
  // Ticks and arrows are boxes of which two sides are drawn, turned by 45 degrees.
  expect(sided.filter((found) => !found.includes('border-width'))).toEqual(TURNED_OVER);
});
