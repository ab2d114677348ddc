/** The middle of some figures, or of those two that share it the mean; null when there is none. */
export function median(figures: readonly number[]): number | null {
  const sorted = figures.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return null;
  return Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!;
}
