import type { FinalCheckRecord } from '../record/record.ts';

/**
 * How many tries at the final check may still be begun; null where there is no limit. A try counts once it was begun.
 *
 * @param limit most tries; null: no limit
 * @param lost whether the latest try cannot be gone on with, because a newer version of the course dropped its questions: it is given back
 */
export function triesLeft({ attempt }: Pick<FinalCheckRecord, 'attempt'>, limit: number | null, lost = false): number | null {
  if (limit === null) return null;
  return Math.max(lost ? 1 : 0, limit - (attempt?.number ?? 0));
}

/** Whether the last try allowed is over. One under way can always be gone on with. */
export function triesUsedUp({ attempt }: Pick<FinalCheckRecord, 'attempt'>, limit: number | null): boolean {
  return attempt !== null && triesLeft({ attempt }, limit) === 0 && attempt.answers.length >= attempt.items.length;
}
