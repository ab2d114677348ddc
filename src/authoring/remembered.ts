import type { Desk } from './read.ts';

/** What was last made, by what it was made for. One each, however often authors and tests change a file. */
const known = new Map<string, { from: readonly unknown[]; result: unknown }>();

/**
 * What `make` gives, or gave last time when it was made `from` the same. Of a hundred files one changes between two
 * readings. What had a problem is made again, so that the problem is told again. `make` must not wait for anything, and
 * what it gives must not be changed.
 */
export function remembered<Result>(desk: Desk, name: string, from: readonly unknown[], make: () => Result): Result {
  const last = known.get(name);
  if (last?.from.every((part, nth) => part === from[nth])) return last.result as Result;
  const problems = desk.problems.list.length;
  const result = make();
  if (desk.problems.list.length === problems) known.set(name, { from, result });
  return result;
}
