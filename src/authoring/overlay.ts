import type { z } from 'zod';
import { getAt, leafPaths, setAt } from './paths.ts';
import { readText, yamlIn, type Desk } from './read.ts';
import { remembered } from './remembered.ts';
import { pathText, wordPaths } from './schema-walk.ts';
import { typeset } from './typeset.ts';

/**
 * `value` with its words in another language. `file` holds them in the same shape and nothing else. Each word must be
 * there, so that a half-translated course cannot be built.
 */
export async function translated<T>(desk: Desk, file: string, schema: z.ZodType, value: T): Promise<T> {
  const text = await readText(desk, file);
  return text === undefined ? value : remembered(desk, file, [text, schema, value], () => exchanged(desk, file, text, schema, value));
}

/** `value` with the words that stand in `text`. */
function exchanged<T>(desk: Desk, file: string, text: string, schema: z.ZodType, value: T): T {
  const document = yamlIn(desk, file, text);
  if (document === undefined) return value;
  const words: unknown = document.toJS();
  const wanted = wordPaths(schema, value);
  const known = new Set(wanted.map(pathText));
  for (const path of leafPaths(words))
    if (!known.has(pathText(path)))
      desk.problems.add(
        `content/${file}:`,
        `${pathText(path)} is not a field with words in the English file. Check its place, or take it out.`,
      );
  let result: unknown = value;
  for (const path of wanted) {
    const word = getAt(words, path);
    if (typeof word === 'string' && word.trim()) result = setAt(result, path, () => typeset(word.trim()));
    else desk.problems.add(`content/${file}:`, `${pathText(path)} has no words. Translate it from the English file.`);
  }
  return result as T;
}
