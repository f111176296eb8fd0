import { Injectable } from '@nestjs/common';
import { breakdownOfAll, measureOfAll } from '@tiwizi/domain';
import { type Sql } from 'sql-template-tag';
import { RequestContext } from '../../../platform/context/request-context';
import { partsOf, type PartDimension, type PartKey } from '../readings.dto';
import { BreakdownsRepository, type DividedRow, type ProvinceRow } from './breakdowns.repository';
import { type BreakdownDto, type BreakdownPartDto } from './figures.dto';
import { type Measured, type MeasuredIndicator } from './indicator-measures';

const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(4)));

/** What the total of an indicator is made of: by sex and age as its readings were told, by the provinces of its cooperatives. */
@Injectable()
export class Breakdowns {
  constructor(private readonly breakdowns: BreakdownsRepository) {}

  /** `which`: the enrolments of `measured`. One statement for what readings tell, one for provinces; none if nothing divides. */
  async of(
    context: RequestContext,
    measured: Measured,
    of: MeasuredIndicator,
    which: Sql,
  ): Promise<BreakdownDto[]> {
    const { indicator } = of;
    const dimensions = indicator.disaggregations.filter(
      (each): each is PartDimension => each !== 'territory',
    );
    const told =
      dimensions.length > 0 && indicator.origin === 'typed'
        ? await this.breakdowns.readings(context, which, indicator.id)
        : [];
    const byPart = dimensions.flatMap((dimension): BreakdownDto[] => {
      const parts = partsTogether(measured, of, told, dimension);
      return parts === null ? [] : [{ dimension, parts }];
    });
    const places = indicator.disaggregations.includes('territory') || indicator.across_cooperatives === 'sum';
    if (!places || of.indicator.origin === 'formula') return byPart;
    const parts = provincesOf(measured, of, await this.breakdowns.provinces(context, which));
    return parts.length > 1 ? [...byPart, { dimension: 'territory', parts }] : byPart;
  }
}

/** Null where nobody told any part: a table of unknown alone says nothing. */
function partsTogether(
  { cohort }: Measured,
  { indicator }: MeasuredIndicator,
  rows: readonly DividedRow[],
  dimension: PartDimension,
): BreakdownPartDto[] | null {
  if (rows.every(({ parts }) => parts.every((part) => part.dimension !== dimension))) return null;
  const keys: readonly PartKey[] = partsOf[dimension];
  const divided = cohort.map(({ id }) =>
    rows
      .filter(({ enrolmentId }) => enrolmentId === id)
      .map(({ parts, ...reading }) => ({
        ...reading,
        parts: Object.fromEntries(
          parts.flatMap((part) => (part.dimension === dimension ? [[part.key, part.value]] : [])),
        ),
      })),
  );
  const sums = breakdownOfAll<PartKey>(divided, keys, indicator.across_time, indicator.across_cooperatives);
  if (sums === null) return null;
  return [...keys, 'unknown' as const].map((key) => ({ key, name: null, value: rounded(sums[key]) }));
}

/** By what the cooperatives of each province come to together, those of no known province last. */
function provincesOf(
  { cohort }: Measured,
  { measure }: MeasuredIndicator,
  rows: readonly ProvinceRow[],
): BreakdownPartDto[] {
  const placeOf = new Map(cohort.map(({ id }, place) => [id, place]));
  const groups = new Map<string, { row: ProvinceRow; places: number[] }>();
  for (const row of rows) {
    const place = placeOf.get(row.enrolmentId);
    const group = groups.get(row.provinceId ?? 'unknown') ?? { row, places: [] };
    if (place !== undefined) group.places.push(place);
    groups.set(row.provinceId ?? 'unknown', group);
  }
  return [...groups]
    .sort(([one, { row: a }], [other, { row: b }]) =>
      one === 'unknown' ? 1 : other === 'unknown' ? -1 : a.nameFr.localeCompare(b.nameFr, 'fr'),
    )
    .map(([key, { row, places }]) => ({
      key,
      name: key === 'unknown' ? null : { fr: row.nameFr, ar: row.nameAr, en: row.nameFr },
      value: rounded(measureOfAll(measure, places, 'total').value),
    }));
}
