import { spelledOut } from '../../scorm/spelled-out.ts';
import { partAsked } from './byte-range.ts';
import { previewCache } from './hand-over.ts';

/** Folder out of which the course of this website is played, straight from the network. */
export const SITE_FOLDER = 'site/';

/** Name of the entry in a package's folder that says its connection is gone. */
export const CUT = 'connection-dropped';

/** What answering needs of a service worker. */
export interface PreviewWorker {
  caches: CacheStorage;
  fetch(address: string, options: RequestInit): Promise<Response>;
}

/**
 * Answers a request for a file of a package in preview. What is not in the package is not there: nothing is looked for
 * anywhere else. While the connection is dropped, nothing is.
 *
 * @param scope address of the folder all packages are in
 */
export async function answer(worker: PreviewWorker, scope: string, request: Request): Promise<Response> {
  const cache = await worker.caches.open(previewCache(new URL('..', scope).href));
  const url = new URL(request.url);
  // A page in a package may ask for what lies beside or above its folder: that is not in the package either.
  if (!url.href.startsWith(scope)) return missing();
  const path = url.pathname.slice(new URL(scope).pathname.length);
  const folder = path.slice(0, path.indexOf('/') + 1);
  if (await cache.match(scope + folder + CUT)) return Response.error();
  if (folder === SITE_FOLDER) return fromSite(worker, new URL(`../${path.slice(folder.length)}${url.search}`, scope).href, request);
  const found = await cache.match(url.origin + url.pathname.split('/').map(asKept).join('/'));
  if (!found) return missing();
  return request.method === 'HEAD' ? new Response(null, { headers: found.headers }) : partAsked(found, request.headers.get('range'));
}

/** A part of a path in the one way in which names of files are kept: browsers leave signs such as `@`, `+` and a lone `%` as they are. */
const asKept = (part: string) => encodeURIComponent(spelledOut(part));

/**
 * The website's own file. Its answer is copied: a browser takes no redirected answer for a page, and looks for what a
 * stylesheet names beside the address the answer came from.
 */
async function fromSite(worker: PreviewWorker, address: string, request: Request): Promise<Response> {
  const { body, status, statusText, headers } = await worker.fetch(address, { method: request.method, cache: request.cache });
  return new Response(body, { status, statusText, headers });
}

function missing(): Response {
  return new Response('This file is not in the package.', { status: 404, headers: { 'content-type': 'text/plain' } });
}
