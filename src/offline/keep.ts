import { LASTING } from './lasting.ts';

/** The files that a page of the website loads, as its build writes them. */
const LOADED = /(?:<link[^>]*?href="|<script[^>]*?src=")([^"]+)"/g;

/**
 * Keeps an answer for times without a network. A page is kept only once its styles and scripts are: the page of a new version,
 * kept alone when the line goes down, would have none, and would stand in the place of one that had.
 *
 * @param fetch the network
 */
export async function keepAnswer(
  cache: Cache,
  fetch: (request: Request) => Promise<Response>,
  request: Request,
  fresh: Response,
): Promise<void> {
  if (!fresh.headers.get('content-type')?.startsWith('text/html')) return cache.put(request, fresh);
  const page = await fresh.text();
  const loaded = [...page.matchAll(LOADED)].map(([, address]) => new URL(address!, request.url).href);
  const missing = loaded
    .filter((url) => LASTING.test(url))
    .map(async (url) => {
      if (await cache.match(url)) return;
      const file = await fetch(new Request(url));
      if (!file.ok) throw new Error(`${url} could not be kept.`);
      await cache.put(url, file);
    });
  await Promise.all(missing);
  // A copy: some hosts lead from "page.html" to "page", and a browser takes no answer for a page that came by a redirect.
  await cache.put(request, new Response(page, { headers: fresh.headers }));
}
