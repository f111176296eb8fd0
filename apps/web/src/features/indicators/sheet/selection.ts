export interface Place {
  row: number;
  column: number;
}

/** From where the selection was begun to where one is. */
export interface Selection {
  anchor: Place;
  at: Place;
}

export interface Block {
  top: number;
  bottom: number;
  start: number;
  end: number;
}

export const blockOf = ({ anchor, at }: Selection): Block => ({
  top: Math.min(anchor.row, at.row),
  bottom: Math.max(anchor.row, at.row),
  start: Math.min(anchor.column, at.column),
  end: Math.max(anchor.column, at.column),
});

/** The places of a block, row by row. */
export function placesIn({ top, bottom, start, end }: Block): Place[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: end - start + 1 }, (_column, column) => ({
      row: top + row,
      column: start + column,
    })),
  );
}

/**
 * Where a block of texts lands: at the selection's corner, once; a selection that is a whole number of times as large is
 * filled with it.
 */
export function landing(
  texts: readonly (readonly string[])[],
  selection: Block,
): (Place & { text: string })[] {
  const height = texts.length;
  const width = Math.max(...texts.map((row) => row.length));
  const [rows, columns] = [selection.bottom - selection.top + 1, selection.end - selection.start + 1];
  const repeats = rows % height === 0 && columns % width === 0;
  const block = repeats
    ? selection
    : { ...selection, bottom: selection.top + height - 1, end: selection.start + width - 1 };
  return placesIn(block).flatMap((line, row) =>
    line.flatMap((place, column) => {
      const text = texts[row % height]?.[column % width];
      return text === undefined ? [] : [{ ...place, text }];
    }),
  );
}
