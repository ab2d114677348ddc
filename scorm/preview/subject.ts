import { CHECKS, type CheckId } from './checklist.ts';

/** What the checklist has to know of the package it is about. */
export interface Subject {
  /** Whether it is this course, of which it can be seen that a certificate was shown. */
  isOurs: boolean;
  /** What a learner works towards: a pass, or completion where nothing is tested. */
  goal: 'passed' | 'completed';
  /** Percent below which a try at the test has failed; null where neither package nor manifest says. */
  passMark: number | null;
}

/** The lines of the checklist that apply to a package, in their order. */
export function checksOf({ isOurs, goal }: Subject): CheckId[] {
  const left: CheckId[] = [...(isOurs ? [] : (['certificate'] as const)), ...(goal === 'completed' ? (['failedTry'] as const) : [])];
  return CHECKS.filter((id) => !left.includes(id));
}
