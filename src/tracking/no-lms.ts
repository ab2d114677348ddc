import type { Keeper } from './keeper.ts';

/** The parts of a keeper that have nothing to do where there is no LMS. */
export const NO_LMS = {
  kind: 'browser',
  standard: null,
  learnerName: null,
  passMark: null,
  answered: () => undefined,
  leave: () => undefined,
  confirmed: () => null,
} as const satisfies Partial<Keeper>;
