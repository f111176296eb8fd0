import type { Measure } from './indicator-measure';
import { during, isCumulative, measureOfAll, measureOfCooperative } from './indicator-measure';
import type { DatedTarget } from './indicator-periods';
import { monthsOfTarget, targetDue } from './indicator-periods';
import type { Aggregate, MeasuredValue } from './indicators';
import { aggregateAcrossCooperatives, progress } from './indicators';

/** What a target of a sum is said for: a month as any other, or all the months since the target before it, added up. */
export const TARGET_BASES = ['month', 'period'] as const;
export type TargetBasis = (typeof TARGET_BASES)[number];

/** Where somebody starts from, and where they want to be by which month; the end of the programme is one of these months. */
export interface Aims {
  /** For one month, as readings are. */
  baseline: number | null;
  targets: readonly DatedTarget[];
  /** Of a sum whose targets are said for whole periods: the months of the programme, which tell how long each is. */
  periods?: readonly string[];
}

/** What was added up in the period of a target, to stand beside it as it was said. */
export interface PeriodAmount {
  /** YYYY-MM: the first month of the period. */
  since: string;
  /** Null while nothing was read in it: missing, not 0. */
  amount: number | null;
  target: number;
  /** Readings that there are, and months that the period has: of all cooperatives meant. */
  told: number;
  months: number;
}

export interface TowardsTarget {
  /** As a month: see `typicalMonth`. Null while nothing was read. */
  value: number | null;
  baseline: number | null;
  /** For one month; of a period, what it comes to on each of its months. */
  target: number | null;
  /** YYYY-MM: by when the target is to be reached; null without a target, or where each cooperative has its own month. */
  targetMonth: string | null;
  /** (value − baseline) ÷ (target − baseline), see `progress`: of a period, the pace of the months told. */
  progress: number | null;
  /** How many cooperatives it speaks of. */
  compared: number;
  /** Of a sum whose target is said for a period; null of all else, and where cooperatives have different periods. */
  period: PeriodAmount | null;
}

/** A target with the months that it is held against, and what it comes to on each of them. */
interface Due {
  target: number;
  month: string;
  /** Of a period: its months. */
  span: readonly string[] | null;
  held: Measure;
}

/** The months of the programme, where targets are said for whole periods of it; only sums are. */
function periodsOf(measure: Measure, { periods }: Aims): readonly string[] | null {
  return periods !== undefined && !('formula' in measure) && measure.acrossTime === 'sum' ? periods : null;
}

/**
 * The target to hold against what is known at `now`, and the readings to hold it against. Said for a month: those since the
 * target before it, up to `now`; all of what is cumulative. Said for a period: the one that `now` lies in, else the last,
 * and its own months alone.
 */
function dueAt(measure: Measure, aims: Aims, now: string): Due | null {
  const periods = periodsOf(measure, aims);
  if (periods !== null) {
    const sorted = [...aims.targets].sort((a, b) => (a.month < b.month ? -1 : 1));
    const due = sorted.find(({ month }) => month >= now) ?? sorted.at(-1);
    if (due === undefined) return null;
    const ends = sorted.map(({ month }) => month);
    const span = monthsOfTarget(periods, ends, due.month);
    const held = during(measure, (period) => span.includes(period) && period <= now);
    return { month: due.month, target: due.target / Math.max(1, span.length), span, held };
  }
  const due = targetDue(aims.targets, now);
  if (due === null) return null;
  const ends = aims.targets.map(({ month }) => month).filter((month) => month < due.month);
  const after = isCumulative(measure) ? '' : (ends.sort().at(-1) ?? '');
  return { ...due, span: null, held: during(measure, (period) => period > after && period <= now) };
}

function against(
  value: Aggregate,
  baseline: number | null,
  due: Due | null,
  compared: number,
  period: PeriodAmount | null,
): TowardsTarget {
  return {
    value: value.value,
    baseline,
    target: due?.target ?? null,
    targetMonth: due?.month ?? null,
    progress: progress(value.value, baseline, due?.target ?? null),
    compared,
    period,
  };
}

/** What the cooperatives at `places` added up in the period of a target said for all of them. */
function periodOf({ span, held, target }: Due, places: readonly number[]): PeriodAmount | null {
  const [since] = span ?? [];
  if (span === null || since === undefined) return null;
  return {
    since,
    amount: measureOfAll(held, places, 'total').value,
    target: target * span.length,
    told: places.reduce((sum, place) => sum + measureOfCooperative(held, place, 'total').counted, 0),
    months: span.length * places.length,
  };
}

/** How far one cooperative has come towards the target due by `now` (YYYY-MM), or the nearest ahead. */
export function towardsOfCooperative(
  measure: Measure,
  place: number,
  aims: Aims,
  now: string,
): TowardsTarget {
  const due = dueAt(measure, aims, now);
  const held = due?.held ?? during(measure, (period) => period <= now);
  const value = measureOfCooperative(held, place, 'month');
  const period = due === null ? null : ownPeriod(due, place);
  return against(value, aims.baseline, due, value.counted > 0 ? 1 : 0, period);
}

/** The same of one cooperative, also where cooperatives do not add up. */
function ownPeriod({ span, held, target }: Due, place: number): PeriodAmount | null {
  const [since] = span ?? [];
  if (span === null || since === undefined) return null;
  const { value, counted } = measureOfCooperative(held, place, 'total');
  return { since, amount: value, target: target * span.length, told: counted, months: span.length };
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
  const statedDue = dueAt(measure, stated, now);
  if (statedDue !== null || 'formula' in measure) {
    const held = statedDue?.held ?? during(measure, (period) => period <= now);
    const value = measureOfAll(held, places, 'month');
    const period = statedDue === null ? null : periodOf(statedDue, places);
    return against(value, stated.baseline, statedDue, value.counted, period);
  }
  const over = (values: readonly MeasuredValue[]): Aggregate =>
    aggregateAcrossCooperatives(values, measure.acrossCooperatives);
  const own = aims.flatMap((aim, place) => {
    const due = dueAt(measure, aim, now);
    return due === null ? [] : [{ due, place, baseline: aim.baseline }];
  });
  const compared = own.flatMap(({ due, place, baseline }) => {
    const value = measureOfCooperative(due.held, place, 'month');
    return value.value === null || baseline === null ? [] : [{ value, baseline, due }];
  });
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
    period: periodOfEach(own, over),
  };
}

/** The periods of cooperatives that each have a target of their own, where all of these are the same months. */
function periodOfEach(
  own: readonly { due: Due; place: number }[],
  over: (values: readonly MeasuredValue[]) => Aggregate,
): PeriodAmount | null {
  const periods = own.flatMap(({ due, place }) => ownPeriod(due, place) ?? []);
  const [first] = periods;
  const spans = new Set(own.map(({ due }) => due.span?.join(' ')));
  if (first === undefined || spans.size > 1) return null;
  const sole = (value: number | null): MeasuredValue => ({ value, numerator: null, denominator: null });
  const target = over(periods.map((each) => sole(each.target))).value;
  if (target === null) return null;
  return {
    since: first.since,
    amount: over(periods.map(({ amount }) => sole(amount))).value,
    target,
    told: periods.reduce((sum, { told }) => sum + told, 0),
    months: periods.reduce((sum, { months }) => sum + months, 0),
  };
}
