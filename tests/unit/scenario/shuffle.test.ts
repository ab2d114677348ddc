import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { inLearnersOrder } from '../../../src/course/scenario/shuffle.ts';
import { choice } from './small-talk.ts';

const choices = ['a', 'b', 'c', 'd'].map((letter) => choice(letter));
const letters = (seed: number, node = 'hello', list = choices) =>
  inLearnersOrder(list, seed, 'small-talk', node)
    .map((each) => each.letter)
    .join('');

property.prop([fc.nat(0xffffff)])('Every choice is shown once, in the same order each time', (seed) => {
  expect([...letters(seed)].sort().join('')).toBe('abcd');
  expect(letters(seed)).toBe(letters(seed));
});

property.prop([fc.nat(0xffffff)])('A choice added later leaves the others in order', (seed) => {
  expect(letters(seed, 'hello', [choice('e'), ...choices]).replace('e', '')).toBe(letters(seed));
});

test('Over many learners each choice comes first about as often', () => {
  const first: Record<string, number> = { a: 0, b: 0, c: 0, d: 0 };
  for (let seed = 0; seed < 4000; seed += 1) first[letters(seed)[0] ?? ''] = (first[letters(seed)[0] ?? ''] ?? 0) + 1;
  for (const count of Object.values(first)) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

test('The order differs from node to node', () => {
  const orders = new Set(Array.from({ length: 20 }, (_none, index) => letters(7, `node-${index}`)));
  expect(orders.size).toBeGreaterThan(8);
});
