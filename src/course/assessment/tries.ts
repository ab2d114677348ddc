import type { FinalCheckRecord } from '../record/record.ts';

/**
 * How many more tries at the final check may be started; null where there is no limit. A try counts from its start.
 *
 * @param limit most tries; null: no limit
 * @param lost whether the latest try cannot be finished, because a newer version of the course dropped its questions: one try
 *   is given back
 */
export function triesLeft({ attempt }: Pick<FinalCheckRecord, 'attempt'>, limit: number | null, lost = false): number | null {
  if (limit === null) return null;
  return Math.max(lost ? 1 : 0, limit - (attempt?.number ?? 0));
}

/** Whether the last try allowed is over. A try under way can always be finished. */
export function triesUsedUp({ attempt }: Pick<FinalCheckRecord, 'attempt'>, limit: number | null): boolean {
  return attempt !== null && triesLeft({ attempt }, limit) === 0 && attempt.answers.length >= attempt.items.length;
}
