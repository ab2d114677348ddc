import type { Edition } from '../content.ts';
import type { Problems } from '../problems.ts';

/** Numbers in saved progress and the ids learners' answers are reported by are each used once. */
export function slotChecks(edition: Edition, problems: Problems): void {
  once(
    edition.lessons.map(({ slot, id }) => ({ slot, where: `content/course.yaml: lesson "${id}"` })),
    problems,
  );
  once(
    edition.talks.map(({ slot, id }) => ({ slot, where: `content/scenarios/${id}.yaml` })),
    problems,
  );
  once(
    edition.items.map(({ slot, id, file }) => ({ slot, where: `${file}: item "${id}"` })),
    problems,
  );

  const files = new Map<string, string>();
  for (const { id, file } of edition.items) {
    const other = files.get(id);
    if (other) problems.add(`${file}: item "${id}"`, `has the id of an item in ${other}. Give one of them another id.`);
    files.set(id, file);
  }
}

/**
 * The number for what comes next: one more than the highest in use, so that a number given up further down is not used
 * again. A highest one that was given up cannot be known of here.
 */
export function nextSlot(entries: readonly { slot: number }[]): number {
  return Math.max(-1, ...entries.map(({ slot }) => slot)) + 1;
}

function once(entries: { slot: number; where: string }[], problems: Problems): void {
  const taken = new Map<number, string>();
  const free = nextSlot(entries);
  for (const { slot, where } of entries) {
    const other = taken.get(slot);
    if (other) problems.add(where, `has slot ${slot}, which ${other} has too. Give the newer one the next free slot, ${free}.`);
    else taken.set(slot, where);
  }
}
