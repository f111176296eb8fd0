import { refused } from '../problem/problem';
import { type RawSheet, type SheetLimits } from './raw-sheet';
import { readCsv } from './read-csv';
import { readWorkbook, workbookKind } from './read-workbook';

/** The sheets of a CSV or XLSX file, told apart by what the file is and not by its name. */
export async function readTable(bytes: Buffer, fileName: string, limits: SheetLimits): Promise<RawSheet[]> {
  switch (workbookKind(bytes)) {
    case 'xlsx':
      return readWorkbook(bytes, limits);
    case 'old':
      throw refused('import-old-format');
    case 'empty':
      throw refused('import-empty');
    default:
      return [readCsv(bytes, fileName, limits)];
  }
}
