import type { z } from 'zod';
import { parseDocument } from 'yaml';
import { getAt, leafPaths, setAt } from './paths.ts';
import { readText, type Desk } from './read.ts';
import { remembered } from './remembered.ts';
import { pathText, wordPaths, type Path } from './schema-walk.ts';
import { typeset } from './typeset.ts';

type Tree = Record<string | number, unknown>;

/** Only the words of `value`, in the same shape: what a translator is given and what a `<name>.<lang>.yaml` file holds. */
export function wordsOnly(schema: z.ZodType, value: unknown): unknown {
  const prune = (tree: unknown, paths: Path[]): unknown => {
    if (paths.some((path) => path.length === 0)) return tree;
    const copy: Tree = Array.isArray(tree) ? ([] as unknown as Tree) : {};
    for (const step of new Set(paths.map((path) => path[0]!)))
      copy[step] = prune(
        (tree as Tree)[step],
        paths.filter((path) => path[0] === step).map((path) => path.slice(1)),
      );
    return copy;
  };
  return prune(value, wordPaths(schema, value));
}

/**
 * `value` with its words in another language, read from `file`, which holds the same shape with words only. Every word
 * must be there and nothing else may be, so that a half-translated course cannot be built.
 */
export async function translated<T>(desk: Desk, file: string, schema: z.ZodType, value: T): Promise<T> {
  const text = await readText(desk, file);
  return text === undefined ? value : remembered(desk, file, [text, schema, value], () => exchanged(desk, file, text, schema, value));
}

/** `value` with the words that stand in `text`. */
function exchanged<T>(desk: Desk, file: string, text: string, schema: z.ZodType, value: T): T {
  const words: unknown = parseDocument(text).toJS();
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
