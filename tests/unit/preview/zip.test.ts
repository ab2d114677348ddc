import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Problem, type ProblemKind } from '../../../src/preview/problem.ts';
import { MOST_BYTES, readZip } from '../../../src/preview/read-zip.ts';
import { zipEntries } from '../../../src/preview/zip-directory.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, bytes(name)])), { level: 0 });

/** Offset of the first entry in the directory of a zip without a comment. */
const directory = (found: Uint8Array) => new DataView(found.buffer).getUint32(found.length - 6, true);

function problem(found: Uint8Array<ArrayBuffer>): ProblemKind | null {
  try {
    readZip(found);
    return null;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.kind;
  }
}

it('reads the directory of a zip, with and without a comment at its end', () => {
  const found = zip('a.html', 'b/c.js');
  expect(zipEntries(found)).toEqual([{ isEncrypted: false }, { isEncrypted: false }]);
  const commented = new Uint8Array([...found, 1, 2, 3]);
  new DataView(commented.buffer).setUint16(found.length - 2, 3, true);
  expect(zipEntries(commented)).toHaveLength(2);
});

describe('a file that is no package', () => {
  it('is told apart by what is wrong with it', () => {
    expect(problem(bytes('not a zip at all'))).toBe('notZip');
    expect(problem(new Uint8Array())).toBe('notZip');
    expect(problem(zip('index.html'))).toBe('noManifest');
    expect(problem(zip('course/imsmanifest.xml', 'course/index.html'))).toBe('deepManifest');
    expect(problem(zip('cmi5.xml', 'index.html'))).toBe('cmi5');
    expect(problem(zip('tincan.xml', 'index.html'))).toBe('otherStandard');
    expect(problem(zip('course.crs', 'course.AU'))).toBe('otherStandard');
    expect(problem(zip('imsmanifest.xml'))).toBe(null);
  });

  it('may be locked, too large, damaged, or cut off', () => {
    const locked = zip('imsmanifest.xml');
    new DataView(locked.buffer).setUint16(directory(locked) + 8, 1, true);
    expect(problem(locked)).toBe('encrypted');
    const large = zip('imsmanifest.xml');
    new DataView(large.buffer).setUint32(directory(large) + 24, MOST_BYTES + 1, true);
    expect(problem(large)).toBe('tooBig');
    const damaged = zip('imsmanifest.xml');
    // A way of packing that there is none of.
    new DataView(damaged.buffer).setUint16(directory(damaged) + 10, 77, true);
    expect(problem(damaged)).toBe('broken');
    const cut = zip('imsmanifest.xml');
    expect(problem(cut.slice(0, cut.length - 30))).toBe('notZip');
    const lost = zip('imsmanifest.xml');
    new DataView(lost.buffer).setUint32(lost.length - 6, 0xffffff, true);
    expect(problem(lost)).toBe('notZip');
  });
});

it('is too large by what it takes to unpack it, whatever the counts and sizes in it claim', () => {
  const uncounted = zip('imsmanifest.xml');
  new DataView(uncounted.buffer).setUint32(directory(uncounted) + 24, MOST_BYTES + 1, true);
  new DataView(uncounted.buffer).setUint16(uncounted.length - 12, 0, true);
  expect(problem(uncounted)).toBe('tooBig');
  const stored = zip('imsmanifest.xml');
  new DataView(stored.buffer).setUint32(directory(stored) + 20, MOST_BYTES + 1, true);
  new DataView(stored.buffer).setUint32(directory(stored) + 24, 0, true);
  expect(problem(stored)).toBe('tooBig');
});

it('takes a backslash for the slash it was meant to be, and leaves folders out', () => {
  const files = readZip(zip('imsmanifest.xml', 'js\\app.js', 'empty/'));
  expect([...files.keys()].sort()).toEqual(['imsmanifest.xml', 'js/app.js']);
});

it('takes a name with "./" before it for the name alone, as some packers write all of them', () => {
  const files = readZip(zip('./', './imsmanifest.xml', './js/', './js/app.js'));
  expect([...files.keys()].sort()).toEqual(['imsmanifest.xml', 'js/app.js']);
});

it.each([
  '../built.zip',
  '../../index.html',
  'js/../../a.js',
  '..\\built.zip',
  '/a.html',
  '\\a.html',
  '././a.html',
  './../a.html',
  'js/./a.js',
  'js//a.js',
  '..',
])('refuses a zip with a file named %s, which may lie outside its folder', (name) => {
  expect(problem(zip('imsmanifest.xml', name))).toBe('broken');
});

it('takes dots that lead nowhere', () => {
  const names = ['imsmanifest.xml', '.hidden', '...', 'js/a..b.js', 'a./b', '%2e%2e/c.js'];
  expect([...readZip(zip(...names)).keys()]).toEqual(names);
});
