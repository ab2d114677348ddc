import type { z } from 'zod';
import { wordPaths, type Path } from '../../src/authoring/schema-walk.ts';

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
