import { type DiagnosticGrid, type GridDimension } from '../diagnostic-grid';
import { GRID_CODE } from '../grid-validation';
import { readCriterion } from './read-criterion';
import { readRemedies } from './read-remedies';
import { UNNAMED_LANGUAGE } from './form';
import { gridNames, localized, remediesSheet, titleColumn } from './grid-columns';
import { type FormTables, readFormTables } from './read-xlsform';
import {
  columnsLeftOut,
  plainName,
  readTable,
  type Sheet,
  type SheetFault,
  type TableRow,
} from './sheet-table';
import { readRowType } from './survey-types';
import { surveyColumns } from './read-survey';

export type ReadGrid =
  { grid: DiagnosticGrid; notices: SheetFault[] } | { faults: SheetFault[]; notices: SheetFault[] };

/**
 * Reads a grid from an XLSForm workbook, whole or not at all: groups are its dimensions, and each question is a
 * select_one whose choices are the levels 0 to 4. Words may still be missing, since a grid that is brought in is a draft.
 */
export function xlsformToGrid(sheets: readonly Sheet[], fileName: string): ReadGrid {
  const tables = readFormTables(sheets, fileName, gridNames, ['law']);
  if (Array.isArray(tables)) return { faults: tables, notices: [] };
  const read = new GridReader(tables).read();
  const remedies = readRemedies(
    sheets.find(({ name }) => plainName(name) === remediesSheet),
    new Map(read.dimensions.flatMap(({ criteria }) => criteria.map((each) => [each.code, each]))),
  );
  const faults = [...tables.choices.faults, ...read.faults, ...remedies];
  const known = new Set([...surveyColumns, ...gridNames.values()]);
  const notices = [...columnsLeftOut(tables.survey, known), ...read.notices];
  if (faults.length > 0) return { faults, notices };
  return { grid: { ...titleOf(sheets, tables), dimensions: read.dimensions }, notices };
}

function titleOf(sheets: readonly Sheet[], { settings }: FormTables): Pick<DiagnosticGrid, 'code' | 'title'> {
  const sheet = sheets.find(({ name }) => plainName(name) === 'settings');
  const names = new Map([[titleColumn, titleColumn]]);
  const shape = { names, translated: new Set([titleColumn]), needs: [titleColumn] };
  const own = sheet && readTable(sheet, shape, UNNAMED_LANGUAGE)?.rows[0]?.words(titleColumn);
  const title = localized(own ?? {});
  const letters = settings.id
    .toUpperCase()
    .replace(/[^A-Z0-9_-]+/g, '-')
    .replace(/^[^A-Z]+/, '');
  return {
    code: GRID_CODE.test(settings.id) ? settings.id : letters.slice(0, 40) || 'GRID',
    title: { ...title, fr: title.fr || settings.title },
  };
}

/** Goes down the rows of the survey: dimensions, and the criteria in them. */
class GridReader {
  private readonly dimensions: GridDimension[] = [];
  private readonly faults: SheetFault[] = [];
  private readonly notices: SheetFault[] = [];
  private readonly codes = { dimension: new Set<string>(), criterion: new Set<string>() };
  private open: { dimension: GridDimension; row: TableRow } | null = null;

  constructor(private readonly tables: FormTables) {}

  read(): { dimensions: GridDimension[]; faults: SheetFault[]; notices: SheetFault[] } {
    for (const row of this.tables.survey.rows) {
      if (row.isBlank()) continue;
      this.faults.push(...row.cellFaults());
      this.readRow(row);
    }
    if (this.open !== null) this.faults.push(this.open.row.fault('type', 'group-not-closed'));
    if (this.dimensions.length === 0 && this.faults.length === 0) {
      const row = this.tables.survey.rows[0];
      if (row !== undefined) this.faults.push(row.fault('type', 'grid-without-group'));
    }
    const { dimensions, faults, notices } = this;
    return { dimensions, faults, notices };
  }

  private readRow(row: TableRow): void {
    const type = readRowType(row.text('type'));
    switch (type.kind) {
      case 'begin':
        if (this.open === null) this.begin(row);
        else this.faults.push(row.fault('type', 'group-in-group'));
        return;
      case 'end':
        if (this.open === null) this.faults.push(row.fault('type', 'group-not-begun'));
        this.open = null;
        return;
      case 'metadata':
      case 'today':
        this.notices.push(row.fault('type', 'row-left-out'));
        return;
      case 'unknown':
        this.faults.push(row.fault('type', row.text('type') === '' ? 'missing-type' : type.code));
        return;
      case 'question':
        if (type.type === 'note') this.notices.push(row.fault('type', 'row-left-out'));
        else if (type.type !== 'select_one' || type.list === null) {
          this.faults.push(row.fault('type', 'not-a-criterion'));
        } else this.criterion(row, type.list);
    }
  }

  private begin(row: TableRow): void {
    const code = this.code(row, 'dimension');
    const dimension: GridDimension = { code, title: localized(row.words('label')), criteria: [] };
    this.dimensions.push(dimension);
    this.open = { dimension, row };
  }

  private criterion(row: TableRow, list: string): void {
    if (this.open === null) this.faults.push(row.fault('type', 'criterion-outside-group'));
    const code = this.code(row, 'criterion');
    const { criterion, faults } = readCriterion(row, code, this.tables.choices.lists.get(list), list);
    this.faults.push(...faults);
    this.open?.dimension.criteria.push(criterion);
  }

  private code(row: TableRow, of: 'dimension' | 'criterion'): string {
    const code = row.text('name');
    if (!GRID_CODE.test(code)) this.faults.push(row.fault('name', 'invalid-code'));
    else if (this.codes[of].has(code)) this.faults.push(row.fault('name', 'duplicate-name'));
    this.codes[of].add(code);
    return code;
  }
}
