import { expect, test } from 'vitest';
import { Latest } from '../../../src/preview/latest.ts';

test('what was asked for last is the latest, and nothing before it is any more', () => {
  const latest = new Latest();
  const isFirst = latest.ask();
  expect(isFirst()).toBe(true);
  const isSecond = latest.ask();
  expect([isFirst(), isSecond()]).toEqual([false, true]);
});
