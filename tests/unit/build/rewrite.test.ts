import { expect, test } from 'vitest';
import { relativeUrls, SENTINEL } from '../../../src/build/rewrite.ts';

const names = new Map([
  ['assets/_site.abc.css', 'site.abc.css'],
  ['icon.svg', 'icon.svg'],
  ['fonts/two words.woff2', 'two-words.woff2'],
]);

test('addresses of the build become file names, in markup and in stylesheets', () => {
  expect(relativeUrls(`<link href="${SENTINEL}/assets/_site.abc.css">`, 'index.html', names)).toBe('<link href="site.abc.css">');
  expect(relativeUrls(`url(${SENTINEL}/fonts/two%20words.woff2)`, 'a.css', names)).toBe('url(two-words.woff2)');
});

test('what follows ? or # stays', () => {
  expect(relativeUrls(`${SENTINEL}/icon.svg#part`, 'index.html', names)).toBe('icon.svg#part');
});

test('the root of the build is the home page', () => {
  expect(relativeUrls(`<a href="${SENTINEL}/">`, 'index.html', names)).toBe('<a href="index.html">');
});

test('an address that leads to no file stops the build and says where it stands', () => {
  expect(() => relativeUrls(`${SENTINEL}/gone.png`, 'index.html', names)).toThrow('index.html refers to "gone.png"');
});
