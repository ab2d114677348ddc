import type { z } from 'zod';
import { parseDocument } from 'yaml';
import { readText, type Desk } from './read.ts';
import { pathText, wordPaths, type Path } from './schema-walk.ts';

type Tree = Record<string | number, unknown>;

const get = (tree: unknown, path: Path) => path.reduce<unknown>((at, step) => (at as Tree | undefined | null)?.[step], tree);

/** Copies `tree` with the value at `path` replaced. */
function set(tree: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const copy: Tree = Array.isArray(tree) ? ([...tree] as unknown as Tree) : { ...(tree as Tree) };
  copy[step] = set(copy[step], rest, value);
  return copy;
}

function leaves(tree: unknown, at: Path = []): Path[] {
  if (typeof tree !== 'object' || tree === null) return [at];
  return Object.entries(tree).flatMap(([key, child]) => leaves(child, [...at, Array.isArray(tree) ? Number(key) : key]));
}

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
  if (text === undefined) return value;
  const words: unknown = parseDocument(text).toJS();
  const wanted = wordPaths(schema, value);
  const known = new Set(wanted.map(pathText));
  for (const path of leaves(words))
    if (!known.has(pathText(path)))
      desk.problems.add(
        `content/${file}:`,
        `${pathText(path)} is not a field with words in the English file. Check its place, or take it out.`,
      );
  let result: unknown = value;
  for (const path of wanted) {
    const word = get(words, path);
    if (typeof word === 'string' && word.trim()) result = set(result, path, word.trim());
    else desk.problems.add(`content/${file}:`, `${pathText(path)} has no words. Translate it from the English file.`);
  }
  return result as T;
}
