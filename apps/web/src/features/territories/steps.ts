const count = 5;

/**
 * The upper ends of five equal steps from 0 to `end`; for counts, which have none, to the highest value rounded up so that
 * each step is a whole number. Empty where there is nothing to show.
 */
export function stepsOf(values: readonly (number | null)[], end: number | null): number[] {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return [];
  const width = end === null ? Math.max(1, Math.ceil(Math.max(...known) / count)) : end / count;
  return Array.from({ length: count }, (_, step) => width * (step + 1));
}

/** Which step a value falls in, from 1; 0 for none at all, null where nothing was measured. */
export function stepAt(value: number | null, steps: readonly number[]): number | null {
  if (value === null) return null;
  if (value <= 0) return 0;
  const step = steps.findIndex((end) => value <= end + 1e-9);
  return step === -1 ? steps.length : step + 1;
}
