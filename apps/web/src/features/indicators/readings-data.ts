import { type components } from '@tiwizi/api-client';

export type Grid = components['schemas']['ReadingsGridDto'];
export type GridRow = Grid['rows'][number];
export type GridCell = Grid['cells'][number];
export type Indicator = components['schemas']['IndicatorDto'];
export type Reading = components['schemas']['ReadingDto'];
export type NewReading = components['schemas']['NewReadingDto'];

export const gridKey = (programmeId: string | undefined, month: string | undefined) =>
  ['readings', programmeId, month] as const;

/** What stands in the fields of one cell, as text: a ratio has two. */
export interface Typed {
  value: string;
  numerator: string;
  denominator: string;
}

export type TypedCells = Readonly<Record<string, Typed>>;

export const cellKey = (enrolmentId: string, indicatorId: string): string => `${enrolmentId} ${indicatorId}`;

export const cellsByKey = ({ cells }: Grid): ReadonlyMap<string, GridCell> =>
  new Map(cells.map((cell) => [cellKey(cell.enrolmentId, cell.indicatorId), cell]));

const written = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','));

export function typedOf(reading: Reading | null): Typed {
  return {
    value: written(reading?.value ?? null),
    numerator: written(reading?.numerator ?? null),
    denominator: written(reading?.denominator ?? null),
  };
}

/** A number as people here type it: spaces between thousands, a comma or a point. Null if empty, NaN if it is no number. */
export function readNumber(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (plain === '') return null;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
}

export interface Collected {
  readings: Omit<NewReading, 'id' | 'source'>[];
  /** Cells that hold something which is no number. */
  faulty: string[];
}

/** The cells that say something else than what is stored, as readings of the month. */
export function collect(grid: Grid, typed: TypedCells): Collected {
  const known = cellsByKey(grid);
  const collected: Collected = { readings: [], faulty: [] };
  for (const { enrolmentId } of grid.rows) {
    for (const indicator of grid.indicators) {
      const key = cellKey(enrolmentId, indicator.id);
      const fields = typed[key];
      const current = known.get(key)?.current ?? null;
      if (!fields || sameAs(fields, typedOf(current), indicator)) continue;
      const [value, numerator, denominator] = indicator.isRatio
        ? [null, readNumber(fields.numerator), readNumber(fields.denominator)]
        : [readNumber(fields.value), null, null];
      if ([value, numerator, denominator].some(Number.isNaN)) collected.faulty.push(key);
      else {
        collected.readings.push({
          enrolmentId,
          indicatorId: indicator.id,
          month: grid.month,
          value,
          numerator,
          denominator,
        });
      }
    }
  }
  return collected;
}

function sameAs(a: Typed, b: Typed, { isRatio }: Indicator): boolean {
  const parts = isRatio ? (['numerator', 'denominator'] as const) : (['value'] as const);
  return parts.every((part) => {
    const [left, right] = [readNumber(a[part]), readNumber(b[part])];
    return left === right || a[part] === b[part];
  });
}
