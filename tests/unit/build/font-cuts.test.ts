import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { cutFont, FONT_CUTS } from '../../../src/build/font-cuts.ts';

/** Ranges as CSS writes them in `unicode-range`. */
function unicodeRange(ranges: readonly (readonly [number, number])[]): string {
  const hex = (code: number) => code.toString(16).toUpperCase();
  return ranges.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(', ');
}

/** What every page has, what talks have besides, and what stands with thoughts and on the certificate. */
const SHEETS = ['fonts.css', 'said-now-fonts.css', 'italic-fonts.css'];

const css = (await Promise.all(SHEETS.map((sheet) => readFile(`src/styles/${sheet}`, 'utf8')))).join('');
const faces = new Map(
  [...css.matchAll(/url\('\.\.\/fonts\/([\w-]+\.woff2)'\) format\('woff2'\);\s+unicode-range:\s+([^;]+);/g)].map(([, file, range]) => [
    file!,
    range!.replaceAll(/\s+/g, ' '),
  ]),
);
const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

test('the styles name every font file, for the characters that are in it', () => {
  expect([...faces.keys()]).toEqual(FONT_CUTS.map(({ file }) => file));
  expect([...faces.values()]).toEqual(FONT_CUTS.map(({ ranges }) => unicodeRange(ranges)));
});

test('no other font file lies about', async () => {
  expect((await readdir('src/fonts')).sort()).toEqual(FONT_CUTS.map(({ file }) => file).sort());
});

test('the font files are what the typefaces give when they are cut again', async () => {
  for (const cut of FONT_CUTS) {
    expect({ [cut.file]: hash(await readFile(`src/fonts/${cut.file}`)) }).toEqual({ [cut.file]: hash(await cutFont(cut, '.')) });
  }
});

test('no character is in two files of a typeface', () => {
  for (const family of ['atkinson', 'newsreader-400-normal', 'newsreader-500-normal', 'newsreader-400-italic']) {
    const codes = FONT_CUTS.filter(({ file }) => file.startsWith(family)).flatMap(({ ranges }) =>
      ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
    );
    expect(new Set(codes).size).toBe(codes.length);
  }
});
