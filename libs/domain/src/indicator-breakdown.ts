import type { AcrossCooperatives, AcrossTime, MeasuredValue } from './indicators';

/** A reading of one indicator with the parts that its total was told in, by one dimension. */
export interface DividedReading<Part extends string> extends MeasuredValue {
  period: string;
  parts: Partial<Record<Part, number | null>>;
}

/** How much each reading of one cooperative weighs in its value over time: what holds for a total holds for its parts. */
function weights(readings: readonly DividedReading<string>[], rule: AcrossTime): number[] {
  if (rule === 'sum' || rule === 'cumulative') return readings.map(() => 1);
  if (rule === 'average') return readings.map(() => 1 / readings.length);
  let chosen = 0;
  readings.forEach((each, at) => {
    const held = readings[chosen];
    const better =
      rule === 'latest'
        ? each.period >= (held?.period ?? '')
        : (each.value ?? -Infinity) > (held?.value ?? -Infinity);
    if (better) chosen = at;
  });
  return readings.map((_, at) => (at === chosen ? 1 : 0));
}

/**
 * What the total of the cooperatives is made of, by one dimension, with what nobody told under `unknown`: the parts add up to
 * the total of `measureOfAll`. Not rounded. Null where a total does not divide: of a ratio, of a median, of what does not
 * add up between cooperatives, and where nothing was read. A cooperative that told no parts is unknown as a whole.
 */
export function breakdownOfAll<Part extends string>(
  cooperatives: readonly (readonly DividedReading<Part>[])[],
  parts: readonly Part[],
  time: AcrossTime,
  all: AcrossCooperatives,
): Record<Part | 'unknown', number> | null {
  if (all === 'median' || all === 'none') return null;
  if (cooperatives.flat().some(({ numerator }) => numerator !== null)) return null;
  const heard = cooperatives
    .map((own) => own.filter(({ value }) => value !== null))
    .filter((own) => own.length > 0);
  if (heard.length === 0) return null;
  const share = all === 'average' ? 1 / heard.length : 1;
  const sums: Record<string, number> = Object.fromEntries([...parts, 'unknown'].map((part) => [part, 0]));
  for (const own of heard) {
    const weight = weights(own, time);
    own.forEach(({ value, parts: told }, at) => {
      let rest = value ?? 0;
      const add = (part: string, count: number): void => {
        sums[part] = (sums[part] ?? 0) + count * (weight[at] ?? 0) * share;
      };
      for (const part of parts) {
        const count = told[part] ?? 0;
        add(part, count);
        rest -= count;
      }
      add('unknown', rest);
    });
  }
  return sums as Record<Part | 'unknown', number>;
}
