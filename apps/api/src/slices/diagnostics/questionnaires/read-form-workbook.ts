import { type Sheet, type SheetFault } from '@tiwizi/domain';
import { Problem, refused } from '../../../platform/problem/problem';
import { type SheetLimits } from '../../../platform/spreadsheets/raw-sheet';
import { readWorkbook, workbookKind } from '../../../platform/spreadsheets/read-workbook';
import { ReadWorkbookDto } from './questionnaires.dto';

// A questionnaire of a thousand questions in ten languages, its list of communes included, stays below.
const limits: SheetLimits = { rows: 6000, columns: 200, cell: 5000 };
const mostShown = 200;

/** The sheets of an uploaded XLSForm workbook. Refuses what is no plain .xlsx. */
export async function readFormWorkbook(body: unknown, fileName: string): Promise<Sheet[]> {
  if (!Buffer.isBuffer(body)) throw new Problem(415, 'unsupported-media-type');
  if (/\.(xlsm|xltm|xlam|xlsb)$/i.test(fileName)) throw refused('import-macros');
  switch (workbookKind(body)) {
    case 'xlsx':
      return readWorkbook(body, limits);
    case 'old':
      throw refused('import-old-format');
    case 'empty':
      throw refused('import-empty');
    default:
      throw refused('not-a-workbook');
  }
}

/** The file's name without its ending: what names a form that does not name itself. */
export function formNameOf(fileName: string): string {
  return fileName.replace(/\.[a-z]{2,5}$/i, '').trim() || fileName;
}

export function presentRead(
  draftId: string | null,
  faults: readonly SheetFault[],
  notices: readonly SheetFault[],
): ReadWorkbookDto {
  return {
    draftId,
    faults: faults.slice(0, mostShown),
    faultsTotal: faults.length,
    notices: notices.slice(0, mostShown),
  };
}
