import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from '../../../src/offline/answer.ts';

const PAGE = 'https://course.example/child-missing.html';
const SCRIPT = 'https://course.example/lesson.58b7b62e.js';

/** A cache of one name, with what it holds by address. */
function cacheOf(held: Record<string, string>) {
  const known = new Map(Object.entries(held));
  return {
    known,
    match: async (request: Request | string) => {
      const text = known.get((typeof request === 'string' ? request : request.url).split('?')[0]!);
      return text === undefined ? undefined : new Response(text);
    },
    put: async (request: Request, response: Response) => void known.set(request.url, await response.text()),
  };
}

/** Answers a request as the worker does. `kept` resolves once all that goes on after the answer is done. */
function ask(url: string, held: Record<string, string>, fetch: (request: Request) => Promise<Response>) {
  const cache = cacheOf(held);
  const work: Promise<unknown>[] = [];
  const caches = { open: async () => cache } as unknown as CacheStorage;
  const request = new Request(url);
  // No script may make a request of this mode; the browser does when somebody follows a link.
  if (url.includes('.html')) Object.defineProperty(request, 'mode', { value: 'navigate' });
  const text = answer({ caches, fetch }, 'course-1', request, (more) => work.push(more)).then((response) => response.text());
  return { text, cache, kept: () => Promise.all(work) };
}

const online = (text: string) => vi.fn(async () => new Response(text));
const offline = vi.fn(async (): Promise<Response> => {
  throw new TypeError('Failed to fetch');
});
const silent = () => new Promise<Response>(() => {});

describe('a request to the website', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is answered with the newest page while there is a network, and the page is kept', async () => {
    const { text, cache, kept } = ask(PAGE, { [PAGE]: 'old' }, online('new'));
    expect(await text).toBe('new');
    await kept();
    expect(cache.known.get(PAGE)).toBe('new');
  });

  it('is answered before the page is kept, and whether or not it can be', async () => {
    const { text, cache, kept } = ask(PAGE, {}, online('new'));
    cache.put = () => Promise.reject(new Error('The disk is full.'));
    expect(await text).toBe('new');
    await kept();
  });

  it('is answered with what was kept when there is no network, whatever follows the question mark', async () => {
    expect(await ask(`${PAGE}?from=mail`, { [PAGE]: 'old' }, offline).text).toBe('old');
  });

  it('for the address of a folder is answered with its front page, which is kept under its own name', async () => {
    const door = 'https://course.example/course/';
    expect(await ask(door, { [`${door}index.html`]: 'home' }, offline).text).toBe('home');
    expect(await ask(`${door}?from=mail`, { [`${door}index.html`]: 'home' }, offline).text).toBe('home');
  });

  it('for a page is answered with what was kept when its server is in trouble, and not when the page was taken away', async () => {
    const failing = (status: number) => async () => new Response('sorry', { status });
    expect(await ask(PAGE, { [PAGE]: 'old' }, failing(503)).text).toBe('old');
    expect(await ask(PAGE, {}, failing(503)).text).toBe('sorry');
    expect(await ask(PAGE, { [PAGE]: 'old' }, failing(410)).text).toBe('sorry');
  });

  it('for a page is answered with what was kept under its address without ".html", as hosts lead to', async () => {
    expect(await ask(PAGE, { [PAGE.replace('.html', '')]: 'old' }, offline).text).toBe('old');
    const door = 'https://course.example/course/';
    expect(await ask(`${door}index.html`, { [door]: 'home' }, offline).text).toBe('home');
  });

  it('for an address without ".html", as some hosts write them, is answered with the page that was kept under its whole name', async () => {
    expect(await ask(PAGE.replace('.html', ''), { [PAGE]: 'old' }, offline).text).toBe('old');
  });

  it('fails without a network when nothing was kept', async () => {
    await expect(ask(PAGE, {}, offline).text).rejects.toThrow('Failed to fetch');
    await expect(ask(SCRIPT, { 'https://course.example/offline.html': 'not here yet' }, offline).text).rejects.toThrow('Failed to fetch');
  });

  it('is answered, for a page that was never kept, with the page that says which were', async () => {
    expect(await ask(PAGE, { 'https://course.example/offline.html': 'not here yet' }, offline).text).toBe('not here yet');
  });

  it('is answered with that page in the language of the one that was asked for, and in the first where it has none', async () => {
    const kept = { 'https://course.example/offline.html': 'not here yet', 'https://course.example/es-offline.html': 'aún no' };
    expect(await ask('https://course.example/es-first-24-hours.html', kept, offline).text).toBe('aún no');
    expect(await ask('https://course.example/es/first-24-hours.html?es-mail', kept, offline).text.catch(() => 'nothing')).toBe('nothing');
    expect(await ask('https://course.example/ask-without-blame.html', kept, offline).text).toBe('not here yet');
    expect(await ask(PAGE, kept, offline).text).toBe('not here yet');
  });

  it('is answered with what was kept when the network says nothing for three seconds', async () => {
    const { text } = ask(PAGE, { [PAGE]: 'old' }, silent);
    let said: string | null = null;
    void text.then((words) => (said = words));
    await vi.advanceTimersByTimeAsync(2_999);
    expect(said).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(said).toBe('old');
  });

  it('waits on for a slow network when nothing was kept', async () => {
    const slow = () => new Promise<Response>((resolve) => setTimeout(() => resolve(new Response('new')), 20_000));
    const { text } = ask(PAGE, {}, slow);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await text).toBe('new');
  });

  it('of a script that asks for it anew is answered by the network or not at all, whatever was kept', async () => {
    const anew = async (fetch: (request: Request) => Promise<Response>) => {
      const caches = { open: async () => cacheOf({ [PAGE]: 'old', [SCRIPT]: 'old' }) } as unknown as CacheStorage;
      const texts = [PAGE, SCRIPT].map(async (url) => {
        const response = await answer({ caches, fetch }, 'course-1', new Request(url, { cache: 'no-cache' }), () => {});
        return response.text();
      });
      return Promise.all(texts);
    };
    await expect(anew(offline)).rejects.toThrow('Failed to fetch');
    const slow = anew(() => new Promise((resolve) => setTimeout(() => resolve(new Response('new')), 20_000)));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await slow).toEqual(['new', 'new']);
  });

  it('comes from the network when the browser’s own store is broken', async () => {
    const broken = () => Promise.reject(new DOMException('Unexpected internal error.', 'UnknownError'));
    const goesOn: Promise<unknown>[] = [];
    const through = async (caches: unknown, url: string) => {
      const worker = { caches: caches as CacheStorage, fetch: online('new') };
      return (await answer(worker, 'course-1', new Request(url), (work) => goesOn.push(work))).text();
    };
    const unreadable = { open: async () => ({ match: broken, put: broken }) };
    for (const url of [PAGE, SCRIPT])
      expect([await through({ open: broken }, url), await through(unreadable, url)]).toEqual(['new', 'new']);
    await Promise.all(goesOn);
  });

  it('is not kept when the server has no such page', async () => {
    const { text, cache, kept } = ask(PAGE, {}, async () => new Response('none', { status: 404 }));
    expect(await text).toBe('none');
    await kept();
    expect(cache.known.size).toBe(0);
  });

  it('for a file that never changes is answered with what was kept, and the network is left alone', async () => {
    const network = online('new');
    expect(await ask(SCRIPT, { [SCRIPT]: 'kept' }, network).text).toBe('kept');
    expect(network).not.toHaveBeenCalled();
    expect(await ask(SCRIPT, {}, network).text).toBe('new');
  });
});
