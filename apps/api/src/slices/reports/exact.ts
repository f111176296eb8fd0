/**
 * A figure as it is kept: to twelve significant digits, so that the same rows added up in another order give the same seal.
 */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}

export function exactOrMissing(value: number | null): number | null {
  return value === null ? null : exact(value);
}
