import type { AcrossCooperatives, AcrossTime } from '../indicators';

/**
 * A second computation, as plain as it can be: one row for each cooperative and month, whole fractions of big integers, loops.
 * It shares no code with what it judges.
 */
export interface Row {
  cooperative: number;
  month: number;
  top: bigint;
  bottom: bigint;
}
interface Fraction {
  top: bigint;
  bottom: bigint;
}
const add = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
});
const less = (a: Fraction, b: Fraction): boolean => a.top * b.bottom < b.top * a.bottom;
export const asNumber = ({ top, bottom }: Fraction): number => Number((top * 10n ** 9n) / bottom) / 1e9;

interface Said {
  own: Fraction;
  /** Of a ratio: what stands above and below, kept apart. */
  parts: { above: bigint; below: bigint } | null;
}

function oracleOverTime(rows: Row[], rule: AcrossTime, ratio: boolean): Said | null {
  if (rows.length === 0) return null;
  const ordered = [...rows].sort((a, b) => a.month - b.month);
  if (rule === 'latest' || rule === 'max') {
    let kept = ordered[0] as Row;
    for (const row of ordered) if (rule === 'latest' || less(kept, row)) kept = row;
    return { own: kept, parts: ratio ? { above: kept.top, below: kept.bottom } : null };
  }
  if (ratio) {
    let [above, below] = [0n, 0n];
    for (const row of rows) [above, below] = [above + row.top, below + row.bottom];
    return { own: { top: above, bottom: below }, parts: { above, below } };
  }
  let total: Fraction = { top: 0n, bottom: 1n };
  for (const row of rows) total = add(total, row);
  if (rule === 'average') total = { top: total.top, bottom: total.bottom * BigInt(rows.length) };
  return { own: total, parts: null };
}

function oracleOverAll(said: Said[], rule: AcrossCooperatives): Fraction | null {
  if (said.length === 0 || rule === 'none') return null;
  if (rule === 'median') {
    const sorted = said.map(({ own }) => own).sort((a, b) => (less(a, b) ? -1 : less(b, a) ? 1 : 0));
    const low = sorted[Math.floor((sorted.length - 1) / 2)] as Fraction;
    const high = sorted[Math.floor(sorted.length / 2)] as Fraction;
    const both = add(low, high);
    return { top: both.top, bottom: both.bottom * 2n };
  }
  if (said[0]?.parts) {
    let [above, below] = [0n, 0n];
    for (const { parts } of said)
      [above, below] = [above + (parts?.above ?? 0n), below + (parts?.below ?? 0n)];
    return { top: above, bottom: below };
  }
  let total: Fraction = { top: 0n, bottom: 1n };
  for (const { own } of said) total = add(total, own);
  return rule === 'average' ? { top: total.top, bottom: total.bottom * BigInt(said.length) } : total;
}

/** What all rows of one indicator come to, and how many cooperatives said something. */
export const oracle = (
  rows: Row[],
  cooperatives: number,
  time: AcrossTime,
  all: AcrossCooperatives,
  ratio: boolean,
) => {
  const said = Array.from({ length: cooperatives }, (_, each) =>
    oracleOverTime(
      rows.filter(({ cooperative }) => cooperative === each),
      time,
      ratio,
    ),
  );
  const heard = said.filter((each) => each !== null);
  return { value: oracleOverAll(heard, all), counted: heard.length };
};
