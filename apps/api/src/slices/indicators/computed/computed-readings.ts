import { Injectable } from '@nestjs/common';
import { evaluateWhole, isAutomaticIndicator, localDate } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { enrolmentsInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import { type IndicatorRow, type ProgrammeRow } from '../indicators.repository';
import { type ComputedFrame } from './automatic-figures';
import { ComputedRepository, type MonthCell } from './computed.repository';
import { FormulaBook } from './formula-book';

export type ComputedCell = MonthCell & { indicatorId: string };

/** Every month's figures of the indicators that something leans on, by code of the catalogue. */
type Leaves = ReadonlyMap<string, readonly MonthCell[]>;

const placeOf = ({ enrolmentId, month }: MonthCell): string => `${enrolmentId} ${month}`;

/** What nobody types: figures computed from the chain, and formulas over them and over what was read. */
@Injectable()
export class ComputedReadings {
  constructor(private readonly computed: ComputedRepository) {}

  /**
   * The computed indicators of a programme in scope, for its active cohort (or one enrolment of it) in the months given
   * (YYYY-MM). A cell that is missing is left out. One statement for each figure, whatever the size of the cohort.
   */
  async cells(
    context: RequestContext,
    programme: Pick<ProgrammeRow, 'id' | 'zone' | 'indicators'>,
    months: readonly string[],
    enrolmentId?: string,
  ): Promise<ComputedCell[]> {
    const meant = enrolmentId === undefined ? sql`e.status = 'active'` : sql`e.id = ${enrolmentId}`;
    const which = sql`e.programme_id = ${programme.id} AND ${meant} AND ${enrolmentsInScope(context, 'e.id')}`;
    const today = localDate(new Date(), programme.zone);
    return this.of(context, programme.indicators, { which, months, today }, false);
  }

  /** As `cells`, for the enrolments (`e`) that the caller names; `approved`: formulas see only readings approved. */
  async of(
    context: RequestContext,
    indicators: readonly IndicatorRow[],
    frame: ComputedFrame,
    approved: boolean,
  ): Promise<ComputedCell[]> {
    const wanted = indicators.filter(({ origin }) => origin !== 'typed');
    if (wanted.length === 0 || frame.months.length === 0) return [];
    const formulas = wanted.some(({ origin }) => origin === 'formula');
    const catalogue = formulas ? await this.computed.catalogue(context) : wanted;
    const book = new FormulaBook(catalogue);
    const leaves = await this.leaves(
      context,
      catalogue,
      wanted.flatMap(({ code }) => book.leavesOf(code)),
      frame,
      approved,
    );
    return wanted.flatMap((indicator) =>
      (indicator.origin === 'automatic'
        ? (leaves.get(indicator.code) ?? [])
        : formulaCells(indicator, book, leaves)
      ).map((cell) => ({ ...cell, indicatorId: indicator.id })),
    );
  }

  /** The months' figures of the indicators with these codes, typed or automatic; each is read by one statement at most. */
  async leaves(
    context: RequestContext,
    catalogue: readonly IndicatorRow[],
    codes: readonly string[],
    frame: ComputedFrame,
    approved: boolean,
  ): Promise<Leaves> {
    const wanted = catalogue.filter(({ code }) => codes.includes(code));
    const leaves = new Map<string, MonthCell[]>();
    for (const { code, automatic } of wanted) {
      if (automatic === null || !isAutomaticIndicator(automatic)) continue;
      leaves.set(code, await this.computed.automatic(context, automatic, frame));
    }
    const typed = new Map(wanted.flatMap(({ id, code, origin }) => (origin === 'typed' ? [[id, code]] : [])));
    if (typed.size === 0) return leaves;
    for (const { indicatorId, ...cell } of await this.computed.typed(
      context,
      [...typed.keys()],
      frame,
      approved,
    )) {
      const code = typed.get(indicatorId);
      if (code === undefined) continue;
      const cells = leaves.get(code) ?? [];
      cells.push(cell);
      leaves.set(code, cells);
    }
    return leaves;
  }
}

function formulaCells({ code }: IndicatorRow, book: FormulaBook, leaves: Leaves): MonthCell[] {
  const node = book.formulaOf(code);
  const codes = book.leavesOf(code);
  const [first, ...others] = codes.map(
    (leaf) => new Map((leaves.get(leaf) ?? []).map((cell) => [placeOf(cell), cell])),
  );
  if (node === null || first === undefined) return [];
  // Where one part is missing the formula is missing: only what all parts have can come to something.
  return [...first.values()].flatMap((cell): MonthCell[] => {
    const place = placeOf(cell);
    const parts = new Map(
      codes.map((leaf, index) => [leaf, [first, ...others][index]?.get(place)?.value ?? null]),
    );
    const value = evaluateWhole(node, book.formulaOf, (leaf) => parts.get(leaf) ?? null);
    return value === null ? [] : [{ ...cell, value, numerator: null, denominator: null }];
  });
}
