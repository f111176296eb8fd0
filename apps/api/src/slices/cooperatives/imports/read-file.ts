import { refused } from '../../../platform/problem/problem';
import { type RawSheet } from './raw-sheet';
import { readCsv } from './read-csv';
import { readWorkbook } from './read-workbook';

const zipped = Buffer.from('PK\u0003\u0004', 'latin1');
// The old binary XLS, and any office file behind a password.
const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** The sheets of a CSV or XLSX file, told apart by what the file is and not by its name. */
export async function readFile(bytes: Buffer, fileName: string): Promise<RawSheet[]> {
  if (bytes.length === 0) throw refused('import-empty');
  if (bytes.subarray(0, 8).equals(compound)) throw refused('import-old-format');
  if (bytes.subarray(0, 4).equals(zipped)) return readWorkbook(bytes);
  return [readCsv(bytes, fileName)];
}
