import type { Measure } from './indicator-measure';
import { during, isCumulative, measureOfAll, measureOfCooperative } from './indicator-measure';
import type { DatedTarget } from './indicator-periods';
import { targetDue } from './indicator-periods';
import type { Aggregate, MeasuredValue } from './indicators';
import { aggregateAcrossCooperatives, progress } from './indicators';

/** Where somebody starts from, and where they want to be by which month; the end of the programme is one of these months. */
export interface Aims {
  baseline: number | null;
  targets: readonly DatedTarget[];
}

export interface TowardsTarget {
  /** As a month: see `typicalMonth`. Null while nothing was read. */
  value: number | null;
  baseline: number | null;
  target: number | null;
  /** YYYY-MM: by when the target is to be reached; null without a target, or where each cooperative has its own month. */
  targetMonth: string | null;
  /** (value − baseline) ÷ (target − baseline), see `progress`. */
  progress: number | null;
  /** How many cooperatives it speaks of. */
  compared: number;
}

/** The readings that a target is held against: since the target before it, up to `now`; all of what is cumulative. */
function towards(measure: Measure, { targets }: Aims, due: DatedTarget, now: string): Measure {
  const ends = targets.map(({ month }) => month).filter((month) => month < due.month);
  const after = isCumulative(measure) ? '' : (ends.sort().at(-1) ?? '');
  return during(measure, (period) => period > after && period <= now);
}

function against(
  value: Aggregate,
  baseline: number | null,
  due: DatedTarget | null,
  compared: number,
): TowardsTarget {
  return {
    value: value.value,
    baseline,
    target: due?.target ?? null,
    targetMonth: due?.month ?? null,
    progress: progress(value.value, baseline, due?.target ?? null),
    compared,
  };
}

/** How far one cooperative has come towards the target due by `now` (YYYY-MM), or the nearest ahead. */
export function towardsOfCooperative(
  measure: Measure,
  place: number,
  aims: Aims,
  now: string,
): TowardsTarget {
  const due = targetDue(aims.targets, now);
  const held = due === null ? during(measure, (period) => period <= now) : towards(measure, aims, due, now);
  const value = measureOfCooperative(held, place, 'month');
  return against(value, aims.baseline, due, value.counted > 0 ? 1 : 0);
}

/** A share that is aimed at weighs as much as the whole that it is a share of: an average of percentages would mislead. */
function weighed(aimed: number | null, { denominator }: Aggregate): MeasuredValue {
  if (aimed === null || denominator === null) return { value: aimed, numerator: null, denominator: null };
  return { value: null, numerator: aimed * denominator, denominator };
}

/**
 * How far the cooperatives have come together. Against what is stated for all, if it is; else over the cooperatives that have
 * a value, a baseline and a target, each with its own, added up by the indicator's rule: one without a target never
 * moves the others. What a formula aims at for all cannot be added up from targets of its results: it has to be stated.
 */
export function towardsOfAll(
  measure: Measure,
  aims: readonly Aims[],
  stated: Aims,
  now: string,
): TowardsTarget {
  const places = aims.map((_, place) => place);
  const statedDue = targetDue(stated.targets, now);
  if (statedDue !== null || 'formula' in measure) {
    const held =
      statedDue === null
        ? during(measure, (period) => period <= now)
        : towards(measure, stated, statedDue, now);
    const value = measureOfAll(held, places, 'month');
    return against(value, stated.baseline, statedDue, value.counted);
  }
  const compared = aims.flatMap((own, place) => {
    const due = targetDue(own.targets, now);
    if (due === null || own.baseline === null) return [];
    const value = measureOfCooperative(towards(measure, own, due, now), place, 'month');
    return value.value === null ? [] : [{ value, baseline: own.baseline, due }];
  });
  const over = (values: readonly MeasuredValue[]): Aggregate =>
    aggregateAcrossCooperatives(values, measure.acrossCooperatives);
  const value = over(compared.map((each) => each.value));
  const target = over(compared.map((each) => weighed(each.due.target, each.value))).value;
  const baseline = stated.baseline ?? over(compared.map((each) => weighed(each.baseline, each.value))).value;
  const [month, ...others] = [...new Set(compared.map(({ due }) => due.month))];
  return {
    value: value.value,
    baseline,
    target,
    targetMonth: others.length === 0 ? (month ?? null) : null,
    progress: progress(value.value, baseline, target),
    compared: compared.length,
  };
}
