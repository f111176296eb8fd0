import { refused } from '../../../platform/problem/problem';
import { type RawSheet } from '../../../platform/spreadsheets/raw-sheet';
import { readWorkbook, workbookKind } from '../../../platform/spreadsheets/read-workbook';
import { importLimits } from './import-limits';
import { readCsv } from './read-csv';

/** The sheets of a CSV or XLSX file, told apart by what the file is and not by its name. */
export async function readFile(bytes: Buffer, fileName: string): Promise<RawSheet[]> {
  switch (workbookKind(bytes)) {
    case 'xlsx':
      return readWorkbook(bytes, importLimits);
    case 'old':
      throw refused('import-old-format');
    case 'empty':
      throw refused('import-empty');
    default:
      return [readCsv(bytes, fileName)];
  }
}
