import { describe, expect, it } from 'vitest';
import { keepAnswer } from '../../../src/offline/keep.ts';

const PAGE = new Request('https://course.example/child-missing.html');
const STYLES = 'https://course.example/text.abcdefgh.css';
const SCRIPT = 'https://course.example/text.12345678.js';
const HTML =
  '<link rel="stylesheet" href="./text.abcdefgh.css"><link rel="icon" href="icon.svg"><script src="text.12345678.js" defer></script>';

/** A cache of one name. */
function cacheOf(held: Record<string, Response>) {
  const known = new Map(Object.entries(held));
  const url = (wanted: Request | string) => (typeof wanted === 'string' ? wanted : wanted.url);
  const cache = {
    match: async (wanted: Request | string) => known.get(url(wanted)),
    put: async (wanted: Request | string, response: Response) => void known.set(url(wanted), response),
  } as unknown as Cache;
  return { cache, known };
}

const answered = (text: string, type: string) => new Response(text, { headers: { 'content-type': type } });

describe('what is kept for times without a network', () => {
  it('is a page with the styles and scripts it loads, and of these only what is not kept yet', async () => {
    const { cache, known } = cacheOf({ [STYLES]: answered('p {}', 'text/css') });
    const asked: string[] = [];
    const fetch = async ({ url }: Request) => {
      asked.push(url);
      return answered('go()', 'text/javascript');
    };
    await keepAnswer(cache, fetch, PAGE, answered(HTML, 'text/html; charset=utf-8'));
    expect(asked).toEqual([SCRIPT]);
    expect(await known.get(PAGE.url)!.text()).toBe(HTML);
    expect(known.get(PAGE.url)!.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await known.get(SCRIPT)!.text()).toBe('go()');
  });

  it.each<[string, string, () => Promise<Response>]>([
    ['do not come', 'Failed to fetch', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['are not there', `${STYLES} could not be kept.`, async () => new Response('', { status: 404 })],
  ])('stays the page of before when the styles of the new one %s', async (_why, error, fetch) => {
    const { cache, known } = cacheOf({ [PAGE.url]: answered('before', 'text/html'), [SCRIPT]: answered('go()', 'text/javascript') });
    await expect(keepAnswer(cache, fetch, PAGE, answered(HTML, 'text/html'))).rejects.toThrow(error);
    expect(await known.get(PAGE.url)!.text()).toBe('before');
  });

  it('is a page that can be shown as one, even where the host led from its address to another', async () => {
    const { cache, known } = cacheOf({});
    const led = Object.defineProperty(answered('page', 'text/html'), 'redirected', { value: true });
    await keepAnswer(cache, () => Promise.reject(new Error('Nothing is to be asked for.')), PAGE, led);
    expect(known.get(PAGE.url)!.redirected).toBe(false);
  });

  it('is any other file as it came', async () => {
    const { cache, known } = cacheOf({});
    const icon = answered('<svg/>', 'image/svg+xml');
    await keepAnswer(
      cache,
      () => Promise.reject(new Error('Nothing is to be asked for.')),
      new Request('https://course.example/icon.svg'),
      icon,
    );
    expect(known.get('https://course.example/icon.svg')).toBe(icon);
  });
});
