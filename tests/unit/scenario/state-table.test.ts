import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stateTable } from '../../../src/course/scenario/state-table.ts';

test('A state met again keeps its number', () => {
  const table = stateTable();
  const met = [table.meet(1, 2, 3, 4), table.meet(1, 2, 4, 4), table.meet(1, 2, 3, 5), table.meet(1, 2, 3, 4)];
  expect([...met, table.size()]).toEqual([0, 1, 2, 0, 3]);
});

test('Numbers stay when the table grows', () => {
  const table = stateTable();
  const states = Array.from({ length: 20_000 }, (_none, n) => [n % 16, (n * 7919) % 500_009, n % 1024, n % 7] as const);
  const numbers = states.map((state) => table.meet(...state));
  expect(states.map((state) => table.meet(...state))).toEqual(numbers);
  expect(numbers.map((n) => [table.place(n), table.meters(n), table.flags(n), table.missed(n)])).toEqual(states);
});

const whole = fc.nat(2 ** 31 - 1);

const some = fc.oneof(fc.nat(3), whole);

const states = fc.array(fc.tuple(fc.nat(3), some, some, some), { maxLength: 200, size: 'max' });

property.prop([states])('There are as many as there are different states, numbered as they were met', (met) => {
  const table = stateTable();
  for (const state of met) table.meet(...state);
  const different = [...new Map(met.map((state) => [state.join(), state])).values()];
  expect(table.size()).toBe(different.length);
  expect(different.map((_state, n) => [table.place(n), table.meters(n), table.flags(n), table.missed(n)])).toEqual(different);
});
