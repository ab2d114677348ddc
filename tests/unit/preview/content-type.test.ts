import { expect, test } from 'vitest';
import { contentType } from '../../../src/preview/content-type.ts';

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['shared/INDEX.HTM', 'text/html; charset=utf-8'],
  ['lib/jquery.min.js', 'text/javascript; charset=utf-8'],
  ['a.b/film.mp4', 'video/mp4'],
  ['data.xyz', 'application/octet-stream'],
  ['README', 'application/octet-stream'],
  ['a.b/README', 'application/octet-stream'],
  ['constructor', 'application/octet-stream'],
])('%s is sent as %s', (name, type) => {
  expect(contentType(name)).toBe(type);
});
