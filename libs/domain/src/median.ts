/**
 * The median of the values that there are, midway between the two in the middle where their number is even; null where
 * there is none. Missing is missing: null is left out and never counts as 0. `counted` says how many there were.
 */
export function medianOf(values: readonly (number | null)[]): { median: number | null; counted: number } {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return { median: null, counted: 0 };
  const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? upper) : upper;
  return { median: lower + (upper - lower) / 2, counted: sorted.length };
}
