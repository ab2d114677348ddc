import type { ItemEntry } from './content.ts';

/** Pairs of items of the final check of which one gives the other away, by slot, as `notWith` names them. */
export function pairsApart(items: readonly ItemEntry[]): (readonly [number, number])[] {
  const slots = new Map(items.map(({ id, slot }) => [id, slot]));
  const named = items.flatMap(({ slot, notWith = [] }) => notWith.map((id) => [slot, slots.get(id)] as const));
  return named.flatMap(([slot, other]) => (other === undefined ? [] : [[slot, other] as const]));
}
