import { randomFrom, shuffled } from '../random.ts';
import type { Question } from './question.ts';

/**
 * Draws the items of one try: evenly over the objectives (no objective has two more than another while it has items
 * left), in an order that depends on `seed` alone. Items in `avoid`, those of the try before, come only when an
 * objective has no others.
 *
 * @param apart pairs of items of which one gives the other away, by slot: both come only when an objective has no others
 * @returns slots, at most `count` of them; fewer when the bank is smaller.
 */
export function drawItems(
  bank: readonly Pick<Question, 'slot' | 'objective'>[],
  count: number,
  seed: number,
  avoid: readonly number[] = [],
  apart: readonly (readonly [number, number])[] = [],
): number[] {
  const random = randomFrom(seed);
  const nextSeed = () => Math.floor(random() * 0x1000000);
  const objectives = shuffled([...new Set(bank.map(({ objective }) => objective))].sort(), nextSeed());
  const piles = objectives.map((wanted) => {
    const pile = shuffled(
      bank
        .filter(({ objective }) => objective === wanted)
        .map(({ slot }) => slot)
        .sort((a, b) => a - b),
      nextSeed(),
    );
    return [...pile.filter((slot) => !avoid.includes(slot)), ...pile.filter((slot) => avoid.includes(slot))];
  });
  const drawn: number[] = [];
  const isGivenAway = (slot: number) =>
    apart.some((pair) => pair.includes(slot) && pair.some((other) => other !== slot && drawn.includes(other)));
  while (drawn.length < count && piles.some((pile) => pile.length > 0)) {
    for (const pile of piles) {
      const place = Math.max(
        0,
        pile.findIndex((slot) => !isGivenAway(slot)),
      );
      if (drawn.length < count) drawn.push(...pile.splice(place, 1));
    }
  }
  return shuffled(drawn, nextSeed());
}
