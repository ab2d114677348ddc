import type { Timing } from '../saver.ts';

/** An API object of an LMS. Nothing about it can be relied on. */
export type Api = Readonly<Record<string, unknown>>;

/** More frames than any LMS has, so that a page that is its own ancestor in disguise cannot hold us up. */
const MOST_STEPS = 20;

const POLL_EVERY = 100;

/** Some LMSs put their API in place only after the content has loaded (Open edX). */
const POLL_FOR = 5_000;

/**
 * Looks for an API in this window, its parents, and the windows that opened any of them with their parents (SCORM 1.2 RTE
 * 3.3). Frames of another origin are stepped over.
 *
 * @param name `API` in SCORM 1.2
 * @param start a function it must have
 */
export function findApi(from: Window, name: string, start: string): Api | null {
  const family = ancestors(from);
  const openers = family.flatMap(openerOf).flatMap(ancestors);
  for (const window of [...family, ...openers]) {
    const api = apiIn(window, name, start);
    if (api !== null) return api;
  }
  return null;
}

/** As `findApi`, and goes on looking for five seconds, unless there is no other window in which one could appear. */
export async function waitForApi(from: Window, name: string, start: string, timing: Timing): Promise<Api | null> {
  const alone = from.parent === from && openerOf(from).length === 0;
  const giveUpAt = alone ? timing.now() : timing.now() + POLL_FOR;
  for (;;) {
    const api = findApi(from, name, start);
    if (api !== null || timing.now() >= giveUpAt) return api;
    await new Promise<void>((resolve) => timing.later(resolve, POLL_EVERY));
  }
}

function ancestors(from: Window): Window[] {
  const family = [from];
  let last = from;
  while (last.parent && last.parent !== last && family.length < MOST_STEPS) {
    last = last.parent;
    family.push(last);
  }
  return family;
}

function openerOf(window: Window): Window[] {
  const opener: Window | null = window.opener;
  return opener && opener !== window ? [opener] : [];
}

function apiIn(window: Window, name: string, start: string): Api | null {
  try {
    const found: unknown = Reflect.get(window, name);
    return typeof found === 'object' && found !== null && typeof Reflect.get(found, start) === 'function' ? (found as Api) : null;
  } catch {
    // Another origin: reading anything but the family of its windows throws.
    return null;
  }
}
