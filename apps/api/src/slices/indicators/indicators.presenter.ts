import { cadenceMonths, type CalendarDate, monthOf, readingDueOn } from '@tiwizi/domain';
import { IndicatorDto } from './indicators.dto';
import { type IndicatorRow, type ProgrammeRow } from './indicators.repository';
import { ReadingDto } from './readings.dto';
import { type ReadingRow } from './reading-row';

export function presentIndicator(row: IndicatorRow): IndicatorDto {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    unit: row.unit,
    unitCode: row.unit_code,
    kind: row.kind,
    origin: row.origin,
    isRatio: row.is_ratio,
    numeratorName: row.numerator_name,
    denominatorName: row.denominator_name,
    direction: row.direction,
    acrossTime: row.across_time,
    acrossCooperatives: row.across_cooperatives,
    decimals: row.decimals,
    frequencyMonths: row.frequency_months,
    disaggregations: row.disaggregations,
    mayBeNegative: row.may_be_negative,
    sdg: row.sdg,
    retired: row.retired,
  };
}

export function presentReading(row: ReadingRow): ReadingDto {
  return {
    id: row.id,
    month: row.month,
    value: row.value,
    numerator: row.numerator,
    denominator: row.denominator,
    source: row.source,
    status: row.status,
    returnedReason: row.returned_reason,
    parts: row.parts,
    remark: row.remark,
    warnings: row.warnings,
    enteredBy: row.entered_by,
    enteredAt: row.entered_at,
    reportedIn: row.reported_in,
    correctsReports: row.corrects_reports,
  };
}

/** The months of a programme that have begun on `today`, as YYYY-MM: those that can be read. */
export function begunMonths({ starts_on, months }: ProgrammeRow, today: CalendarDate): string[] {
  return cadenceMonths({ count: 1, per: 1, months }, starts_on)
    .filter(({ opensOn }) => opensOn <= today)
    .map(({ opensOn }) => monthOf(opensOn));
}

export function dueOnOf(month: string): CalendarDate {
  return readingDueOn(`${month}-01`);
}
