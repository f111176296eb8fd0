interface GridPlace {
  row: number;
  column: number;
}

interface GridShape {
  rows: number;
  columns: number;
  /** Read from right to left: the left arrow goes on. */
  mirrored: boolean;
}

/** Where a key leads in a grid; null for keys that do not move, and at the edges nowhere. */
export function moved(
  { row, column }: GridPlace,
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  { rows, columns, mirrored }: GridShape,
): GridPlace | null {
  const on = mirrored ? -1 : 1;
  const within = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1);
  const to = (nextRow: number, nextColumn: number): GridPlace => ({
    row: within(nextRow, rows),
    column: within(nextColumn, columns),
  });
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowRight':
      return to(row, column + on);
    case 'ArrowLeft':
      return to(row, column - on);
    case 'Home':
      return to(ctrlKey ? 0 : row, 0);
    case 'End':
      return to(ctrlKey ? rows - 1 : row, columns - 1);
    case 'PageUp':
      return to(row - 10, column);
    case 'PageDown':
      return to(row + 10, column);
    default:
      return null;
  }
}
