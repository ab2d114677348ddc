import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../helpers/files-below.ts';

/** A declaration of a stylesheet, and the file it stands in. */
interface Declaration {
  file: string;
  property: string;
  value: string;
}

/** What the stylesheets declare, but for the tokens themselves and the faces of the typefaces. */
async function declarations(): Promise<Declaration[]> {
  const files = (await filesBelow('.', 'src/styles', '.css')).filter((file) => !/(tokens|fonts)\.css$/.test(file));
  const found = await Promise.all(
    files.map(async (file) => {
      const css = (await readFile(file, 'utf8')).replaceAll(/\/\*.*?\*\//gs, '');
      return [...css.matchAll(/([\w-]+):\s+([^;{}]+);/g)].map(([, property = '', value = '']) => ({
        file: basename(file),
        property,
        value: value.replaceAll(/\s+/g, ' '),
      }));
    }),
  );
  return found.flat();
}

/** "file: property: value" of the declarations that break a rule. */
const told = (broken: readonly Declaration[]) => broken.map(({ file, property, value }) => `${file}: ${property}: ${value}`);

/** The certificate is a sheet of paper that is drawn smaller as a whole where there is less room. */
const SHEET = /^(sheet|certificate-print)\.css$/;

/** Words inside of a drawing, in the units of the drawing. */
const DRAWN = /^debrief-paths\.css$/;

/** Paper has points, and whatever is as large as what it stands in has no size of its own. */
const OF_PAPER_OR_OF_NONE = /^([\d.]+pt|inherit)$/;

describe('styles take from the tokens', () => {
  test('every size of type', async () => {
    const broken = (await declarations()).filter(
      ({ file, property, value }) =>
        property === 'font-size' &&
        !/^var\(--fs-[a-z]+\)$/.test(value) &&
        !OF_PAPER_OR_OF_NONE.test(value) &&
        !(SHEET.test(file) && /^[\d.]+(em|px)$/.test(value)) &&
        !(DRAWN.test(file) && /^[\d.]+px$/.test(value)),
    );
    expect(told(broken)).toEqual([]);
  });

  test('every size of type in a short form', async () => {
    const broken = (await declarations()).filter(
      ({ property, value }) =>
        property === 'font' &&
        value !== 'inherit' &&
        !/^(400 |var\(--(semi)?bold\) )?var\(--fs-[a-z]+\) ?\/ ?[\d.]+ (var\(--|system-ui)/.test(value),
    );
    expect(told(broken)).toEqual([]);
  });

  test('every weight of type, but for what is said now in a talk, whose typeface has one of its own', async () => {
    const broken = (await declarations()).filter(
      ({ file, property, value }) =>
        property === 'font-weight' &&
        !/^(400|inherit|var\(--(semi)?bold\))$/.test(value) &&
        !(file === 'talk-lines.css' && value === '500'),
    );
    expect(told(broken)).toEqual([]);
  });

  test('every color, but for ink and gray lines on paper', async () => {
    const broken = (await declarations()).filter(({ value }) =>
      (value.match(/#[\da-f]{3,8}\b|\b(rgba?|hsla?|oklch|light-dark)\(/gi) ?? []).some((color) => !/^#(000|777|999)$/.test(color)),
    );
    expect(told(broken.filter(({ value }) => !value.startsWith('url(')))).toEqual([]);
  });

  test('every space, but for what is finer than the smallest', async () => {
    const broken = (await declarations()).filter(
      ({ file, property, value }) =>
        /^(margin|padding|gap|row-gap|column-gap)(-|$)/.test(property) &&
        !SHEET.test(file) &&
        (value.match(/(?<![\w.-])-?[\d.]+(px|rem)\b/g) ?? []).some((length) => !/^-?[0-3](\.\d+)?px$/.test(length)),
    );
    expect(told(broken)).toEqual([]);
  });

  test('every rounding of corners, but for what is finer than the smallest, and circles', async () => {
    const broken = (await declarations()).filter(
      ({ file, property, value }) =>
        property.endsWith('-radius') &&
        !SHEET.test(file) &&
        (value.match(/(?<![\w.-])[\d.]+(px|rem)\b/g) ?? []).some((length) => !/^[0-4]px$/.test(length)),
    );
    expect(told(broken)).toEqual([]);
  });

  test('every length of time in which something moves', async () => {
    const moving = (await declarations()).filter(({ property }) => /^(transition|animation)(-duration)?$/.test(property));
    // The line that says a page has not started moves nothing: it appears after ten seconds.
    const broken = moving.filter(({ file, value }) => /\d+m?s\b/.test(value) && file !== 'header-notices.css');
    expect(told(broken)).toEqual([]);
  });
});
