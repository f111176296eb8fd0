import { Injectable } from '@nestjs/common';
import {
  type Aims,
  type Measure,
  programmeMonths,
  type ReadMeasure,
  type TargetBasis,
  targetMonths,
} from '@tiwizi/domain';
import { type Sql } from 'sql-template-tag';
import { RequestContext } from '../../../platform/context/request-context';
import { ComputedReadings } from '../computed/computed-readings';
import { ComputedRepository, type MonthCell } from '../computed/computed.repository';
import { FormulaBook } from '../computed/formula-book';
import { type IndicatorRow } from '../indicators.repository';
import { type AimingRow, type FollowingProgrammeRow, MeasuresRepository } from './measures.repository';

export interface MeasuredIndicator {
  indicator: IndicatorRow;
  measure: Measure;
  /** Of each cooperative, in the order of the cohort. */
  aims: Aims[];
  /** For all of them together; without a target, theirs are added up. */
  stated: Aims;
  /** YYYY-MM: the months at whose end a target may be said. */
  targetMonths: string[];
  targetsVersion: number;
  targetStep: number | null;
  targetBasis: TargetBasis;
}

export interface Measured {
  programme: FollowingProgrammeRow;
  cohort: AimingRow[];
  indicators: MeasuredIndicator[];
}

export interface MeasuresAsked {
  programmeId: string;
  /** Which enrolments (`e`, with their programme `p`): the caller holds them to the scope. */
  which: Sql;
  /** YYYY-MM. */
  months: readonly string[];
  today: string;
  /** Only what was approved, as in a report; else also what waits. */
  approved: boolean;
  /** One indicator of the programme, or all. */
  indicatorId?: string;
}

/** What the indicators of a programme come to, whatever they are: typed, computed from the chain, or formulas. */
@Injectable()
export class IndicatorMeasures {
  constructor(
    private readonly measures: MeasuresRepository,
    private readonly computed: ComputedReadings,
    private readonly catalogue: ComputedRepository,
  ) {}

  programme(context: RequestContext, id: string): Promise<FollowingProgrammeRow | null> {
    return this.measures.programme(context, id);
  }

  /** Null if there is no such programme. As many statements as figures are computed, however large the cohort. */
  async of(context: RequestContext, asked: MeasuresAsked): Promise<Measured | null> {
    const programme = await this.measures.programme(context, asked.programmeId);
    if (programme === null) return null;
    const followed = programme.followed.filter(
      ({ indicator }) => asked.indicatorId === undefined || indicator.id === asked.indicatorId,
    );
    const own = followed.map(({ indicator }) => indicator);
    const catalogue = own.some(({ origin }) => origin === 'formula')
      ? await this.catalogue.catalogue(context)
      : own;
    const cohort = await this.measures.aiming(context, asked.which);
    const measureOf = await this.measuring(context, catalogue, own, cohort, asked);
    return {
      programme,
      cohort,
      indicators: followed.map(({ indicator, ...said }) => ({
        indicator,
        measure: measureOf(indicator),
        aims: cohort.map((row) => ({
          ...aimsOf(row, indicator.id, lastMonthOf(programme)),
          ...periodsOf(indicator, said.target_basis, programme),
        })),
        stated: {
          baseline: said.baseline,
          targets: [...said.periods, ...dated(said.target, lastMonthOf(programme))],
          ...periodsOf(indicator, said.target_basis, programme),
        },
        targetMonths: targetMonths(
          programmeMonths(programme.starts_on, programme.months),
          said.target_months,
        ),
        targetStep: said.target_months,
        targetBasis: mayAimForPeriods(indicator) ? said.target_basis : 'month',
        targetsVersion: said.targets_version,
      })),
    };
  }

  /** What each of `wanted` comes to over a cohort, in its order. `catalogue` holds whatever their formulas lean on. */
  async measuring(
    context: RequestContext,
    catalogue: readonly IndicatorRow[],
    wanted: readonly IndicatorRow[],
    cohort: readonly { id: string }[],
    asked: MeasuresAsked,
  ): Promise<(indicator: IndicatorRow) => Measure> {
    const book = new FormulaBook(catalogue);
    const codes = [...new Set(wanted.flatMap(({ code }) => book.leavesOf(code)))];
    const cells = await this.computed.leaves(context, catalogue, codes, asked, asked.approved);
    const parts = new Map(
      catalogue
        .filter(({ code }) => codes.includes(code))
        .map((indicator) => [
          indicator.code,
          readMeasure(indicator, cohort, cells.get(indicator.code) ?? []),
        ]),
    );
    return (indicator) => measureOf(indicator, book, parts);
  }
}

function measureOf(
  { code }: IndicatorRow,
  book: FormulaBook,
  parts: ReadonlyMap<string, ReadMeasure>,
): Measure {
  const formula = book.formulaOf(code);
  const own = parts.get(code);
  if (formula === null) return own ?? { acrossTime: 'sum', acrossCooperatives: 'none', readings: [] };
  const leaves = new Map(
    book.leavesOf(code).flatMap((leaf): [string, ReadMeasure][] => {
      const part = parts.get(leaf);
      return part === undefined ? [] : [[leaf, part]];
    }),
  );
  return { formula, formulaOf: book.formulaOf, parts: leaves };
}

function readMeasure(
  { across_time: acrossTime, across_cooperatives: acrossCooperatives }: IndicatorRow,
  cohort: readonly { id: string }[],
  cells: readonly MonthCell[],
): ReadMeasure {
  const byEnrolment = new Map<string, MonthCell[]>(cohort.map(({ id }) => [id, []]));
  for (const cell of cells) byEnrolment.get(cell.enrolmentId)?.push(cell);
  return {
    acrossTime,
    acrossCooperatives,
    readings: cohort.map(({ id }) =>
      (byEnrolment.get(id) ?? []).map(({ month, value, numerator, denominator }) => ({
        period: month,
        value,
        numerator,
        denominator,
      })),
    ),
  };
}

const dated = (target: number | null, month: string) => (target === null ? [] : [{ month, target }]);

/** Only what adds up over months has an amount for a period: a share does not grow with it. */
export function mayAimForPeriods({ origin, across_time: time, is_ratio: isRatio }: IndicatorRow): boolean {
  return origin !== 'formula' && time === 'sum' && !isRatio;
}

/** The months that periods are cut from, where targets are said for periods. */
function periodsOf(
  indicator: IndicatorRow,
  basis: TargetBasis,
  { starts_on, months }: FollowingProgrammeRow,
): Pick<Aims, 'periods'> {
  return basis === 'period' && mayAimForPeriods(indicator)
    ? { periods: programmeMonths(starts_on, months) }
    : {};
}

function lastMonthOf({ starts_on, months }: FollowingProgrammeRow): string {
  return programmeMonths(starts_on, months).at(-1) ?? starts_on.slice(0, 7);
}

function aimsOf(row: AimingRow, indicatorId: string, lastMonth: string): Aims {
  const end = row.ends.find((each) => each.indicatorId === indicatorId);
  const periods = row.periods
    .filter((each) => each.indicatorId === indicatorId)
    .map(({ month, target }) => ({ month, target }));
  return { baseline: end?.baseline ?? null, targets: [...periods, ...dated(end?.target ?? null, lastMonth)] };
}
