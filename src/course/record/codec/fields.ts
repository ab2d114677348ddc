import { readNumbers, writeNumber } from './base64.ts';

/**
 * Small numbers side by side, `bits` bits each (a divisor of 6), the first in the lowest bits of the first character:
 * bit sets with 1, checks with 2. Nothing is written after the last number that is not 0.
 */
export function packFields(values: Readonly<Record<number, number>>, bits: number): string {
  const perCharacter = 6 / bits;
  const characters: number[] = [];
  for (const [key, value] of Object.entries(values)) {
    const index = Number(key);
    const place = Math.floor(index / perCharacter);
    while (characters.length <= place) characters.push(0);
    characters[place] = (characters[place] ?? 0) + value * 2 ** (bits * (index % perCharacter));
  }
  return characters.map((character) => writeNumber(character, 1)).join('');
}

/** Reads what `packFields` wrote, leaving out zeros; null when a character is not of the alphabet. */
export function unpackFields(text: string, bits: number): [index: number, value: number][] | null {
  const characters = readNumbers(text, 1);
  if (characters === null) return null;
  const perCharacter = 6 / bits;
  return characters.flatMap((character, place) =>
    Array.from({ length: perCharacter }, (_none, nth): [number, number] => [
      place * perCharacter + nth,
      Math.floor(character / 2 ** (bits * nth)) % 2 ** bits,
    ]).filter(([, value]) => value > 0),
  );
}

/** A set of small whole numbers. */
export function packSet(members: readonly number[]): string {
  return packFields(Object.fromEntries(members.map((member) => [member, 1])), 1);
}

/** Reads what `packSet` wrote, ascending; null when it cannot be. */
export function unpackSet(text: string): number[] | null {
  return unpackFields(text, 1)?.map(([member]) => member) ?? null;
}
