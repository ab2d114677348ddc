import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { listen } from '../../../scripts/serve.mjs';
import { ENDPOINT, TOKENS } from './cmi5-requests.ts';
import { Cmi5Server, type OpenSession } from './cmi5-server.ts';
import { FakeClock } from './fake-clock.ts';

/** The origin under which the server thinks of itself. */
const OWN = new URL(ENDPOINT).origin;

/** The cmi5 LMS as a server on the network, of another origin than the course, as most are. */
export class Cmi5Http extends Cmi5Server {
  #origin = '';
  #close: () => Promise<void> = async () => undefined;

  /** Starts it, and names it as the place where learners come back to. */
  async start(): Promise<void> {
    const { port, close } = await listen(
      createServer((request, response) => void this.#serve(request, response)),
      0,
    );
    this.#origin = `http://127.0.0.1:${port}`;
    this.#close = close;
    this.returnUrl = `${this.#origin}/back`;
  }

  stop(): Promise<void> {
    return this.#close();
  }

  /** A new launch: the address at which it opens this page. */
  launchUrl(page: string): string {
    const { actor, activityId, registration } = this.newSession();
    const parameters = {
      endpoint: ENDPOINT.replace(OWN, this.#origin),
      fetch: `${TOKENS.replace(OWN, this.#origin)}?launch=${this.sessions.length}`,
      actor: JSON.stringify(actor),
      registration,
      activityId,
    };
    return `${page}?${new URLSearchParams(parameters)}`;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = request;
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type, if-match, x-experience-api-version');
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT');
    response.setHeader('Access-Control-Expose-Headers', 'ETag');
    if (url === '/back') return void response.setHeader('Content-Type', 'text/html').end('<title>My courses</title>');
    if (method === 'OPTIONS') return void response.writeHead(204).end();
    const session = this.#sessionOf(request);
    if (session === undefined) return void response.writeHead(401).end();
    const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]);
    const body = await text(request);
    const init = { method, headers, ...(body === '' ? {} : { body }) };
    const answer = await this.answer(session, `${OWN}${url}`, init, new FakeClock()).catch(() => null);
    // As a network that is gone.
    if (answer === null) return void response.destroy();
    const etag = answer.headers.get('ETag');
    if (etag !== null) response.setHeader('ETag', etag);
    response.writeHead(answer.status).end(await answer.text());
  }

  /** By the number in the address of its token, or by the token. */
  #sessionOf({ url = '', headers }: IncomingMessage): OpenSession | undefined {
    const number = /\?launch=(\d+)$/.exec(url)?.[1];
    if (number !== undefined) return this.sessions[Number(number) - 1];
    return this.sessions.find(({ token }) => headers.authorization === `Basic ${token}`);
  }
}
