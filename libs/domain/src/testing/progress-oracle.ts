import type { AcrossCooperatives, AcrossTime } from '../indicators';

/** A second computation of progress, as plain as it can be: loops over rows, months as whole numbers from 0. */
export interface Told {
  month: number;
  top: number;
  bottom: number;
}
export interface Aimed {
  baseline: number | null;
  targets: { month: number; target: number }[];
}
export interface Rules {
  time: AcrossTime;
  all: AcrossCooperatives;
  ratio: boolean;
  /** Targets are said for all months since the one before. */
  forPeriods: boolean;
}
interface Standing {
  value: number | null;
  weight: number;
  target: number | null;
  baseline: number | null;
  /** Of a period. */
  amount: number | null;
  whole: number;
}

export function oracleOfOne(told: Told[], aimed: Aimed, now: number, rules: Rules): Standing {
  const byPeriod = rules.forPeriods && rules.time === 'sum';
  let due: { month: number; target: number } | null = null;
  for (const each of aimed.targets) {
    const better = (held: number): boolean => {
      if (byPeriod) return held < now ? each.month > held : each.month >= now && each.month < held;
      return held <= now ? each.month <= now && each.month > held : each.month < held;
    };
    if (due === null || better(due.month)) due = each;
  }
  let before = -1;
  for (const each of aimed.targets) if (due && each.month < due.month) before = Math.max(before, each.month);
  if (rules.time === 'cumulative') before = -1;
  const used: Told[] = [];
  for (const row of told) {
    if (row.month > now || row.month <= before) continue;
    if (byPeriod && due && row.month > due.month) continue;
    used.push(row);
  }
  used.sort((a, b) => a.month - b.month);
  const [top, bottom] = [0, 0].map((_, at) =>
    used.reduce((sum, row) => sum + (at ? row.bottom : row.top), 0),
  ) as [number, number];
  let [value, weight]: [number | null, number] = [null, 1];
  if (used.length > 0) {
    let kept = used[0] as Told;
    for (const row of used) {
      if (rules.time === 'latest' || row.top / row.bottom > kept.top / kept.bottom) kept = row;
    }
    if (rules.time === 'latest' || rules.time === 'max')
      [value, weight] = [kept.top / kept.bottom, kept.bottom];
    else if (rules.ratio) [value, weight] = [top / bottom, bottom];
    else value = rules.time === 'cumulative' ? top : top / used.length;
  }
  const length = byPeriod && due ? due.month - before : 1;
  return {
    value,
    weight,
    target: due === null ? null : due.target / length,
    baseline: aimed.baseline,
    amount: used.length === 0 ? null : top,
    whole: due?.target ?? 0,
  };
}

/** By the rule across cooperatives; of a ratio sum and average weigh each by its whole. */
function together(values: { value: number; weight: number }[], { all, ratio }: Rules): number | null {
  if (values.length === 0 || all === 'none') return null;
  if (all === 'median') {
    const sorted = values.map(({ value }) => value).sort((a, b) => a - b);
    const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
    return ((low ?? 0) + (high ?? 0)) / 2;
  }
  let [sum, weights] = [0, 0];
  for (const { value, weight } of values) {
    sum += ratio ? value * weight : value;
    weights += weight;
  }
  if (ratio) return sum / weights;
  return all === 'average' ? sum / values.length : sum;
}

/** Of all cooperatives, each with targets of its own. */
export function oracleOfAll(told: Told[][], aimed: Aimed[], now: number, rules: Rules) {
  const whole: { value: number; target: number; baseline: number; weight: number }[] = [];
  told.forEach((own, place) => {
    const { value, target, baseline, weight } = oracleOfOne(own, aimed[place] as Aimed, now, rules);
    if (value !== null && target !== null && baseline !== null)
      whole.push({ value, target, baseline, weight });
  });
  const over = (of: 'value' | 'target' | 'baseline') =>
    together(
      whole.map((each) => ({ value: each[of], weight: each.weight })),
      rules,
    );
  return { value: over('value'), target: over('target'), baseline: over('baseline'), compared: whole.length };
}
