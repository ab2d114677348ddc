import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawItems } from '../../../src/course/assessment/draw.ts';

const bankOf = (sizes: readonly number[]) =>
  sizes.flatMap((size, objective) =>
    Array.from({ length: size }, (_unused, item) => ({ slot: objective * 100 + item, objective: `objective-${objective}` })),
  );
const sizes = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 9 });
const seeds = fc.integer({ min: 0, max: 0xffffff });

describe('drawing the final check', () => {
  it('draws as many different items of the bank as asked for, or all there are', () => {
    fc.assert(
      fc.property(sizes, seeds, fc.integer({ min: 1, max: 30 }), (perObjective, seed, count) => {
        const bank = bankOf(perObjective);
        const drawn = drawItems(bank, count, seed);
        expect(drawn).toHaveLength(Math.min(count, bank.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        for (const slot of drawn) expect(bank.map((item) => item.slot)).toContain(slot);
      }),
    );
  });

  it('spreads them over the objectives: none has two more than another that still has items', () => {
    fc.assert(
      fc.property(sizes, seeds, fc.integer({ min: 1, max: 30 }), (perObjective, seed, count) => {
        const drawn = drawItems(bankOf(perObjective), count, seed);
        const taken = perObjective.map((_size, objective) => drawn.filter((slot) => Math.floor(slot / 100) === objective).length);
        const most = Math.max(...taken);
        taken.forEach((number, objective) => expect(number === perObjective[objective] || number >= most - 1).toBe(true));
      }),
    );
  });

  it('draws the same for the same seed and something else for other seeds', () => {
    const bank = bankOf([6, 6, 6, 6]);
    expect(drawItems(bank, 12, 7)).toEqual(drawItems(bank, 12, 7));
    const draws = new Set(Array.from({ length: 50 }, (_unused, seed) => drawItems(bank, 12, seed).join()));
    expect(draws.size).toBeGreaterThan(45);
  });

  it('does not depend on the order of the bank', () => {
    const bank = bankOf([5, 5, 5]);
    expect(drawItems(bank.toReversed(), 9, 3)).toEqual(drawItems(bank, 9, 3));
  });

  it('keeps items apart of which one gives the other away, while an objective has others', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const bank = bankOf([3, 3, 3, 3]);
        const apart = [
          [0, 100],
          [201, 102],
          [202, 302],
        ] as const;
        const drawn = drawItems(bank, 4, seed, [], apart);
        expect(new Set(drawn.map((slot) => Math.floor(slot / 100))).size).toBe(4);
        for (const [one, other] of apart) expect(drawn.includes(one) && drawn.includes(other)).toBe(false);
      }),
    );
  });

  it('draws both of two that give each other away where there are no others', () => {
    expect(drawItems(bankOf([1, 1]), 2, 7, [], [[0, 100]]).sort()).toEqual([0, 100]);
  });

  it('avoids the items of the try before while an objective has others', () => {
    const bank = bankOf([6, 6, 6, 6]);
    const first = drawItems(bank, 12, 1);
    const second = drawItems(bank, 12, 2, first);
    expect(second.filter((slot) => first.includes(slot))).toEqual([]);
  });
});
