import {
  type DatedTarget,
  during,
  isDueIn,
  type Measure,
  measureOfAll,
  measureOfCooperative,
  measureOfMonth,
  programmeMonths,
  readingDueOn,
  towardsOfAll,
  towardsOfCooperative,
  type TowardsTarget,
} from '@tiwizi/domain';
import { presentIndicator, presentReading } from '../indicators.presenter';
import { type ReadingRow } from '../reading-row';
import {
  CooperativeFigureDto,
  IndicatorSeriesDto,
  ProgrammeFigureDto,
  SeriesPointDto,
  TowardsTargetDto,
} from './figures.dto';
import { type Measured, type MeasuredIndicator } from './indicator-measures';

/** The programme on its clock: its months that have begun, and today. */
export interface MeasuredTime {
  today: string;
  months: readonly string[];
}

const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(4)));

function presentTowards(towards: TowardsTarget): TowardsTargetDto {
  return {
    ...towards,
    value: rounded(towards.value),
    baseline: rounded(towards.baseline),
    target: rounded(towards.target),
    progress: rounded(towards.progress),
    period: towards.period && {
      ...towards.period,
      amount: rounded(towards.period.amount),
      target: Number(towards.period.target.toFixed(4)),
    },
  };
}

const byMonth = (targets: readonly DatedTarget[]): DatedTarget[] =>
  [...targets].sort((one, other) => (one.month < other.month ? -1 : 1));

/** Which months of the programme ask for a reading; what is computed is there in every month. */
function duesOf({ indicator }: MeasuredIndicator, { programme }: Measured): (month: string) => boolean {
  if (indicator.origin !== 'typed') return () => true;
  const months = programmeMonths(programme.starts_on, programme.months);
  return (month) => isDueIn(indicator.frequency_months, months, month);
}

function points(
  of: MeasuredIndicator,
  measured: Measured,
  places: readonly number[],
  { months }: MeasuredTime,
): SeriesPointDto[] {
  const due = duesOf(of, measured);
  return months.map((month) => {
    const { value, counted } = measureOfMonth(of.measure, places, month);
    return { month, value: rounded(value), counted, due: due(month) };
  });
}

const nowOf = ({ months, today }: MeasuredTime): string => months.at(-1) ?? today.slice(0, 7);

export function presentSeries(
  of: MeasuredIndicator,
  measured: Measured,
  time: MeasuredTime,
  readings: readonly ReadingRow[],
): IndicatorSeriesDto {
  const [aims = { baseline: null, targets: [] }] = of.aims;
  const towards = towardsOfCooperative(of.measure, 0, aims, nowOf(time));
  const targets = byMonth(aims.targets);
  const end = of.targetMonths.at(-1);
  return {
    indicator: presentIndicator(of.indicator),
    baseline: aims.baseline,
    target: targets.find(({ month }) => month === end)?.target ?? null,
    targets,
    targetBasis: of.targetBasis,
    total: rounded(measureOfCooperative(of.measure, 0, 'total').value),
    progress: rounded(towards.progress),
    towards: presentTowards(towards),
    points: points(of, measured, [0], time),
    readings: readings.map(presentReading),
  };
}

/** Readings due by today and how many of them there are; nothing is due of what is computed. */
function coverage(of: MeasuredIndicator, measured: Measured, { months, today }: MeasuredTime) {
  if (of.indicator.origin !== 'typed') return { readingsDue: 0, readingsTold: 0 };
  const due = duesOf(of, measured);
  const asked = new Set(months.filter((month) => due(month) && readingDueOn(`${month}-01`) < today));
  const told = measured.cohort.map((_, place) => {
    const kept = during(of.measure, (period) => asked.has(period));
    return measureOfCooperative(kept, place, 'total').counted;
  });
  return {
    readingsDue: asked.size * measured.cohort.length,
    readingsTold: told.reduce((sum, each) => sum + each, 0),
  };
}

/** What is aimed at together, by month: stated, or added up for the months in which every cooperative has a target. */
function targetsTogether({ measure, aims, stated, targetMonths }: MeasuredIndicator): DatedTarget[] {
  if (stated.targets.length > 0) return byMonth(stated.targets);
  if ('formula' in measure || aims.length === 0) return [];
  return targetMonths.flatMap((month) => {
    const own = aims.map(({ targets }) => targets.find((each) => each.month === month)?.target ?? null);
    if (own.some((target) => target === null)) return [];
    const whole = aggregated(measure, own);
    return whole === null ? [] : [{ month, target: whole }];
  });
}

function aggregated(measure: Exclude<Measure, { formula: unknown }>, targets: readonly (number | null)[]) {
  const plain = targets.map((value) => [{ period: '', value, numerator: null, denominator: null }]);
  const whole = { ...measure, acrossTime: 'latest' as const, readings: plain };
  return rounded(
    measureOfAll(
      whole,
      plain.map((_, place) => place),
      'total',
    ).value,
  );
}

export function presentFigure(
  of: MeasuredIndicator,
  measured: Measured,
  time: MeasuredTime,
): ProgrammeFigureDto {
  const places = measured.cohort.map((_, place) => place);
  const { value, counted, missing } = measureOfAll(of.measure, places, 'total');
  return {
    indicator: presentIndicator(of.indicator),
    total: rounded(value),
    counted,
    missing,
    ...coverage(of, measured, time),
    towards: presentTowards(towardsOfAll(of.measure, of.aims, of.stated, nowOf(time))),
    targets: targetsTogether(of),
    points: points(of, measured, places, time),
  };
}

export function presentRows(
  of: MeasuredIndicator,
  measured: Measured,
  time: MeasuredTime,
): CooperativeFigureDto[] {
  return measured.cohort.map((row, place) => ({
    enrolmentId: row.id,
    nameFr: row.name_fr,
    nameAr: row.name_ar,
    total: rounded(measureOfCooperative(of.measure, place, 'total').value),
    towards: presentTowards(
      towardsOfCooperative(of.measure, place, of.aims[place] ?? { baseline: null, targets: [] }, nowOf(time)),
    ),
  }));
}
