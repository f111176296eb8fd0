import { type components } from '@tiwizi/api-client';
import { type ReadingWarning } from '@tiwizi/domain';
import { type Grid, type GridCell, type Indicator, isTyped } from './columns';
import { faultOf, type Figure, type FigureFault, typedFigure, warningsOf } from './figures';
import { type TypedRows } from './sheet-state';

export type NewReading = components['schemas']['NewReadingDto'];

export const cellKey = (enrolmentId: string, indicatorId: string): string => `${enrolmentId} ${indicatorId}`;

export const cellsByKey = ({ cells }: Pick<Grid, 'cells'>): ReadonlyMap<string, GridCell> =>
  new Map(cells.map((cell) => [cellKey(cell.enrolmentId, cell.indicatorId), cell]));

/** A cell that says something else than what is stored. */
export interface ChangedCell {
  key: string;
  row: Grid['rows'][number];
  indicator: Indicator;
  cell: GridCell | undefined;
  figure: Figure;
  fault: FigureFault | null;
  warnings: ReadingWarning[];
  /** A sealed report stands on what it would correct: it needs a word on why. */
  reported: boolean;
  /** Something else stands there than when it was typed. */
  conflict: boolean;
}

/** The id of the reading that stood in a cell when it was first typed in; null for none. */
export type SeenReadings = Readonly<Record<string, string | null>>;

export function changedCells(grid: Grid, typed: TypedRows, seen: SeenReadings): ChangedCell[] {
  const known = cellsByKey(grid);
  const indicators = grid.indicators.filter(isTyped);
  return grid.rows.flatMap((row) => {
    const texts = typed[row.enrolmentId];
    if (!texts) return [];
    return indicators.flatMap((indicator): ChangedCell[] => {
      const key = cellKey(row.enrolmentId, indicator.id);
      const cell = known.get(key);
      const figure = typedFigure(indicator, cell, texts);
      if (!figure) return [];
      const fault = faultOf(figure);
      const current = cell?.current ?? null;
      return [
        {
          key,
          row,
          indicator,
          cell,
          figure,
          fault,
          warnings: fault ? [] : warningsOf(figure, cell),
          reported: (current?.reportedIn.length ?? 0) > 0,
          conflict: key in seen && seen[key] !== (current?.id ?? null),
        },
      ];
    });
  });
}

/** What is sent for a changed cell. `remark` is the word kept with it. */
export function readingOf(
  { row, indicator, figure, cell }: ChangedCell,
  { month, source, remark, id }: { month: string; source: string; remark: string; id: string },
): NewReading {
  return {
    id,
    enrolmentId: row.enrolmentId,
    indicatorId: indicator.id,
    month,
    ...figure,
    source,
    remark,
    replaces: cell?.current?.id ?? null,
  };
}
