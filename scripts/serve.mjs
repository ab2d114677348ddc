// @ts-check
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

/** What each type of file is sent as. */
export const CONTENT_TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.xml', 'text/xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.woff2', 'font/woff2'],
  ['.pdf', 'application/pdf'],
  ['.zip', 'application/zip'],
]);

const NOT_FOUND = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page not found</title></head>
  <body><h1>Page not found</h1><p>There is no page at this address.</p></body>
</html>
`;

/**
 * @typedef {object} ServeOptions
 * @property {string[]} folders Folders to serve from. The first one that has a file gives it.
 * @property {string} [prefix] Path under which they are found, with a slash at both ends. Default `/`.
 * @property {Record<string, string>} [headers] Sent with every file.
 * @property {(path: string) => void} [missing] Told of every path asked for and not there.
 * @property {string} [lost] Name of a file that is sent in place of what is not there, as hosts of websites do.
 *
 * @typedef {object} Served
 * @property {number} port
 * @property {() => Promise<void>} close Ends the server and every open connection.
 */

/**
 * A server for static files. Nothing is cached, so a reload always shows what was last built.
 * @param {ServeOptions} options
 */
export function staticServer({ folders, prefix = '/', headers = {}, missing = () => {}, lost }) {
  return createServer(async (request, response) => {
    const path = pathOf(request.url ?? '/');
    const file = path?.startsWith(prefix) ? await find(folders, path.slice(prefix.length)) : undefined;
    if (file === undefined) {
      missing(path ?? String(request.url));
      const standIn = lost === undefined ? undefined : await find(folders, lost);
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      response.end(standIn === undefined ? NOT_FOUND : await readFile(standIn).catch(() => NOT_FOUND));
      return;
    }
    const type = CONTENT_TYPES.get(extname(file)) ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers });
    if (request.method === 'HEAD') response.end();
    // A build may have taken the file away since.
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
  });
}

/**
 * Starts a server on a port of this machine, the next free one when it is taken.
 * @param {import('node:http').Server} server
 * @param {number} port 0 for any free port.
 * @param {number} [tries] How many ports to try.
 * @returns {Promise<Served>}
 */
export async function listen(server, port, tries = 20) {
  for (let next = port; ; next += 1) {
    const taken = await tryPort(server, next);
    if (taken === undefined) break;
    if (taken.code !== 'EADDRINUSE' || next + 1 >= port + tries) throw taken;
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    port: address.port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * Listens on 127.0.0.1, but only when `::1` is free too: a browser may take either for "localhost".
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<NodeJS.ErrnoException | undefined>} Why the port cannot be had.
 */
async function tryPort(server, port) {
  const probe = createServer();
  const taken = await bind(probe, port, '::1');
  if (taken?.code === 'EADDRINUSE') return taken;
  probe.close();
  return bind(server, port, '127.0.0.1');
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<NodeJS.ErrnoException | undefined>} Why it cannot listen there.
 */
function bind(server, port, host) {
  return new Promise((done) => {
    const failed = (/** @type {NodeJS.ErrnoException} */ error) => done(error);
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      done(undefined);
    });
  });
}

/** The decoded path of a request, or undefined when it is not one. */
function pathOf(/** @type {string} */ url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/**
 * @param {string[]} folders
 * @param {string} path Below the prefix.
 * @returns {Promise<string | undefined>}
 */
async function find(folders, path) {
  for (const folder of folders) {
    const root = resolve(folder);
    const file = join(root, path === '' || path.endsWith('/') ? `${path}index.html` : path);
    // A path with encoded dots could leave the folder.
    if (!file.startsWith(root + sep)) continue;
    if (await isFile(file)) return file;
  }
  return undefined;
}

async function isFile(/** @type {string} */ file) {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
