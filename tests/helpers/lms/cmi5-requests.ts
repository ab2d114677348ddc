import { createHash } from 'node:crypto';

export const ENDPOINT = 'https://lms.example/xapi/';
export const TOKENS = 'https://lms.example/token';

/** One request of the course and how it was answered: a status, or that no answer came. */
export interface Asked {
  method: string;
  /** `fetch`, or the xAPI resource with the id of the document. */
  what: string;
  body: string;
  keepalive: boolean;
  headers: Headers;
  status: number | 'none';
}

/** What the server answers. */
export interface Answered {
  status: number;
  text?: string;
  etag?: string;
}

/** What an address asks for, and with which query. */
export function whatOf(url: string): { what: string; query: URLSearchParams } {
  const { searchParams } = new URL(url);
  if (url.startsWith(TOKENS)) return { what: 'fetch', query: searchParams };
  const resource = url.slice(ENDPOINT.length).split('?')[0] ?? '';
  const isOurs = url.startsWith(ENDPOINT) && ['statements', 'activities/state', 'agents/profile'].includes(resource);
  if (!isOurs) throw new Error(`Nobody asked for ${url}.`);
  return { what: searchParams.get('stateId') ?? searchParams.get('profileId') ?? resource, query: searchParams };
}

/** As xAPI wants it: the SHA-1 of the document, in quotes. */
export function versionOf(text: string): string {
  return `"${createHash('sha1').update(text).digest('hex')}"`;
}
