import type { Desk } from './read.ts';

/** Name → what was last made under it, and from which parts. One result for each name, however often authors and tests change a file. */
const known = new Map<string, { from: readonly unknown[]; result: unknown }>();

/**
 * The result of `make`, or its last result under this name if that was made `from` the same parts: between two readings of
 * the content, one file in a hundred changes. A result that came with problems is not remembered, so that they are told
 * again. `make` must be synchronous, and its result must not be changed.
 */
export function remembered<Result>(desk: Desk, name: string, from: readonly unknown[], make: () => Result): Result {
  const last = known.get(name);
  if (last?.from.every((part, nth) => part === from[nth])) return last.result as Result;
  const problems = desk.problems.list.length;
  const result = make();
  if (desk.problems.list.length === problems) known.set(name, { from, result });
  return result;
}
