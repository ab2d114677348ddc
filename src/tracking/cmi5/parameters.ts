import { objectIn } from './json.ts';

/** What an LMS writes into the address it opens the course at (cmi5 8.1). */
export interface LaunchParameters {
  /** Where xAPI requests go, with a slash at its end. */
  endpoint: string;
  /** Where the token is to be had, once. */
  fetch: string;
  /** Who learns, as text and as what it says: statements repeat it unchanged. */
  actorText: string;
  actor: Actor;
  /** The learner's enrollment. It lasts over launches. */
  registration: string;
  /** What the LMS calls the course. */
  activityId: string;
}

/** An xAPI agent. Only what is read of it is named; all of it is sent back. */
export interface Actor {
  readonly name?: unknown;
  readonly account?: { readonly homePage?: unknown; readonly name?: unknown };
  readonly [more: string]: unknown;
}

/**
 * Reads the query of the launch page, in any order; null when one of the five is missing or the actor is not an object:
 * then no LMS has opened the course in cmi5.
 *
 * @param query as `location.search` gives it
 */
export function readParameters(query: string): LaunchParameters | null {
  const values = new URLSearchParams(query);
  const value = (name: string) => values.get(name) ?? '';
  const [endpoint, fetch, actorText, registration, activityId] = [
    value('endpoint'),
    value('fetch'),
    value('actor'),
    value('registration'),
    value('activityId'),
  ] as const;
  const actor = objectIn(actorText);
  if (!endpoint || !fetch || !registration || !activityId || actor === null) return null;
  return { endpoint: endpoint.replace(/\/*$/, '/'), fetch, actorText, actor, registration, activityId };
}

/** The learner's name as the LMS gives it; null when it gives none, which cmi5 recommends. */
export function nameOf({ name }: Actor): string | null {
  return typeof name === 'string' && name.trim() !== '' ? name : null;
}

/** A text that is the same for the same learner of the same LMS and for no other. The name is left out: it may change. */
export function idOf({ name: _name, ...rest }: Actor): string {
  return JSON.stringify(Object.entries(rest).sort());
}
