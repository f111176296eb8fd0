import { readTable, writeTable } from './clipboard';
import { type GridCell, isWritable, type SheetColumn, type Slot } from './columns';
import { cellKey } from './collect';
import { type Figure, shownOf, storedText, typedFigure, type TypedRow } from './figures';
import { type Block, landing, type Place, placesIn } from './selection';
import { slotKey, type SlotChange, type TypedRows } from './sheet-state';
import { readTypedNumber } from '@tiwizi/domain';
import { written } from './written';

/** The sheet as its keys and its clipboard see it: places, and the texts in them. */
export interface SheetView {
  rows: readonly { enrolmentId: string }[];
  columns: readonly SheetColumn[];
  cells: ReadonlyMap<string, GridCell>;
  typed: TypedRows;
}

export interface Taken {
  changes: SlotChange[];
  /** Places that take no text: they are computed, or lie beyond the edge. */
  left: number;
}

const at = ({ rows, columns }: SheetView, place: Place) => ({
  row: rows[place.row],
  column: columns[place.column],
});

/** What stands in a place, as it can be typed. */
export function textAt(view: SheetView, place: Place): string {
  const { row, column } = at(view, place);
  if (!row || !column) return '';
  const cell = view.cells.get(cellKey(row.enrolmentId, column.indicator.id));
  const typed: TypedRow | undefined = view.typed[row.enrolmentId];
  if (isWritable(column)) {
    const slot = column.slot as Slot;
    return typed?.[slotKey(column.indicator.id, slot)] ?? storedText(cell, slot);
  }
  const figure: Figure | null = typedFigure(column.indicator, cell, typed);
  const shown = shownOf(column, cell, figure);
  return shown === 'over' ? '' : written(shown);
}

/** The texts as changes of the places that take one. */
export function put(view: SheetView, texts: readonly (Place & { text: string })[]): Taken {
  const changes = texts.flatMap(({ text, ...place }): SlotChange[] => {
    const { row, column } = at(view, place);
    if (!row || !column || !isWritable(column)) return [];
    const slot = column.slot as Slot;
    const cell = view.cells.get(cellKey(row.enrolmentId, column.indicator.id));
    // Typing what is stored takes back what was typed.
    const same = Object.is(readTypedNumber(text), readTypedNumber(storedText(cell, slot)));
    const next = same ? undefined : readTypedNumber(text) === null ? '' : text.trim();
    return [{ enrolmentId: row.enrolmentId, indicatorId: column.indicator.id, slot, text: next }];
  });
  return { changes, left: texts.length - changes.length };
}

export const copied = (view: SheetView, block: Block): string =>
  writeTable(placesIn(block).map((line) => line.map((place) => textAt(view, place))));

export const pasted = (view: SheetView, block: Block, text: string): Taken =>
  put(view, landing(readTable(text), block));

export const emptied = (view: SheetView, block: Block): Taken =>
  put(
    view,
    placesIn(block)
      .flat()
      .map((place) => ({ ...place, text: '' })),
  );

/** The first line of the block into those below; of one line, the line above it. */
export function filledDown(view: SheetView, block: Block): Taken {
  const single = block.top === block.bottom;
  const source = single ? block.top - 1 : block.top;
  if (source < 0) return { changes: [], left: 0 };
  const below = { ...block, top: single ? block.top : block.top + 1 };
  const places = placesIn(below).flat();
  return put(
    view,
    places.map((place) => ({ ...place, text: textAt(view, { ...place, row: source }) })),
  );
}
