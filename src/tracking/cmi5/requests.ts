import type { Timing } from '../saver.ts';
import type { LaunchParameters } from './parameters.ts';

/** What came back. Null: nothing did, or too late; nobody knows then whether the request arrived. */
export type Reply = { status: number; text: string; etag: string | null } | null;

/** What the requests need of their surroundings. */
export interface Network {
  fetch(url: string, init: RequestInit): Promise<Response>;
  timing: Timing;
}

/** Longest wait for an answer. A saving makes several requests, and its owner gives it up after a minute. */
const PATIENCE = 15_000;

/** Whether the answer says that it is done. */
export const isDone = (reply: Reply) => reply !== null && reply.status >= 200 && reply.status < 300;

/** What a request that is done brought; "" for any other. */
export const textIn = (reply: Reply) => (reply !== null && isDone(reply) ? reply.text : '');

/** Whether asking again later may help: no answer, a server in trouble, or too many requests at once. */
export const isPassing = (reply: Reply) => reply === null || reply.status >= 500 || reply.status === 408 || reply.status === 429;

/** One request, which never rejects and never hangs. */
export function request({ fetch, timing }: Network, url: string, init: RequestInit): Promise<Reply> {
  const patience = new AbortController();
  const answer = async (): Promise<Reply> => {
    try {
      const response = await fetch(url, { ...init, signal: patience.signal });
      return { status: response.status, text: await response.text(), etag: response.headers.get('ETag') };
    } catch {
      return null;
    }
  };
  return new Promise((resolve) => {
    const stop = timing.later(() => {
      patience.abort();
      // Not every fetch listens to its signal, and reading the answer may hang as well.
      resolve(null);
    }, PATIENCE);
    void answer().then((reply) => {
      stop();
      resolve(reply);
    });
  });
}

/** The xAPI resources of the LMS, for one learner and one course (xAPI 1.0.3 part 3). */
export class Resources {
  readonly #network: Network;
  readonly #parameters: LaunchParameters;
  readonly #headers: Readonly<Record<string, string>>;

  /** @param token as the LMS gave it; it is passed on as it is (cmi5 8.2.1) */
  constructor(network: Network, parameters: LaunchParameters, token: string) {
    this.#network = network;
    this.#parameters = parameters;
    this.#headers = { Authorization: `Basic ${token}`, 'X-Experience-API-Version': '1.0.3' };
  }

  readState(stateId: string): Promise<Reply> {
    return this.#get('activities/state', this.#state(stateId));
  }

  /** @param etag of the version that is replaced; null: whichever it is. xAPI lets state documents be written so. */
  writeState(stateId: string, text: string, etag: string | null): Promise<Reply> {
    const match: Record<string, string> = etag === null ? {} : { 'If-Match': etag };
    return this.#send('PUT', 'activities/state', this.#state(stateId), text, match);
  }

  readProfile(profileId: string): Promise<Reply> {
    return this.#get('agents/profile', { profileId, agent: this.#parameters.actorText });
  }

  /** @param query what `statements` may be asked for, such as a statement's id */
  readStatements(query: Readonly<Record<string, string>>): Promise<Reply> {
    return this.#get('statements', query);
  }

  /** The learner's statements of one verb about the course in this enrollment, the latest only. */
  readLatest(verb: string): Promise<Reply> {
    const { actorText, activityId, registration } = this.#parameters;
    return this.readStatements({ verb, agent: actorText, activity: activityId, registration, limit: '1' });
  }

  /** @param statements one, or a list that is taken or refused as a whole */
  sendStatements(statements: object): Promise<Reply> {
    return this.#send('POST', 'statements', {}, JSON.stringify(statements));
  }

  #state(stateId: string): Record<string, string> {
    const { activityId, actorText, registration } = this.#parameters;
    return { activityId, agent: actorText, registration, stateId };
  }

  #get(resource: string, query: Readonly<Record<string, string>>): Promise<Reply> {
    return request(this.#network, this.#url(resource, query), { headers: this.#headers, cache: 'no-store' });
  }

  #send(method: string, resource: string, query: Readonly<Record<string, string>>, body: string, more: Record<string, string> = {}) {
    const headers = { ...this.#headers, 'Content-Type': 'application/json', ...more };
    // Kept alive, so that what is under way outlives the page. A beacon could not carry the token (cmi5 8.2).
    return request(this.#network, this.#url(resource, query), { method, headers, body, keepalive: true });
  }

  /** Spaces as %20: "+" means a space in a form, but not to everybody who reads a query. */
  #url(resource: string, query: Readonly<Record<string, string>>): string {
    const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return `${this.#parameters.endpoint}${resource}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`;
  }
}
