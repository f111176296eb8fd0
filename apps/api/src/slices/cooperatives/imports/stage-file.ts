import { type TerritoryRow } from '../../territories/territories.port';
import { refused } from '../../../platform/problem/problem';
import { findHeaders, type Headers, type SheetKind } from './columns';
import { placeFinder } from './find-place';
import { type ImportFault } from './import-fault';
import { type RawSheet } from '../../../platform/spreadsheets/raw-sheet';
import { RowReader } from './row-reader';
import { type StagedCooperative, type StagedMember, stageCooperative, stageMember } from './stage-rows';

export interface StagedSheet {
  name: string;
  kind: SheetKind;
  rows: number;
  ignoredColumns: string[];
}

/** What a file says, before it is held against the registry. */
export interface StagedFile {
  sheets: StagedSheet[];
  ignoredSheets: string[];
  cooperatives: StagedCooperative[];
  members: StagedMember[];
  faults: ImportFault[];
}

/** Reads the sheets' rows into values. Refuses a file none of whose sheets has headers that we know. */
export function stageFile(
  sheets: readonly RawSheet[],
  territories: readonly TerritoryRow[],
  today: string,
  newId: () => string,
): StagedFile {
  const staged: StagedFile = { sheets: [], ignoredSheets: [], cooperatives: [], members: [], faults: [] };
  const findPlace = placeFinder(territories);
  for (const sheet of sheets) {
    const headers = findHeaders(sheet);
    if (headers === null) {
      staged.ignoredSheets.push(sheet.name);
      continue;
    }
    const { kind, ignored: ignoredColumns, row: headerRow } = headers;
    const rows = sheet.rows.filter(({ number }) => number > headerRow);
    staged.sheets.push({ name: sheet.name, kind, rows: rows.length, ignoredColumns });
    staged.faults.push(...missingColumns(sheet, headers));
    if (headers.missing.length > 0) continue;
    for (const row of rows) {
      const origin = { sheet: sheet.name, row: row.number };
      if (kind === 'cooperatives') {
        const reader = new RowReader<'cooperatives'>(sheet, headers, row, staged.faults);
        const cooperative = stageCooperative(reader, origin, findPlace, today, newId);
        if (cooperative !== null) staged.cooperatives.push(cooperative);
      } else {
        const reader = new RowReader<'members'>(sheet, headers, row, staged.faults);
        const member = stageMember(reader, origin, today, newId);
        if (member !== null) staged.members.push(member);
      }
    }
  }
  if (staged.sheets.length === 0) throw refused('import-headers-unknown');
  return staged;
}

function missingColumns(sheet: RawSheet, headers: Headers): ImportFault[] {
  return headers.missing.map((column) => ({
    sheet: sheet.name,
    row: headers.row,
    column,
    code: 'missing-column',
    params: {},
    value: '',
  }));
}
