import type { CheckAttempt } from './record.ts';

/** Names one try at the final check. The number alone does not: two tabs may each have begun a second one. */
export type AttemptName = Pick<CheckAttempt, 'number' | 'seed'>;

/** Whether both are the same try. */
export const isSameAttempt = (one: AttemptName, other: AttemptName) => one.number === other.number && one.seed === other.seed;
