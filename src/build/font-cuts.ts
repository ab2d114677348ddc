import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/**
 * The characters that the pages are written with: letters, figures, and the marks of good typesetting. Whatever else the typefaces
 * can write, such as the letters of other languages in a name, is in a second file that is fetched when needed. So are the marks
 * of ASCII that programs are written with: no page for learners needs one.
 */
const TEXT_RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x22],
  [0x25, 0x29],
  [0x2b, 0x3b],
  [0x3d, 0x3d],
  [0x3f, 0x3f],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xa0, 0xa0],
  [0xa7, 0xa7],
  [0xb7, 0xb7],
  [0x2013, 0x2013],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2026, 0x2026],
];

/** The further characters of the typefaces' Latin files: Western European letters, currencies, arrows, other marks. */
const LATIN_RANGES: readonly (readonly [number, number])[] = [
  [0x23, 0x24],
  [0x2a, 0x2a],
  [0x3c, 0x3c],
  [0x3e, 0x3e],
  [0x40, 0x40],
  [0x5b, 0x60],
  [0x7b, 0x7e],
  [0xa1, 0xa6],
  [0xa8, 0xb6],
  [0xb8, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x2000, 0x2012],
  [0x2014, 0x2017],
  [0x201a, 0x201b],
  [0x201e, 0x2025],
  [0x2027, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

/** Central European and other letters, as in many names. */
const EXTENDED_RANGES: readonly (readonly [number, number])[] = [
  [0x100, 0x130],
  [0x132, 0x151],
  [0x154, 0x2ba],
  [0x1e00, 0x1e9f],
  [0x1ef2, 0x1eff],
];

const ATKINSON = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';
const NEWSREADER = '@fontsource/newsreader/files/newsreader-latin';

/** What the styles use of the typefaces' finer features: kerning, ligatures, figures of one width. */
const FEATURES = ['kern', 'liga', 'calt', 'tnum'];

/**
 * What the text cuts do without, by the names of tables: kinds of glyphs, which only letters with marks need, and the kerning's
 * differences between weights. Bold is kerned as regular is: no two small letters stand more than a thirtieth of their size off.
 * `STAT` tells programs how to list the weights of a family.
 */
const NOT_IN_TEXT = ['GDEF', 'STAT'];

/** What letters with marks need besides: they may be composed of several, and differ from one language to the next. */
const MARK_FEATURES = ['ccmp', 'locl', 'mark', 'mkmk'];

/** A part of a typeface that is shipped as a file of its own. */
export interface FontCut {
  /** Its file below `src/fonts/`. */
  file: string;
  /** The file it is cut from, below `node_modules/`. */
  from: string;
  ranges: readonly (readonly [number, number])[];
  /** Lightest and heaviest weight that styles ask for, where the typeface has all between them in one file. */
  weights?: { min: number; max: number };
}

const WEIGHTS = { min: 400, max: 700 };

/** Every font file of the course. */
export const FONT_CUTS: readonly FontCut[] = [
  { file: 'atkinson-text.woff2', from: `${ATKINSON}-latin-wght-normal.woff2`, ranges: TEXT_RANGES, weights: WEIGHTS },
  { file: 'atkinson-latin.woff2', from: `${ATKINSON}-latin-wght-normal.woff2`, ranges: LATIN_RANGES, weights: WEIGHTS },
  { file: 'atkinson-extended.woff2', from: `${ATKINSON}-latin-ext-wght-normal.woff2`, ranges: EXTENDED_RANGES, weights: WEIGHTS },
  ...['400-normal', '500-normal', '400-italic'].flatMap((style) => [
    { file: `newsreader-${style}-text.woff2`, from: `${NEWSREADER}-${style}.woff2`, ranges: TEXT_RANGES },
    { file: `newsreader-${style}-latin.woff2`, from: `${NEWSREADER}-${style}.woff2`, ranges: LATIN_RANGES },
  ]),
];

/** Cuts a font: the same bytes from the same typeface each time. `root`: the folder of the project. */
export async function cutFont({ from, ranges, weights }: FontCut, root: string): Promise<Buffer> {
  const characters = ranges.map(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join(''),
  );
  return subsetFont(await readFile(join(root, 'node_modules', from)), characters.join(''), {
    targetFormat: 'woff2',
    ...(ranges === TEXT_RANGES ? { keepFeatures: FEATURES, dropTables: NOT_IN_TEXT } : { keepFeatures: [...FEATURES, ...MARK_FEATURES] }),
    noHinting: true,
    ...(weights && { variationAxes: { wght: weights } }),
  });
}
