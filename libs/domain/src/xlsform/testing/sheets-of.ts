import { type Sheet } from '../sheet-table';

/** Sheets as a workbook reader gives them, from rows of texts; rows of blanks are left out, as it does. */
export function sheetsOf(workbook: Record<string, string[][]>): Sheet[] {
  return Object.entries(workbook).map(([name, rows]) => ({
    name,
    rows: rows
      .map((cells, index) => ({ number: index + 1, cells: cells.map((text) => ({ text: text.trim() })) }))
      .filter(({ cells }) => cells.some(({ text }) => text !== '')),
  }));
}
