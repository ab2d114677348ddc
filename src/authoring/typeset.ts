import type { z } from 'zod';
import { setAt } from './paths.ts';
import { wordPaths } from './schema-walk.ts';

/**
 * Turns typewriter quotation marks and apostrophes into the ones of a printed page. Authors type the plain keys; running
 * text in MDX gets the same from the Markdown processor.
 */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([{“‘"'–—-])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([{“‘–—-])'(?=\S)/g, (_match, before: string, offset: number) =>
      isElision(text, offset + before.length) ? `${before}’` : `${before}‘`,
    )
    .replaceAll("'", '’');
}

/** A word that begins with something left out: 'em, 'cause, 'til, '90s. */
function isElision(text: string, apostrophe: number): boolean {
  return /^'(?:em|cause|til|tis|twas|\d\ds?)\b/i.test(text.slice(apostrophe));
}

/** `value` with all its words typeset. */
export function typesetWords<T>(schema: z.ZodType, value: T): T {
  let result: unknown = value;
  for (const path of wordPaths(schema, value)) result = setAt(result, path, (text) => typeset(String(text)));
  return result as T;
}
