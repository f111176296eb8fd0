import { type FieldFault, fault } from '../../platform/problem/problem';
import { measure } from './indicators.dto';
import { type IndicatorRow } from './indicators.repository';
import { NewReadingDto } from './readings.dto';

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
    const at = (field: string) => `/readings/${index}/${field}`;
    if (!frame.enrolments.has(reading.enrolmentId)) return [fault(at('enrolmentId'), 'unknown-reference')];
    const indicator = frame.indicators.get(reading.indicatorId);
    if (indicator === undefined) return [fault(at('indicatorId'), 'unknown-reference')];
    if (!frame.months.has(reading.month)) return [fault(at('month'), 'month-not-open')];
    const twice = seen.has(cellOf(reading)) || seen.has(reading.id);
    seen.add(cellOf(reading)).add(reading.id);
    if (twice) return [fault(at('month'), 'array-unique')];
    return indicator.is_ratio ? ratioFaults(reading, at) : plainFaults(reading, at);
  });
}

function plainFaults(reading: NewReadingDto, at: (field: string) => string): FieldFault[] {
  return (['numerator', 'denominator'] as const)
    .filter((part) => reading[part] !== null)
    .map((part) => fault(at(part), 'ratio-not-expected'));
}

function ratioFaults(reading: NewReadingDto, at: (field: string) => string): FieldFault[] {
  const { value, numerator, denominator } = reading;
  if (value !== null) return [fault(at('value'), 'ratio-needs-parts')];
  if (numerator === null && denominator === null) return [];
  if (numerator === null) return [fault(at('numerator'), 'required')];
  if (denominator === null) return [fault(at('denominator'), 'required')];
  if (denominator <= 0) return [fault(at('denominator'), 'denominator-not-positive')];
  const tooBig = Math.abs(numerator / denominator) > measure.max;
  return tooBig ? [fault(at('denominator'), 'max', { max: measure.max })] : [];
}
