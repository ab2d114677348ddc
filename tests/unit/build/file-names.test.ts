import { expect, test } from 'vitest';
import { flatName, flatNames } from '../../../src/build/file-names.ts';

test('a file keeps its base name and loses its folders', () => {
  expect(flatName('assets/atkinson.Bc1.woff2')).toBe('atkinson.Bc1.woff2');
});

test('a name never begins with an underscore or a dot, and holds nothing an LMS chokes on', () => {
  expect(flatName('assets/_page_.a_b.css')).toBe('page-.a-b.css');
  expect(flatName('.nojekyll')).toBe('nojekyll');
  expect(flatName('café photo.png')).toBe('caf-photo.png');
});

test('two files of one name stop the build, also when they differ in case only', () => {
  expect(() => flatNames(['a/icon.svg', 'b/Icon.svg'])).toThrow('"b/Icon.svg" and "a/icon.svg" would both be called "Icon.svg"');
});
