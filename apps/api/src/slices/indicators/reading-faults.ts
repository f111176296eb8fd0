import { type FieldFault, fault } from '../../platform/problem/problem';
import { measure } from './indicators.dto';
import { type IndicatorRow } from './indicators.repository';
import { NewReadingDto } from './readings-entry.dto';
import { partsOf } from './readings.dto';

export interface ReadingFrame {
  /** The programme's indicators. */
  indicators: ReadonlyMap<string, IndicatorRow>;
  /** Enrolments that the caller may enter readings for. */
  enrolments: ReadonlySet<string>;
  /** Months of the programme that have begun. */
  months: ReadonlySet<string>;
}

/** Names the cell that a reading is of. */
export function cellOf(reading: { enrolmentId: string; indicatorId: string; month: string }): string {
  return `${reading.enrolmentId} ${reading.indicatorId} ${reading.month}`;
}

/** What is wrong with a list of readings, each fault at its field. */
export function readingFaults(readings: readonly NewReadingDto[], frame: ReadingFrame): FieldFault[] {
  const seen = new Set<string>();
  return readings.flatMap((reading, index) => {
    const at: At = (field) => `/readings/${index}/${field}`;
    if (!frame.enrolments.has(reading.enrolmentId)) return [fault(at('enrolmentId'), 'unknown-reference')];
    const indicator = frame.indicators.get(reading.indicatorId);
    if (indicator === undefined) return [fault(at('indicatorId'), 'unknown-reference')];
    if (!frame.months.has(reading.month)) return [fault(at('month'), 'month-not-open')];
    const twice = seen.has(cellOf(reading)) || seen.has(reading.id);
    seen.add(cellOf(reading)).add(reading.id);
    if (twice) return [fault(at('month'), 'array-unique')];
    if (indicator.origin !== 'typed') return [fault(at('indicatorId'), 'indicator-computed')];
    const parts = partFaults(reading, indicator, at);
    return [
      ...(indicator.is_ratio ? ratioFaults(reading, at) : plainFaults(reading, indicator, at)),
      ...parts,
    ];
  });
}

type At = (field: string) => string;

function partFaults({ parts = [], value }: NewReadingDto, indicator: IndicatorRow, at: At): FieldFault[] {
  const seen = new Set<string>();
  const told = new Map<string, number>();
  const faults = parts.flatMap(({ dimension, key, value: part }, place) => {
    const here = at(`parts/${place}`);
    const expected = !indicator.is_ratio && indicator.disaggregations.includes(dimension);
    const keys: readonly string[] = partsOf[dimension];
    if (!expected || !keys.includes(key)) return [fault(`${here}/key`, 'part-not-expected')];
    if (seen.has(`${dimension} ${key}`)) return [fault(`${here}/key`, 'array-unique')];
    seen.add(`${dimension} ${key}`);
    told.set(dimension, (told.get(dimension) ?? 0) + (part ?? 0));
    return part !== null && part < 0 ? [fault(`${here}/value`, 'min', { min: 0 })] : [];
  });
  if (faults.length > 0) return faults;
  // Decimals of four places add up with an error far below the last of them.
  const over = [...told.values()].some((sum) => sum > (value ?? 0) + 0.000_01);
  return over ? [fault(at('parts'), 'parts-over-total')] : [];
}

function plainFaults(
  reading: NewReadingDto,
  { across_time: acrossTime }: IndicatorRow,
  at: At,
): FieldFault[] {
  if (acrossTime === 'cumulative' && reading.value !== null && reading.value < 0) {
    return [fault(at('value'), 'negative-cumulative')];
  }
  return (['numerator', 'denominator'] as const)
    .filter((part) => reading[part] !== null)
    .map((part) => fault(at(part), 'ratio-not-expected'));
}

function ratioFaults(reading: NewReadingDto, at: At): FieldFault[] {
  const { value, numerator, denominator } = reading;
  if (value !== null) return [fault(at('value'), 'ratio-needs-parts')];
  if (numerator === null && denominator === null) return [];
  if (numerator === null) return [fault(at('numerator'), 'required')];
  if (denominator === null) return [fault(at('denominator'), 'required')];
  if (denominator <= 0) return [fault(at('denominator'), 'denominator-not-positive')];
  const tooBig = Math.abs(numerator / denominator) > measure.max;
  return tooBig ? [fault(at('denominator'), 'max', { max: measure.max })] : [];
}
