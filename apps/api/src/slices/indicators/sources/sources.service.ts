import { Injectable } from '@nestjs/common';
import {
  during,
  isAutomaticIndicator,
  isCumulative,
  localDate,
  measureOfAll,
  monthOf,
  programmeMonths,
} from '@tiwizi/domain';
import { RequestContext } from '../../../platform/context/request-context';
import { readCursor, writeCursor } from '../../../platform/contract/cursor';
import { fault, notFound, refused } from '../../../platform/problem/problem';
import { procedureTitles } from '../../action-plans/action-plans.port';
import { ComputedRepository } from '../computed/computed.repository';
import { FormulaBook } from '../computed/formula-book';
import { presentIndicator } from '../indicators.presenter';
import { type IndicatorRow, IndicatorsRepository, type ProgrammeRow } from '../indicators.repository';
import { IndicatorOfProgrammeParam } from '../measures/figures.dto';
import { IndicatorMeasures, type MeasuresAsked } from '../measures/indicator-measures';
import { automaticSources, readingRows } from './source-statements';
import { type FigureSourceDto, FigureSourcesDto, type SourceNoun, SourcesQuery } from './sources.dto';
import { meantBy, placeOf, type SourceRow, SourcesRepository } from './sources.repository';

interface Figure {
  total: number | null;
  counted: number;
  missing: number;
  /** The months that it is told from. */
  months: string[];
}

@Injectable()
export class SourcesService {
  constructor(
    private readonly indicators: IndicatorsRepository,
    private readonly catalogue: ComputedRepository,
    private readonly measures: IndicatorMeasures,
    private readonly sources: SourcesRepository,
  ) {}

  /** The rows that a figure is computed from; of a formula, the figures that it leans on. */
  async list(
    context: RequestContext,
    { id, indicatorId }: IndicatorOfProgrammeParam,
    query: SourcesQuery,
  ): Promise<FigureSourcesDto> {
    const programme = await this.indicators.programme(context, id);
    if (programme === null) throw notFound();
    const catalogue = await this.catalogue.catalogue(context);
    const book = new FormulaBook(catalogue);
    const told = new Set(programme.indicators.flatMap(({ code }) => [code, ...book.leavesOf(code)]));
    const indicator = catalogue.find((each) => each.id === indicatorId && told.has(each.code));
    if (indicator === undefined) throw notFound();
    const { from, to, months } = periodOf(programme, query);
    const which = meantBy(context, id, query);
    const approved = query.state === 'approved';
    const asked = { programmeId: id, which, months, today: to, approved };
    const operands =
      indicator.origin === 'formula'
        ? book.leavesOf(indicator.code).flatMap((code) => catalogue.filter((each) => each.code === code))
        : [];
    const figures = await this.figures(context, catalogue, [indicator, ...operands], asked, monthOf(from));
    const [whole, ...parts] = figures;
    if (whole === undefined) throw notFound();
    const page = await this.rows(context, indicator, { ...asked, months: whole.months }, query);
    return {
      programmeId: id,
      indicator: presentIndicator(indicator),
      from,
      to,
      total: rounded(whole.total),
      counted: whole.counted,
      missing: whole.missing,
      operands: operands.map((each, place) => ({
        indicator: presentIndicator(each),
        total: rounded(parts[place]?.total ?? null),
      })),
      ...page,
    };
  }

  /** What each indicator comes to since `first` (YYYY-MM): what is cumulative, since the programme began. */
  private async figures(
    context: RequestContext,
    catalogue: readonly IndicatorRow[],
    wanted: readonly IndicatorRow[],
    asked: MeasuresAsked,
    first: string,
  ): Promise<Figure[]> {
    const cohort = await this.sources.cohort(context, asked.which);
    const measureOf = await this.measures.measuring(context, catalogue, wanted, cohort, asked);
    const places = cohort.map((_, place) => place);
    return wanted.map((indicator) => {
      const measure = measureOf(indicator);
      const since = isCumulative(measure) ? '' : first;
      const { value, counted, missing } = measureOfAll(
        during(measure, (period) => period >= since),
        places,
        'total',
      );
      return { total: value, counted, missing, months: asked.months.filter((month) => month >= since) };
    });
  }

  private async rows(
    context: RequestContext,
    { id, origin, automatic }: IndicatorRow,
    asked: MeasuresAsked,
    { cursor, limit = 50 }: SourcesQuery,
  ): Promise<Pick<FigureSourcesDto, 'noun' | 'items' | 'nextCursor' | 'rows'>> {
    const after = readCursor(cursor, 4);
    if (origin === 'formula' || asked.months.length === 0) {
      return { noun: null, items: [], nextCursor: null, rows: 0 };
    }
    const source =
      automatic !== null && isAutomaticIndicator(automatic)
        ? automaticSources[automatic]
        : readingRows(id, asked.approved);
    const { items, total } = await this.sources.page(context, source.rows, asked, after, limit + 1);
    const last = items[limit - 1];
    return {
      noun: source.noun,
      items: items.slice(0, limit).map((row) => presentSource(row, source.noun)),
      nextCursor: items.length > limit && last ? writeCursor(placeOf(last)) : null,
      rows: total,
    };
  }
}

const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(4)));

/** The days asked for, within those of the programme that have begun, and their months. */
function periodOf({ starts_on, months, zone }: ProgrammeRow, query: SourcesQuery) {
  const today = localDate(new Date(), zone);
  const from = query.from ?? starts_on;
  const to = query.to !== undefined && query.to < today ? query.to : today;
  if (query.to !== undefined && query.to < from)
    throw refused('invalid-fields', [fault('?to', 'period-reversed')]);
  return {
    from,
    to,
    months: programmeMonths(starts_on, months).filter((month) => month <= monthOf(to)),
  };
}

function presentSource(row: SourceRow, noun: SourceNoun): FigureSourceDto {
  const { also, title, ...rest } = row;
  return {
    ...rest,
    id: [row.recordId, row.enrolmentId, ...(also === null ? [] : [also])].join(' ').slice(0, 120),
    title,
    name: nameOf(row, noun),
    kind: noun === 'reading' || noun === 'diagnostic' ? also : null,
  };
}

function nameOf({ title, also }: SourceRow, noun: SourceNoun): FigureSourceDto['name'] {
  if (noun === 'procedure') return procedureTitles.get(also ?? '') ?? null;
  return noun === 'fair' ? { fr: title, ar: also ?? title, en: title } : null;
}
