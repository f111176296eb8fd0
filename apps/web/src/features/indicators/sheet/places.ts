import { useCallback, useEffect, useRef } from 'react';
import { type Grid, type SheetColumn } from './columns';
import { type Block, type Place, type Selection } from './selection';

/** A function that stays the same and does what the latest one does: rows are not drawn anew for it. */
export function useLatest<Args extends unknown[]>(act: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}

export const mirrored = (): boolean => document.documentElement.dir === 'rtl';

export const sizeOf = ({ top, bottom, start: first, end }: Block): number =>
  (bottom - top + 1) * (end - first + 1);

export function within({ row, column }: Place, { rows, columns }: { rows: number; columns: number }): Place {
  return { row: Math.min(Math.max(row, 0), rows - 1), column: Math.min(Math.max(column, 0), columns - 1) };
}

/** The next place in reading order; null beyond the ends. */
export function nextOf(
  { row, column }: Place,
  on: 1 | -1,
  { rows, columns }: { rows: number; columns: number },
): Place | null {
  const next = row * columns + column + on;
  return next < 0 || next >= rows * columns
    ? null
    : { row: Math.floor(next / columns), column: next % columns };
}

export function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  if (!cell) return null;
  const [row = 0, column = 0] = (cell.dataset['place'] ?? '').split(' ').map(Number);
  return { row, column };
}

export const placeIn = (frame: HTMLElement | null, { row, column }: Place): HTMLElement | null =>
  frame?.querySelector<HTMLElement>(`[data-place="${row} ${column}"]`) ?? null;

/** The row of a cell given by its key, `enrolment indicator`; −1 where there is none. */
export const rowOf = ({ rows }: Grid, key: string | null): number =>
  rows.findIndex(({ enrolmentId }) => enrolmentId === key?.split(' ')[0]);

/** The cell to begin in: the one with the key, or the first of all. */
export function beginning(grid: Grid, columns: readonly SheetColumn[], key: string | null): Selection {
  const column = columns.findIndex(({ indicator }) => indicator.id === key?.split(' ')[1]);
  const at = { row: Math.max(0, rowOf(grid, key)), column: Math.max(0, column) };
  return { anchor: at, at };
}
