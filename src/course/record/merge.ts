import { mergeTalks } from './merge-talks.ts';
import type { CheckAttempt, LearnerRecord, Reached, Stamped } from './record.ts';

/**
 * Joins two records of the same learner: commutative, associative and idempotent, so that two tabs, a stale resume, a
 * lost save or a rescue copy are all the same case. Sets grow, the best score rises, the later clock decides the rest.
 */
export function merge(one: LearnerRecord, other: LearnerRecord): LearnerRecord {
  return {
    seed: smaller(one.seed, other.seed),
    lessons: [...new Set([...one.lessons, ...other.lessons])].sort((a, b) => a - b),
    checks: mergeChecks(one.checks, other.checks),
    talks: mergeTalks(one.talks, other.talks),
    finalCheck: {
      best: greater(one.finalCheck.best, other.finalCheck.best),
      attempt: laterAttempt(one.finalCheck.attempt, other.finalCheck.attempt),
    },
    reached: further(one.reached, other.reached),
    finishedAt: smaller(one.finishedAt, other.finishedAt),
    place: later(one.place, other.place),
    preferences: later(one.preferences, other.preferences),
    unread: [...new Set([...one.unread, ...other.unread])].sort(),
  };
}

function mergeChecks(one: LearnerRecord['checks'], other: LearnerRecord['checks']): LearnerRecord['checks'] {
  const checks: Record<number, 'tried' | 'right'> = { ...one };
  for (const [key, state] of Object.entries(other)) {
    const slot = Number(key);
    if (checks[slot] !== 'right') checks[slot] = state;
  }
  return checks;
}

/** For a seed any rule will do, as long as both sides follow the same one; of two times at which everything was done, the first counts. */
function smaller(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}

function further(one: Reached | null, other: Reached | null): Reached | null {
  if (one === null || other === null) return one ?? other;
  return one === 'passed' ? one : other;
}

function greater(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.max(one, other);
}

/** The try with the higher number; of two with the same number (two tabs) the one further on. */
function laterAttempt(one: CheckAttempt | null, other: CheckAttempt | null): CheckAttempt | null {
  if (one === null || other === null) return one ?? other;
  const order = one.number - other.number || one.answers.length - other.answers.length || compare(one, other, attemptText);
  return order < 0 ? other : one;
}

function attemptText({ number, seed, items, answers }: CheckAttempt): string {
  return JSON.stringify([number, seed, items, answers]);
}

function later<T extends string | object>(one: Stamped<T> | null, other: Stamped<T> | null): Stamped<T> | null {
  if (one === null || other === null) return one ?? other;
  const order = one.at - other.at || compare(one.value, other.value, sortedJson);
  return order < 0 ? other : one;
}

/** JSON that does not depend on the order in which an object's keys were written. */
function sortedJson(value: string | object): string {
  return JSON.stringify(typeof value === 'string' ? value : Object.entries(value).sort());
}

function compare<T>(one: T, other: T, text: (value: T) => string): number {
  const [left, right] = [text(one), text(other)];
  return left < right ? -1 : left > right ? 1 : 0;
}
