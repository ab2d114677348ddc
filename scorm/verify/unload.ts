import { extensionOf, textOf } from '../files.ts';
import type { Check } from './check.ts';

const LISTENER = /(["'`])(?:before)?unload\1|\bon(?:before)?unload\b/;

/**
 * No script listens to `unload` or `beforeunload`: browsers are removing the first, and after the second Moodle answers
 * every save with "true", stored or not.
 */
export const checkUnload: Check = (files) =>
  [...files.keys()]
    .filter((name) => extensionOf(name) === 'js' && LISTENER.test(textOf(files, name)))
    .map((name) => `${name} listens to unload or beforeunload. Save when something changes, and use pagehide for the last word.`);
