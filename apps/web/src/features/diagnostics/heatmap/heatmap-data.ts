import { type components } from '@tiwizi/api-client';
import { levelAt } from '@tiwizi/domain';
import { type Criterion, type Grid } from '../queries';

export type Heatmap = components['schemas']['HeatmapDto'];
export type HeatRow = Heatmap['cooperatives'][number];
export type SharedGap = Heatmap['sharedGaps'][number];

/** One criterion of the map: what the grid says of it, and how many cooperatives lack it. */
export interface HeatColumn {
  criterion: Criterion;
  dimension: Grid['dimensions'][number];
  gap: SharedGap;
  /** Where its sign stands in a row's line. */
  place: number;
}

export interface HeatFilters {
  dimension: string;
  category: string;
}

/** The columns that the filters leave, the most shared gap first. */
export function columnsOf(map: Heatmap, grid: Grid, { dimension, category }: HeatFilters): HeatColumn[] {
  const known = new Map(
    grid.dimensions.flatMap((each) =>
      each.criteria.map((criterion) => [criterion.code, { criterion, dimension: each }] as const),
    ),
  );
  return map.sharedGaps.flatMap((gap): HeatColumn[] => {
    const words = known.get(gap.criterion);
    if (words === undefined) return [];
    if (dimension !== '' && words.dimension.code !== dimension) return [];
    if (category !== '' && gap.category !== category) return [];
    return [{ ...words, gap, place: map.codes.indexOf(gap.criterion) }];
  });
}

export const inGridOrder = (columns: readonly HeatColumn[]): HeatColumn[] =>
  [...columns].sort((a, b) => a.place - b.place);

export type HeatTone = 'reached' | 'near' | 'far' | 'unrated';

export interface HeatCell {
  found: ReturnType<typeof levelAt>;
  tone: HeatTone;
  /** What stands in the cell: the level, or a sign for why there is none. */
  sign: string;
  blocked: boolean;
}

const signs = { not_applicable: '∅', not_verified: '?', refused: '×', none: '·' } as const;

export function cellOf(row: HeatRow, { gap, place }: HeatColumn): HeatCell {
  const found = levelAt(row.levels, place);
  const blocked = row.legalBlockers.includes(gap.criterion);
  if (typeof found !== 'number') return { found, tone: 'unrated', sign: signs[found], blocked };
  const below = gap.targetLevel - found;
  return { found, tone: below <= 0 ? 'reached' : below === 1 ? 'near' : 'far', sign: String(found), blocked };
}

const needs = { a: 'agreed', p: 'planned', g: 'done', m: 'met', d: 'declined' } as const;
export type NeedState = (typeof needs)[keyof typeof needs] | 'none';

/** What became of the gap in this cooperative. */
export function needOf(row: HeatRow, { place }: HeatColumn): NeedState {
  const sign = row.needs[place] ?? '-';
  return sign in needs ? needs[sign as keyof typeof needs] : 'none';
}

/** The cooperatives below target, as the map has them. */
export const rowsBelow = (rows: readonly HeatRow[], column: HeatColumn): HeatRow[] =>
  rows.filter((row) => ['near', 'far'].includes(cellOf(row, column).tone));
