import type { CourseObjective } from './objective-results.ts';

/** Items whose slots follow one another. */
interface RunOfItems {
  /** Slot of the first. */
  slot: number;
  /** Their right answers, as `CourseObjective` has them. */
  right: number[];
}

/** An objective as the launch page carries it: a quarter shorter on the wire, before anything can be shown in an LMS. */
export interface FoldedObjective {
  id: string;
  runs: readonly RunOfItems[];
}

/** Folds an objective into runs of items, whose order stays. */
export function fold({ id, items }: CourseObjective): FoldedObjective {
  const runs: RunOfItems[] = [];
  for (const { slot, right } of items) {
    const last = runs.at(-1);
    if (last && last.slot + last.right.length === slot) last.right.push(right);
    else runs.push({ slot, right: [right] });
  }
  return { id, runs };
}

/** What `fold` has folded. */
export function unfold({ id, runs }: FoldedObjective): CourseObjective {
  return { id, items: runs.flatMap(({ slot, right }) => right.map((answer, place) => ({ slot: slot + place, right: answer }))) };
}
