import { expect, it } from 'vitest';
import { keep, throwOutOld, unshelve } from '../../../src/preview/library.ts';
import { caches } from './caches.ts';

const PAGE = 'https://course.example/here/preview-lms.html';
const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 26);

it('throws out packages of an earlier day, and keeps those of today', async () => {
  const shelf = caches();
  const folder = (at: number) => `https://course.example/here/preview-package/${at.toString(36)}/index.html`;
  for (const at of [NOW - DAY - 1, NOW - DAY + 1]) shelf.entries.set(folder(at), new Response('page'));
  await throwOutOld(shelf, PAGE, NOW);
  expect([...shelf.entries.keys()]).toEqual([folder(NOW - DAY + 1)]);
});

it('leaves alone the note that the connection of the course on this website is dropped', async () => {
  const shelf = caches();
  const dropped = 'https://course.example/here/preview-package/site/connection-dropped';
  shelf.entries.set(dropped, new Response(''));
  await throwOutOld(shelf, PAGE, NOW);
  expect([...shelf.entries.keys()]).toEqual([dropped]);
});

it('deletes every copy of a package that is forgotten, and no other package', async () => {
  const shelf = caches();
  const put = (folder: string, key: string) =>
    shelf.entries.set(
      `https://course.example/here/preview-package/${folder}/index.html`,
      new Response('page', { headers: { 'package-key': encodeURIComponent(key) } }),
    );
  put('a', 'preview-lms:scorm12:one');
  put('b', 'preview-lms:scorm12:one');
  put('c', 'preview-lms:scorm12:two');
  await unshelve(shelf, PAGE, 'preview-lms:scorm12:one');
  expect([...shelf.entries.keys()]).toEqual(['https://course.example/here/preview-package/c/index.html']);
});

it.each([
  ['says so where the browser has no room', new DOMException('full', 'QuotaExceededError'), { kind: 'noRoom' }],
  ['lets the console say what else went wrong', new DOMException('the disk is gone', 'UnknownError'), { message: 'the disk is gone' }],
])('%s for the files of a package', async (_, thrown, expected) => {
  const shelf = { open: async () => ({ put: () => Promise.reject(thrown) }) } as unknown as CacheStorage;
  const files = new Map([['index.html', new Uint8Array()]]);
  const kept = keep({ caches: shelf, page: PAGE }, files, {
    base: 'https://course.example/here/preview-package/a/',
    key: 'a',
    isOurs: true,
  });
  await expect(kept).rejects.toMatchObject(expected);
});
