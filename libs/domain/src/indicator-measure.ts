import type { FormulaNode } from './indicator-formula/formula';
import { evaluateWhole } from './indicator-formula/evaluate-formula';
import type { AcrossCooperatives, AcrossTime, Aggregate, MeasuredValue, Reading } from './indicators';
import { aggregateAcrossCooperatives, aggregateAcrossTime } from './indicators';
import { typicalMonth } from './typical-month';

/** What was read of one indicator: its two rules, and the readings of each cooperative, in the order of the cohort. */
export interface ReadMeasure {
  acrossTime: AcrossTime;
  acrossCooperatives: AcrossCooperatives;
  readings: readonly (readonly Reading[])[];
}

/** An indicator that is a formula over others; `parts` holds each that it leans on in the end, over the same cohort. */
export interface FormulaMeasure {
  formula: FormulaNode;
  formulaOf: (code: string) => FormulaNode | null;
  parts: ReadonlyMap<string, ReadMeasure>;
}

export type Measure = ReadMeasure | FormulaMeasure;

/** `total`: all readings by the rule across time. `month`: as a typical month, to stand against a target. */
export type MeasuredAs = 'total' | 'month';

const MISSING: Aggregate = { value: null, numerator: null, denominator: null, counted: 0, missing: 0 };

const isFormula = (measure: Measure): measure is FormulaMeasure => 'formula' in measure;

function ofRead({ acrossTime, readings }: ReadMeasure, place: number, as: MeasuredAs): Aggregate {
  const own = readings[place] ?? [];
  return as === 'month' ? typicalMonth(own, acrossTime) : aggregateAcrossTime(own, acrossTime);
}

function evaluated(
  { formula, formulaOf }: FormulaMeasure,
  leafOf: (code: string) => number | null,
): number | null {
  return evaluateWhole(formula, formulaOf, leafOf);
}

/**
 * What one cooperative, by its place in the cohort, comes to over all its readings. A formula adds up each of its parts over
 * time by that part's own rule, then computes once: never an average of what it came to month by month.
 */
export function measureOfCooperative(measure: Measure, place: number, as: MeasuredAs): Aggregate {
  if (!isFormula(measure)) return ofRead(measure, place, as);
  const parts = new Map([...measure.parts].map(([code, part]) => [code, ofRead(part, place, as)]));
  const value = evaluated(measure, (code) => parts.get(code)?.value ?? null);
  return { ...MISSING, value, counted: value === null ? 0 : 1, missing: value === null ? 1 : 0 };
}

/**
 * What the cooperatives at `places` come to together. A formula adds up each of its parts over the cooperatives that have all
 * parts (who gave turnover but not members would distort turnover per member), then computes once. `counted` and
 * `missing` say how many cooperatives it speaks of and how many are silent. Not rounded; null if nobody said anything.
 */
export function measureOfAll(measure: Measure, places: readonly number[], as: MeasuredAs): Aggregate {
  if (!isFormula(measure)) {
    return aggregateAcrossCooperatives(
      places.map((place) => ofRead(measure, place, as)),
      measure.acrossCooperatives,
    );
  }
  const whole = places.filter((place) =>
    [...measure.parts.values()].every((part) => ofRead(part, place, as).value !== null),
  );
  const counts = { counted: whole.length, missing: places.length - whole.length };
  if (whole.length === 0) return { ...MISSING, ...counts };
  const totals = new Map(
    [...measure.parts].map(([code, part]): [string, MeasuredValue] => [
      code,
      aggregateAcrossCooperatives(
        whole.map((place) => ofRead(part, place, as)),
        part.acrossCooperatives,
      ),
    ]),
  );
  return { ...MISSING, ...counts, value: evaluated(measure, (code) => totals.get(code)?.value ?? null) };
}

/** The measure with only the readings whose period `keeps`, in the same cohort. */
export function during(measure: Measure, keeps: (period: string) => boolean): Measure {
  const kept = (read: ReadMeasure): ReadMeasure => ({
    ...read,
    readings: read.readings.map((own) => own.filter(({ period }) => keeps(period))),
  });
  return isFormula(measure)
    ? { ...measure, parts: new Map([...measure.parts].map(([code, part]) => [code, kept(part)])) }
    : kept(measure);
}

/** Whether the measure is added up since the start, so that what a month shows is the total by its end. */
export function isCumulative(measure: Measure): boolean {
  return !isFormula(measure) && measure.acrossTime === 'cumulative';
}

/** What all at `places` come to in one month: the total since the start of what is cumulative, else that month's own. */
export function measureOfMonth(measure: Measure, places: readonly number[], month: string): Aggregate {
  const untilThen = isCumulative(measure);
  const kept = during(measure, (period) => (untilThen ? period <= month : period === month));
  const all = measureOfAll(kept, places, 'total');
  if (!untilThen) return all;
  // Who said nothing this month is silent this month, though what was said before still counts.
  const heard = measureOfAll(
    during(measure, (period) => period === month),
    places,
    'total',
  );
  return { ...all, counted: heard.counted, missing: heard.missing };
}
