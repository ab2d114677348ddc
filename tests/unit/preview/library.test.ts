import { expect, it } from 'vitest';
import { handOver, takeOver } from '../../../src/preview/hand-over.ts';
import { keep, throwOutOld, unshelve } from '../../../src/preview/library.ts';

const PAGE = 'https://course.example/here/preview-lms.html';
const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 26);

/** As much of a browser's caches as is used. */
function caches() {
  const entries = new Map<string, Response>();
  const addressOf = (request: Request | string) => (typeof request === 'string' ? request : request.url);
  const cache = {
    match: async (request: Request | string) => entries.get(addressOf(request))?.clone(),
    put: async (request: Request | string, response: Response) => void entries.set(addressOf(request), response),
    delete: async (request: Request | string) => entries.delete(addressOf(request)),
    keys: async () => [...entries.keys()].map((url) => new Request(url)),
  };
  return { entries, open: async () => cache } as unknown as CacheStorage & { entries: Map<string, Response> };
}

it('throws out packages of an earlier day, and keeps those of today', async () => {
  const shelf = caches();
  const folder = (at: number) => `https://course.example/here/preview-package/${at.toString(36)}/index.html`;
  for (const at of [NOW - DAY - 1, NOW - DAY + 1]) shelf.entries.set(folder(at), new Response('page'));
  await throwOutOld(shelf, PAGE, NOW);
  expect([...shelf.entries.keys()]).toEqual([folder(NOW - DAY + 1)]);
});

it('throws out a package of an earlier day that was handed over and never fetched', async () => {
  const shelf = caches();
  const given = { name: 'county.zip', zip: new Uint8Array([1]) };
  await handOver(shelf, PAGE, given, NOW);
  await throwOutOld(shelf, PAGE, NOW + DAY - 1);
  expect(shelf.entries.size).toBe(1);
  await throwOutOld(shelf, PAGE, NOW + DAY + 1);
  expect(shelf.entries.size).toBe(0);
  expect(await takeOver(shelf, PAGE)).toBeNull();
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
