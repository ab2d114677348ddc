import { createServer } from 'node:http';
import { extname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Files } from '../scorm/files.ts';
import { CONTENT_TYPES, listen } from '../scripts/serve.mjs';

/** What is served in text is sent compressed, as every web server in front of an LMS does. */
const TEXT = /^text\/|json|xml|svg/;

/** How long a browser may keep a file without asking again: LMSs that hand out the files of a package say so too. */
const KEEP = 'private, max-age=3600';

/** A server for one measurement. */
export interface Served {
  /** With a slash at the end. */
  url: string;
  /** Milliseconds that every script comes late, as one does of which a packet was lost. */
  delayScripts(milliseconds: number): void;
  close(): Promise<void>;
}

/** Serves folders of files from memory, each under its name: `{ course: … }` under `/course/`. */
export async function serveFolders(folders: Readonly<Record<string, Files>>): Promise<Served> {
  let scriptDelay = 0;
  const bodies = new Map<string, Body>(
    Object.entries(folders).flatMap(([folder, files]) =>
      [...files].map(([name, bytes]) => [`/${folder}/${name}`, bodyOf(name, bytes)] as const),
    ),
  );
  const server = createServer(async (request, response) => {
    const body = bodies.get(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    if (scriptDelay > 0 && body?.type === CONTENT_TYPES.get('.js')) await setTimeout(scriptDelay);
    if (!body) response.writeHead(404, { 'cache-control': 'no-store' }).end();
    else response.writeHead(200, { ...body.headers, 'cache-control': KEEP }).end(request.method === 'HEAD' ? undefined : body.bytes);
  });
  const { port, close } = await listen(server, 0);
  return {
    url: `http://127.0.0.1:${port}/`,
    delayScripts: (milliseconds) => (scriptDelay = milliseconds),
    close,
  };
}

/** A file as it is sent. */
interface Body {
  type: string;
  bytes: Uint8Array;
  headers: Readonly<Record<string, string | number>>;
}

function bodyOf(name: string, bytes: Uint8Array): Body {
  const type = CONTENT_TYPES.get(extname(name)) ?? 'application/octet-stream';
  if (!TEXT.test(type)) return { type, bytes, headers: { 'content-type': type, 'content-length': bytes.length } };
  const packed = gzipSync(bytes);
  return { type, bytes: packed, headers: { 'content-type': type, 'content-encoding': 'gzip', 'content-length': packed.length } };
}
