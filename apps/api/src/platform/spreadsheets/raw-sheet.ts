import { refused } from '../problem/problem';

/** A cell as text. `fault` says why its text cannot be trusted. */
export interface RawCell {
  text: string;
  fault?: 'formula-without-result' | 'cell-error' | 'cell-too-long';
}

/** One sheet of a file; rows that hold nothing are left out, and each row keeps the number that its reader sees. */
export interface RawSheet {
  name: string;
  rows: { number: number; cells: RawCell[] }[];
}

/** How much of a file is read before it is refused. */
export interface SheetLimits {
  /** Rows of one sheet that hold something, headers not counted. */
  rows: number;
  columns: number;
  /** Letters of one cell. */
  cell: number;
}

/** A cell's text with its edges and inner runs of blanks tidied. */
export function cellOf(value: string, longest: number, fault?: RawCell['fault']): RawCell {
  // PostgreSQL keeps no NUL and no half characters; other control and direction marks only look like nothing.
  const text = value
    .slice(0, longest + 1)
    .replace(/[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (fault !== undefined) return { text: text.slice(0, 60), fault };
  return value.length > longest ? { text: text.slice(0, 60), fault: 'cell-too-long' } : { text };
}

export function isBlank(cells: readonly RawCell[]): boolean {
  return cells.every((cell) => cell.text === '' && cell.fault === undefined);
}

export function refuseTooMany(rows: number, columns: number, limits: SheetLimits): void {
  // One row more for the headers.
  if (rows > limits.rows + 1) throw refused('import-too-many-rows', [], { max: limits.rows });
  if (columns > limits.columns) throw refused('import-too-many-columns', [], { max: limits.columns });
}
