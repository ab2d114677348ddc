import { textOf, type Files } from '../scorm/files.ts';
import type { Measured } from './journeys.ts';
import { compressed } from './sizes.ts';

const SERVICE_WORKER = 'service-worker.js';

/**
 * What the website's service worker keeps for times without a network, as sent, in bytes. It fetches them after the first page,
 * so they are in no figure of that page. What came with the page, such as the typeface, is counted here all the same, though the
 * browser has it already. Throws when the worker names no file, so that a list written in another way does not weigh 0.
 */
export function keptSizes(website: Files): Measured {
  const named = new Set([...textOf(website, SERVICE_WORKER).matchAll(/["'`]([\w.-]+)["'`]/g)].map(([, name = '']) => name));
  const kept = [...named].filter((name) => website.has(name));
  if (kept.length === 0) throw new Error(`${SERVICE_WORKER} names no file of the website.`);
  return { kept: kept.reduce((bytes, name) => bytes + compressed(website, name), 0) };
}
