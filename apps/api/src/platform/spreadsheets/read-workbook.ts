import { Readable } from 'node:stream';
import type ExcelJS from 'exceljs';
import { Problem, refused } from '../problem/problem';
import { cellOf, isBlank, type RawCell, type RawSheet, refuseTooMany, type SheetLimits } from './raw-sheet';
import { loadExcel } from './load-excel';
import { plainArchive } from './plain-archive';
import { checkArchive } from './safe-archive';
import { sheetNames } from './sheet-names';

const zipped = Buffer.from('PK\u0003\u0004', 'latin1');
// The old binary XLS, and any office file behind a password.
const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Told by what the file is, not by its name. */
export function workbookKind(bytes: Buffer): 'xlsx' | 'old' | 'empty' | 'other' {
  if (bytes.length === 0) return 'empty';
  if (bytes.subarray(0, 8).equals(compound)) return 'old';
  return bytes.subarray(0, 4).equals(zipped) ? 'xlsx' : 'other';
}

/** Reads an XLSX row by row. Formulas are not evaluated: what the file says they gave is taken. */
export async function readWorkbook(bytes: Buffer, limits: SheetLimits): Promise<RawSheet[]> {
  const archive = checkArchive(bytes);
  const names = sheetNames(archive);
  try {
    const { stream } = await loadExcel();
    const reader = new stream.xlsx.WorkbookReader(Readable.from([plainArchive(archive)]), {
      worksheets: 'emit',
      sharedStrings: 'cache',
      styles: 'cache',
      hyperlinks: 'ignore',
      entries: 'ignore',
    });
    const sheets: RawSheet[] = [];
    for await (const sheet of reader) {
      const read = await readSheet(sheet, limits);
      sheets.push({ name: nameOf(sheet, names) ?? `${sheets.length + 1}`, rows: read });
    }
    return sheets;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw refused('import-unreadable');
  }
}

async function readSheet(
  sheet: ExcelJS.stream.xlsx.WorksheetReader,
  limits: SheetLimits,
): Promise<RawSheet['rows']> {
  const rows: RawSheet['rows'] = [];
  for await (const row of sheet) {
    const cells: RawCell[] = [];
    row.eachCell((cell, column) => {
      const read = readCell(cell.value, limits.cell);
      if (column > limits.columns && read.text !== '') refuseTooMany(0, column, limits);
      if (column <= limits.columns) cells[column - 1] = read;
    });
    const filled = Array.from(cells, (cell) => cell ?? { text: '' });
    if (!isBlank(filled)) rows.push({ number: row.number, cells: filled });
    refuseTooMany(rows.length, 0, limits);
  }
  return rows;
}

// The reader finds a sheet's name only in workbooks that are laid out as Excel does, and then gives the workbook's own
// number of it; else it makes a name up and gives, as a text, the number of the sheet's file.
function nameOf(
  sheet: ExcelJS.stream.xlsx.WorksheetReader,
  names: ReadonlyMap<string, string>,
): string | undefined {
  const { name, id } = sheet as { name?: string; id?: string | number };
  const found = typeof id === 'string' ? names.get(`xl/worksheets/sheet${id}.xml`) : name;
  return found === undefined ? undefined : cellOf(found, 100).text;
}

function readCell(value: ExcelJS.CellValue, longest: number): RawCell {
  if (value === null || value === undefined) return { text: '' };
  if (value instanceof Date) {
    // Excel knows no time zones: the reader gives the day's midnight in UTC.
    return Number.isNaN(value.getTime())
      ? cellOf('', longest, 'cell-error')
      : { text: value.toISOString().slice(0, 10) };
  }
  if (typeof value !== 'object') return cellOf(String(value), longest);
  if ('error' in value) return cellOf(String(value.error), longest, 'cell-error');
  if ('richText' in value) return cellOf(value.richText.map(({ text }) => text).join(''), longest);
  if ('text' in value) return cellOf(textOf(value.text), longest);
  const { result } = value;
  if (result === undefined || (typeof result === 'number' && Number.isNaN(result))) {
    return cellOf('formula' in value ? `=${value.formula}` : '', longest, 'formula-without-result');
  }
  return readCell(result, longest);
}

// The text of a link may be rich, which its type leaves out.
function textOf(text: string | { richText?: { text: string }[] }): string {
  return typeof text === 'string' ? text : (text.richText ?? []).map((part) => part.text).join('');
}
