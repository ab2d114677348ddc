import type { Path } from './schema-walk.ts';

type Tree = Record<string | number, unknown>;

/** The value at `path`, undefined where there is none. */
export const getAt = (tree: unknown, path: Path) => path.reduce<unknown>((at, step) => (at as Tree | undefined | null)?.[step], tree);

/** A copy of `tree` with the value at `path` changed. */
export function setAt(tree: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(tree);
  const copy: Tree = Array.isArray(tree) ? ([...tree] as unknown as Tree) : { ...(tree as Tree) };
  copy[step] = setAt(copy[step], rest, change);
  return copy;
}

/** Paths of everything in `tree` that is neither a list nor a record. */
export function leafPaths(tree: unknown, at: Path = []): Path[] {
  if (typeof tree !== 'object' || tree === null) return [at];
  return Object.entries(tree).flatMap(([key, child]) => leafPaths(child, [...at, Array.isArray(tree) ? Number(key) : key]));
}
