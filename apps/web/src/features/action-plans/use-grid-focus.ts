import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

export interface Place {
  row: number;
  column: number;
}

export interface GridFocus {
  table: RefObject<HTMLTableElement | null>;
  /** The one cell that Tab comes to. */
  at: Place;
  /** Goes there, as far as the grid reaches, and brings the focus along. */
  go: (place: Place) => void;
  /** Notes where a tap went, without moving the focus. */
  note: (place: Place) => void;
  /** Moves as the key says; false for keys that move nothing. */
  moveBy: (event: KeyboardEvent) => boolean;
}

/** Roving focus over the cells of a grid; the arrows follow the line of reading. */
export function useGridFocus(rows: number, columns: number): GridFocus {
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const bring = useRef(false);
  useEffect(() => {
    if (!bring.current) return;
    bring.current = false;
    table.current?.querySelector<HTMLElement>(`[data-cell="${at.row}.${at.column}"]`)?.focus();
  });
  const within = ({ row, column }: Place): Place => ({
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  });
  const go = (place: Place) => {
    bring.current = true;
    setAt(within(place));
  };
  const moveBy = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => {
    if (altKey) return false;
    const whole = ctrlKey || metaKey;
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const { row, column } = at;
    const places: Record<string, Place> = {
      ArrowDown: { row: whole ? rows - 1 : row + 1, column },
      ArrowUp: { row: whole ? 0 : row - 1, column },
      [forward]: { row, column: whole ? columns - 1 : column + 1 },
      [back]: { row, column: whole ? 0 : column - 1 },
      Home: { row: whole ? 0 : row, column: 0 },
      End: { row: whole ? rows - 1 : row, column: columns - 1 },
      PageDown: { row: row + 10, column },
      PageUp: { row: row - 10, column },
    };
    const place = places[key];
    if (place === undefined) return false;
    go(place);
    return true;
  };
  return { table, at: within(at), go, note: setAt, moveBy };
}
