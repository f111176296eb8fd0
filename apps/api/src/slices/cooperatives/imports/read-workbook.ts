import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import { Problem, refused } from '../../../platform/problem/problem';
import { cellOf, isBlank, mostColumns, type RawCell, type RawSheet, refuseTooMany } from './raw-sheet';
import { checkArchive } from './safe-archive';

/** Reads an XLSX row by row. Formulas are not evaluated: what the file says they gave is taken. */
export async function readWorkbook(bytes: Buffer): Promise<RawSheet[]> {
  checkArchive(bytes);
  try {
    const reader = new ExcelJS.stream.xlsx.WorkbookReader(Readable.from([bytes]), {
      worksheets: 'emit',
      sharedStrings: 'cache',
      styles: 'cache',
      hyperlinks: 'ignore',
      entries: 'ignore',
    });
    const sheets: RawSheet[] = [];
    for await (const sheet of reader) sheets.push(await readSheet(sheet, sheets.length + 1));
    return sheets;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw refused('import-unreadable');
  }
}

async function readSheet(sheet: ExcelJS.stream.xlsx.WorksheetReader, place: number): Promise<RawSheet> {
  const rows: RawSheet['rows'] = [];
  for await (const row of sheet) {
    const cells: RawCell[] = [];
    row.eachCell((cell, column) => {
      const read = readCell(cell.value);
      if (column > mostColumns && read.text !== '') refuseTooMany(0, column);
      if (column <= mostColumns) cells[column - 1] = read;
    });
    const filled = Array.from(cells, (cell) => cell ?? { text: '' });
    if (!isBlank(filled)) rows.push({ number: row.number, cells: filled });
    refuseTooMany(rows.length, 0);
  }
  // The type leaves the name out, but the reader sets it.
  const { name = `${place}` } = sheet as { name?: string };
  return { name: cellOf(name).text, rows };
}

function readCell(value: ExcelJS.CellValue): RawCell {
  if (value === null || value === undefined) return { text: '' };
  if (value instanceof Date) {
    // Excel knows no time zones: the reader gives the day's midnight in UTC.
    return Number.isNaN(value.getTime())
      ? cellOf('', 'cell-error')
      : { text: value.toISOString().slice(0, 10) };
  }
  if (typeof value !== 'object') return cellOf(String(value));
  if ('error' in value) return cellOf(String(value.error), 'cell-error');
  if ('richText' in value) return cellOf(value.richText.map(({ text }) => text).join(''));
  if ('text' in value) return cellOf(String(value.text));
  const { result } = value;
  if (result === undefined || (typeof result === 'number' && Number.isNaN(result))) {
    return cellOf('formula' in value ? `=${value.formula}` : '', 'formula-without-result');
  }
  return readCell(result);
}
