import { format } from '../../course/format.ts';
import type { Strings } from '../../schemas/interface.ts';

export interface Tries {
  /** Most tries; null: no limit. */
  tries: number | null;
  /** How many may still be begun; null: no limit. */
  left: number | null;
}

/** How often the final check may still be taken. `isUnderWay`: a try was begun and is not over. */
export function triesNote({ tries, left }: Tries, isUnderWay: boolean, strings: Strings['finalCheck']): string {
  if (tries === null || left === null) return strings.tries;
  if (tries === 1) return left === 0 && !isUnderWay ? strings.triesOneUsed : strings.triesOne;
  if (isUnderWay) return format(strings.triesUnderWay, { number: tries - left, tries });
  if (left === 0) return format(strings.triesUsed, { tries });
  return left === 1 ? strings.triesLast : format(strings.triesLeft, { left, tries });
}
