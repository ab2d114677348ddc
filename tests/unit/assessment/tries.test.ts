import { describe, expect, test } from 'vitest';
import { triesLeft, triesUsedUp } from '../../../src/course/assessment/tries.ts';
import type { CheckAttempt } from '../../../src/course/record/record.ts';

const attempt = (number: number, answered: number): CheckAttempt => ({
  number,
  seed: 1,
  items: [20, 21, 22],
  answers: [1, 2, 4].slice(0, answered),
});

describe('tries at the final check', () => {
  test('have no limit where none was set', () => {
    expect(triesLeft({ attempt: attempt(99, 3) }, null)).toBeNull();
    expect(triesUsedUp({ attempt: attempt(99, 3) }, null)).toBe(false);
  });

  test('are all left before the first one', () => {
    expect(triesLeft({ attempt: null }, 3)).toBe(3);
    expect(triesUsedUp({ attempt: null }, 3)).toBe(false);
  });

  test('count from the moment they are begun', () => {
    expect(triesLeft({ attempt: attempt(1, 0) }, 3)).toBe(2);
    expect(triesLeft({ attempt: attempt(3, 3) }, 3)).toBe(0);
  });

  test('are never fewer than none, though more were begun than a newer package allows', () => {
    expect(triesLeft({ attempt: attempt(7, 3) }, 3)).toBe(0);
  });

  test('are given back when the course has dropped the questions of the last one', () => {
    expect(triesLeft({ attempt: attempt(3, 1) }, 3, true)).toBe(1);
    expect(triesLeft({ attempt: attempt(1, 1) }, 3, true)).toBe(2);
  });

  test('are used up once the last one is over, and not while it can be gone on with', () => {
    expect(triesUsedUp({ attempt: attempt(3, 2) }, 3)).toBe(false);
    expect(triesUsedUp({ attempt: attempt(3, 3) }, 3)).toBe(true);
    expect(triesUsedUp({ attempt: attempt(2, 3) }, 3)).toBe(false);
  });
});
