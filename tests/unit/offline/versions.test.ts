import { describe, expect, it } from 'vitest';
import { cacheName, keepFiles, otherVersions } from '../../../src/offline/versions.ts';
import { previewCache } from '../../../src/preview/hand-over.ts';

const ORIGIN = 'https://county.example';

describe('the cache of a version', () => {
  it('is told from those of other versions and of other websites on the same origin', async () => {
    const scopes = ['/', '/course/', '/course/trial/', '/course-two/', '/course/%20/'].map((path) => ORIGIN + path);
    const names = scopes.flatMap((scope) => [cacheName(scope, 'old'), cacheName(scope, 'new')]);
    expect(new Set(names).size).toBe(names.length);
    const caches = { keys: () => Promise.resolve([...names, ...scopes.map(previewCache), 'course-of-somebody-else']) };
    for (const scope of scopes) {
      const worker = { caches: caches as unknown as CacheStorage, registration: { scope } };
      expect(await otherVersions(worker, cacheName(scope, 'new'))).toEqual([cacheName(scope, 'old')]);
    }
  });

  it('holds pages as the website has them now, past what the browser kept of the version before', async () => {
    const added: Request[] = [];
    const cache = { addAll: async (requests: Request[]) => void added.push(...requests), match: async () => new Response('page') };
    const caches = { open: () => Promise.resolve(cache) } as unknown as CacheStorage;
    const location = { href: `${ORIGIN}/course/service-worker.js`, origin: ORIGIN };
    await keepFiles({ caches, location }, 'new', ['child-missing.html', 'icon.svg', 'lesson.58b7b62e.js']);
    expect(added.map(({ url, cache: from }) => [url, from])).toEqual([
      [`${ORIGIN}/course/child-missing.html`, 'reload'],
      [`${ORIGIN}/course/icon.svg`, 'reload'],
      // Under this name it never changes.
      [`${ORIGIN}/course/lesson.58b7b62e.js`, 'default'],
    ]);
  });

  it('holds a copy of a page to which the host has led from another address: a browser shows no redirected answer', async () => {
    const redirected = Object.defineProperty(new Response('page', { headers: { 'content-type': 'text/html' } }), 'redirected', {
      value: true,
    });
    const held = new Map<string, Response>();
    const cache = {
      addAll: async (requests: Request[]) =>
        requests.forEach(({ url }) => held.set(url, url.endsWith('.html') ? redirected : new Response('icon'))),
      match: async ({ url }: Request) => held.get(url),
      put: async ({ url }: Request, response: Response) => void held.set(url, response),
    };
    const caches = { open: () => Promise.resolve(cache) } as unknown as CacheStorage;
    const location = { href: `${ORIGIN}/course/service-worker.js`, origin: ORIGIN };
    await keepFiles({ caches, location }, 'new', ['child-missing.html', 'icon.svg']);
    const page = held.get(`${ORIGIN}/course/child-missing.html`)!;
    expect([page.redirected, page.headers.get('content-type'), await page.text()]).toEqual([false, 'text/html', 'page']);
    expect(await held.get(`${ORIGIN}/course/icon.svg`)!.text()).toBe('icon');
  });

  it('is not used when one of its files cannot be had', async () => {
    const cache = { addAll: () => Promise.reject(new TypeError('Failed to fetch')) };
    const caches = { open: () => Promise.resolve(cache) } as unknown as CacheStorage;
    const location = { href: `${ORIGIN}/service-worker.js`, origin: ORIGIN };
    await expect(keepFiles({ caches, location }, 'new', ['index.html'])).rejects.toThrow('Failed to fetch');
  });
});
