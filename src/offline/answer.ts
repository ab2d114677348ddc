import { keepAnswer } from './keep.ts';
import { LASTING } from './lasting.ts';

/** A window in which a page of the website is open. */
export interface OpenPage {
  url: string;
  postMessage(message: string): void;
}

interface LongEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** The parts of a service worker that this one uses: the page's types do not know them. */
export interface OfflineWorker {
  caches: CacheStorage;
  /** Open windows with pages of the website. */
  clients: { matchAll(options: { includeUncontrolled: boolean }): Promise<readonly OpenPage[]> };
  location: Pick<Location, 'href' | 'origin'>;
  /** `scope`: address of the folder the worker answers for. */
  registration: { scope: string };
  fetch(request: Request): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LongEvent) => void): void;
  addEventListener(
    type: 'fetch',
    listener: (event: LongEvent & { request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
}

/** How long the network may be silent, in milliseconds, before what was kept is shown: a phone with one bar is as good as offline. */
const PATIENCE = 3_000;

/** The page that says what can be read without a network; `site-map.ts` names it. It lies beside every other page, in each language. */
const STAND_IN = 'offline.html';

/** A file whose name begins with a language tag, as those of further languages do. Some names of the first only look so. */
const IN_LANGUAGE = /\/([a-z]{2,3}(?:-[A-Z]\w+)?-)[^/]*$/;

/**
 * Answers a request. Pages come from the network while there is one, so that nobody reads an old page or phone number;
 * without a network, or when it says nothing for a while or a server is in trouble, from what was kept. Files that never
 * change come from what was kept at once. In place of a page that was never kept stands one that says what was; anything
 * else fails as it would have without a worker. What a script asks for anew is not answered with what was kept at all: the
 * package builder does, and a package with an old page in it would carry an old phone number.
 *
 * @param name of the cache
 * @param goOn is given what is still to be done once the request is answered: keeping what came
 */
export async function answer(
  worker: Pick<OfflineWorker, 'caches' | 'fetch'>,
  name: string,
  request: Request,
  goOn: (work: Promise<unknown>) => void,
): Promise<Response> {
  // Reloading a page asks for it anew too, and has an older one rather than none.
  if (request.destination === '' && request.mode !== 'navigate' && request.cache === 'no-cache') return worker.fetch(request);
  const cache = await worker.caches.open(name).catch(() => null);
  // A browser whose own store is broken or full must not stand between a reader and the website.
  if (cache === null) return worker.fetch(request);
  const find = (wanted: Request | string, options?: CacheQueryOptions) => cache.match(wanted, options).catch(() => undefined);
  const lasting = LASTING.test(new URL(request.url).pathname) ? await find(request) : undefined;
  if (lasting) return lasting;
  const fetched = worker.fetch(request);
  // The page is not held up by the keeping: it can be read while it comes.
  goOn(
    fetched
      .then((fresh) => (fresh.ok ? keepAnswer(cache, (wanted) => worker.fetch(wanted), request, fresh.clone()) : undefined))
      .catch(() => {}),
  );
  const kept = async () => (await find(request, { ignoreSearch: true })) ?? (await find(otherName(request), { ignoreSearch: true }));
  const standIn = async () => {
    const [, language = ''] = IN_LANGUAGE.exec(new URL(request.url).pathname) ?? [];
    return (await find(new URL(language + STAND_IN, request.url).href)) ?? (await find(new URL(STAND_IN, request.url).href));
  };
  try {
    const fresh = await Promise.race([fetched, after(PATIENCE).then(async () => (await kept()) ?? fetched)]);
    // A page that was taken away must not come back, but one whose server is in trouble has not been.
    return fresh.status >= 500 && request.mode === 'navigate' ? ((await kept()) ?? fresh) : fresh;
  } catch (error) {
    const response = (await kept()) ?? (request.mode === 'navigate' ? await standIn() : undefined);
    if (response) return response;
    throw error;
  }
}

/**
 * The other address of a page: a folder's is that of its front page, as people keep it in their bookmarks, and some hosts write
 * all without ".html", whatever the links say. Of other files, their own.
 */
function otherName({ url }: Request): string {
  const { origin, pathname } = new URL(url);
  if (pathname.endsWith('/')) return `${origin}${pathname}index.html`;
  if (pathname.endsWith('.html')) return origin + pathname.replace(/(?:(\/)index)?\.html$/, '$1');
  return /\.\w+$/.test(pathname) ? url : `${origin}${pathname}.html`;
}

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
