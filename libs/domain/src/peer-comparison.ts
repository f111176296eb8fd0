/** The fewest others that somebody may be held against: with fewer, their values could be guessed one by one. */
export const FEWEST_PEERS = 5;

export const QUARTERS = ['lowest', 'lower', 'upper', 'highest'] as const;
export type Quarter = (typeof QUARTERS)[number];

export interface PeerDistribution {
  /** How many others have a value. */
  peers: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
  /** Where the own value falls among the others; null where there is none. */
  quarter: Quarter | null;
}

/** Between the two nearest values, as a spreadsheet's QUARTILE.INC does. `sorted` is not empty. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * An own value against those of others, who stay unknown: their quartiles, rounded to `step` so that one who joins, leaves or
 * changes cannot be worked out from two readings, and the quarter that the own value falls in by those rounded quartiles.
 * A value on a quartile belongs to the quarter above. Missing is missing: null is left out. Null where fewer than
 * `FEWEST_PEERS` others have a value.
 */
export function amongPeers(
  own: number | null,
  others: readonly (number | null)[],
  step: number,
): PeerDistribution | null {
  const sorted = others.filter((value) => value !== null).sort((a, b) => a - b);
  if (sorted.length < FEWEST_PEERS) return null;
  const rounded = (share: number): number =>
    Number((Math.round(quantile(sorted, share) / step) * step).toFixed(6));
  const [lowerQuartile, median, upperQuartile] = [rounded(0.25), rounded(0.5), rounded(0.75)];
  const quarterOf = (value: number): Quarter => {
    if (value >= upperQuartile) return 'highest';
    if (value >= median) return 'upper';
    return value >= lowerQuartile ? 'lower' : 'lowest';
  };
  return {
    peers: sorted.length,
    lowerQuartile,
    median,
    upperQuartile,
    quarter: own === null ? null : quarterOf(own),
  };
}
