import { expect, it } from 'vitest';
import { answer, CUT } from '../../../src/preview/worker.ts';

const SCOPE = 'https://course.example/here/preview-package/';

/** As much of a browser's caches as is used: addresses and what is kept for them. */
function caches(kept: Record<string, Response> = {}) {
  const entries = new Map(Object.entries(kept));
  const addressOf = (request: RequestInfo | URL) => (request instanceof Request ? request.url : String(request));
  const cache = {
    match: async (request: RequestInfo | URL) => entries.get(addressOf(request))?.clone(),
  };
  return { open: async () => cache } as unknown as CacheStorage;
}

const worker = (kept: Record<string, Response> = {}, found: Response = new Response('from the site')) => {
  const asked: string[] = [];
  const fetch = async (address: string, { method }: RequestInit) => {
    asked.push(`${method} ${address}`);
    return found;
  };
  return {
    asked,
    answer: (path: string, options: RequestInit = {}) => answer({ caches: caches(kept), fetch }, SCOPE, new Request(SCOPE + path, options)),
  };
};

it('gives a file of the package, whatever is asked of it after the name', async () => {
  const kept = () => ({ [`${SCOPE}p1/a%20b.html`]: new Response('page', { headers: { 'content-type': 'text/html' } }) });
  expect(await (await worker(kept()).answer('p1/a b.html?x=1')).text()).toBe('page');
  const head = await worker(kept()).answer('p1/a%20b.html', { method: 'HEAD' });
  expect([head.status, await head.text(), head.headers.get('content-type')]).toEqual([200, '', 'text/html']);
});

it.each(['logo@2x.png', 'a+b.png', 'tom,dick&harry.png', 'br[1].png', 'd$1;x=2.png', "it's (1)!.png", 'für alle.png', '100%.png'])(
  'finds the file %s, however the page that names it writes the signs in it',
  async (name) => {
    const kept = () => ({ [`${SCOPE}p1/pictures/${encodeURIComponent(name)}`]: new Response('picture') });
    for (const written of [name, encodeURI(name), encodeURIComponent(name)])
      expect((await worker(kept()).answer(`p1/pictures/${written}`)).status).toBe(200);
  },
);

it('a name with a sign that stands for none is not in the package', async () => {
  expect((await worker().answer('p1/100%.png')).status).toBe(404);
});

it('gives a player the part of a film that it jumps to', async () => {
  const kept = { [`${SCOPE}p1/film.mp4`]: new Response('0123456789') };
  const part = await worker(kept).answer('p1/film.mp4', { headers: { range: 'bytes=4-5' } });
  expect([part.status, await part.text()]).toEqual([206, '45']);
});

it('what is not in the package is not there, and is looked for nowhere else', async () => {
  const { asked, answer: ask } = worker();
  expect((await ask('p1/missing.js')).status).toBe(404);
  expect((await ask('../index.html')).status).toBe(404);
  expect(asked).toEqual([]);
});

it('the course of the website comes from the website', async () => {
  const { asked, answer: ask } = worker();
  expect(await (await ask('site/launch.html?a=1', { method: 'HEAD' })).text()).toBe('from the site');
  expect(asked).toEqual(['HEAD https://course.example/here/launch.html?a=1']);
});

it('an answer of the website is copied: it counts as found where it was asked for, redirected or not', async () => {
  const redirected = new Response('moved', { status: 200, headers: { 'content-type': 'text/html' } });
  Object.defineProperty(redirected, 'redirected', { value: true });
  const found = await worker({}, redirected).answer('site/launch.html');
  expect([found.redirected, found.url, await found.text(), found.headers.get('content-type')]).toEqual([false, '', 'moved', 'text/html']);
});

it('nothing can be reached while the connection of that package is dropped', async () => {
  const kept = {
    [`${SCOPE}p1/${CUT}`]: new Response(''),
    [`${SCOPE}p1/a.html`]: new Response('a'),
    [`${SCOPE}p2/a.html`]: new Response('a'),
  };
  expect((await worker(kept).answer('p1/a.html')).type).toBe('error');
  expect((await worker(kept).answer('p2/a.html')).status).toBe(200);
});
