import { listen, staticServer } from '../../scripts/serve.mjs';

/** The strictest rule a host may set for the course: nothing from elsewhere, nothing inline. */
const STRICT_CSP = "default-src 'self'";

/** The package builder, which no learner meets, shows the logo somebody chose. The answers for IT name this exception. */
const BUILDER_CSP = `${STRICT_CSP}; img-src 'self' data:`;

/** A site served for a test. */
export interface Site {
  /** Address of the folder served, with a slash at the end. */
  url: string;
  /** Paths that were asked for and not there, in order. The icon a browser asks for by itself is not counted. */
  missing: readonly string[];
  /** From now on the network fails for addresses that end so; without an ending it works again. */
  fail(ending?: string): void;
  close(): Promise<void>;
}

/**
 * Serves folders under one path of a port of their own, with a strict Content-Security-Policy. `folders`: the first one
 * that has a file gives it, so that an unpacked package can be laid over the website. `prefix` has a slash at both ends
 * and may hold spaces. `policy`: null for a host that sets none.
 */
export async function serve(
  folders: string | string[],
  prefix = '/',
  { policy = STRICT_CSP }: { policy?: string | null } = {},
): Promise<Site> {
  const missing: string[] = [];
  const server = staticServer({
    folders: [folders].flat(),
    prefix,
    missing: (path) => {
      if (path !== '/favicon.ico') missing.push(path);
    },
  });
  server.prependListener('request', ({ url }, response) => {
    if (policy === null) return;
    response.setHeader('content-security-policy', url?.split('?')[0]?.endsWith('/package-builder.html') ? BUILDER_CSP : policy);
  });
  let failing: string | undefined;
  server.prependListener('request', ({ url, socket }) => {
    if (failing !== undefined && url?.endsWith(failing)) socket.destroy();
  });
  const { port, close } = await listen(server, 0);
  return { url: `http://127.0.0.1:${port}${encodeURI(prefix)}`, missing, fail: (ending) => (failing = ending), close };
}
