import { type RawSheet } from '../../../platform/spreadsheets/raw-sheet';
import { readTable } from '../../../platform/spreadsheets/read-table';
import { importLimits } from './import-limits';

export const readFile = (bytes: Buffer, fileName: string): Promise<RawSheet[]> =>
  readTable(bytes, fileName, importLimits);
