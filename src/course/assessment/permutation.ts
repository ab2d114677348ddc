/**
 * The place of an order among all orders of the same letters, as a whole number from 0 to n! - 1 (Lehmer code). The
 * order of `letters` itself is 0.
 */
export function rankOf(letters: readonly string[], order: readonly string[]): number {
  const left = [...letters];
  return order.reduce((rank, letter) => {
    const at = left.indexOf(letter);
    const next = rank * left.length + at;
    left.splice(at, 1);
    return next;
  }, 0);
}

/** The order that has this rank. Ranks beyond the last wrap around to 0. */
export function orderOfRank(letters: readonly string[], rank: number): string[] {
  const places: number[] = [];
  let rest = rank;
  for (let size = 1; size <= letters.length; size += 1) {
    places.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  const left = [...letters];
  return places.flatMap((place) => left.splice(place, 1));
}
