import { foldForSearch } from '../text-folding';
import { type FormLanguage, type FormText, UNNAMED_LANGUAGE } from './form';

/** A cell as text. `fault` says why its text cannot be trusted. */
export interface SheetCell {
  text: string;
  fault?: string;
}

/** One sheet of a workbook; each row keeps the number that its reader sees. */
export interface Sheet {
  name: string;
  rows: { number: number; cells: SheetCell[] }[];
}

/** One thing that must be put right in a workbook, or that was left out of it. */
export interface SheetFault {
  sheet: string;
  row: number;
  /** The header as the workbook writes it; '' where the whole row is meant. */
  column: string;
  /** As a spreadsheet names it: F12. */
  cell: string;
  code: string;
  params: Record<string, string | number>;
  /** The words that stand there. */
  value: string;
}

const SHOWN = 80;
const languageNames = new Map([
  ['francais', 'fr'],
  ['french', 'fr'],
  ['الفرنسيه', 'fr'],
  ['arabe', 'ar'],
  ['arabic', 'ar'],
  ['العربيه', 'ar'],
  ['anglais', 'en'],
  ['english', 'en'],
  ['الانجليزيه', 'en'],
  ['espanol', 'es'],
  ['spanish', 'es'],
  ['portugues', 'pt'],
  ['amazigh', 'zgh'],
  ['tamazight', 'zgh'],
]);

/** "Français (fr)" as name and code; a language without a code is known by its name. '' is the unnamed one. */
export function readLanguage(text: string): FormLanguage {
  const name = text.trim();
  if (name === '' || name === UNNAMED_LANGUAGE) return { code: UNNAMED_LANGUAGE, name: '' };
  const found = /^(.*?)\s*\(\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\s*\)$/.exec(name);
  if (found?.[2] !== undefined)
    return { code: found[2].toLowerCase().replace(/_/g, '-'), name: found[1] ?? '' };
  const folded = foldForSearch(name);
  const code = languageNames.get(folded) ?? (folded.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 30) || 'x');
  return { code, name };
}

export interface TableColumn {
  index: number;
  header: string;
  /** The known name, such as `constraint_message`. */
  name: string;
  /** The code of its language; null where the header names none. */
  language: FormLanguage | null;
}

export interface Table {
  sheet: string;
  headerRow: number;
  columns: TableColumn[];
  rows: TableRow[];
}

/** The column's letters: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

export class TableRow {
  constructor(
    private readonly table: Table,
    readonly number: number,
    private readonly cells: readonly SheetCell[],
    private readonly unnamed: string,
  ) {}

  /** The cell under the first column of that name; '' without one. */
  text(name: string): string {
    const column = this.table.columns.find((each) => each.name === name);
    return column === undefined ? '' : this.cellOf(column).text;
  }

  /** The words of all languages under that name. */
  words(name: string): FormText {
    const words: Record<string, string> = {};
    const columns = this.table.columns.filter((each) => each.name === name);
    for (const column of columns) {
      const { text } = this.cellOf(column);
      const code = column.language?.code ?? this.unnamed;
      // What names its language outweighs what does not.
      if (text !== '' && (column.language !== null || words[code] === undefined)) words[code] = text;
    }
    return words;
  }

  fault(name: string, code: string, params: SheetFault['params'] = {}, language?: string): SheetFault {
    const columns = this.table.columns.filter((each) => each.name === name);
    const column = columns.find((each) => each.language?.code === language) ?? columns[0];
    // A column that should be there and is not goes by its proper name.
    return { ...this.faultAt(column, code, params), ...(column === undefined && { column: name }) };
  }

  /** Faults of the cells themselves: errors, formulas without a result, texts that are too long. */
  cellFaults(): SheetFault[] {
    return this.table.columns.flatMap((column) => {
      const { fault } = this.cellOf(column);
      return fault === undefined ? [] : [this.faultAt(column, fault)];
    });
  }

  isBlank(): boolean {
    return this.table.columns.every((column) => this.cellOf(column).text === '');
  }

  private cellOf({ index }: TableColumn): SheetCell {
    return this.cells[index] ?? { text: '' };
  }

  private faultAt(
    column: TableColumn | undefined,
    code: string,
    params: SheetFault['params'] = {},
  ): SheetFault {
    const { sheet } = this.table;
    return {
      sheet,
      row: this.number,
      column: column?.header ?? '',
      cell: column === undefined ? '' : `${columnLetters(column.index)}${this.number}`,
      code,
      params,
      value: column === undefined ? '' : this.cellOf(column).text.slice(0, SHOWN),
    };
  }
}

/** A sheet's name or header in the form in which both are recognised. */
export function plainName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '_');
}

export interface TableShape {
  /** Known names by what headers may call them. */
  names: ReadonlyMap<string, string>;
  /** Those of them that have one column a language. */
  translated: ReadonlySet<string>;
  /** The header row is the first that has all of these. */
  needs: readonly string[];
}

/** Reads a sheet's headers and rows; null if no row among the first twenty has the headers that it needs. */
export function readTable(sheet: Sheet, shape: TableShape, defaultLanguage: string): Table | null {
  for (const { number, cells } of sheet.rows.slice(0, 20)) {
    const columns = cells.flatMap(({ text }, index) => readHeader(text, index, shape));
    if (!shape.needs.every((name) => columns.some((column) => column.name === name))) continue;
    const table: Table = { sheet: sheet.name, headerRow: number, columns: distinct(columns), rows: [] };
    table.rows = sheet.rows
      .filter((row) => row.number > number)
      .map((row) => new TableRow(table, row.number, row.cells, defaultLanguage));
    return table;
  }
  return null;
}

function readHeader(header: string, index: number, { names, translated }: TableShape): TableColumn[] {
  if (header === '') return [];
  const whole = names.get(plainName(header));
  if (whole !== undefined) return [{ index, header, name: whole, language: null }];
  const cut = /^(.+?)\s*::?\s*(.+)$/s.exec(header.replace(/[\p{Cf}]/gu, ''));
  const name = names.get(plainName(cut?.[1] ?? ''));
  if (name !== undefined && translated.has(name)) {
    return [{ index, header, name, language: readLanguage(cut?.[2] ?? '') }];
  }
  return [{ index, header, name: `?${header}`, language: null }];
}

/** The first of two columns that say the same counts. */
function distinct(columns: TableColumn[]): TableColumn[] {
  const seen = new Set<string>();
  return columns.filter(({ name, language }) => {
    const key = `${name} ${language?.code ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Says of each filled column that is not known that it is left out. */
export function columnsLeftOut(
  { sheet, headerRow, columns, rows }: Table,
  known: ReadonlySet<string>,
): SheetFault[] {
  return columns
    .filter(({ name }) => !known.has(name) && rows.some((row) => row.text(name) !== ''))
    .map(({ header, index }) => ({
      sheet,
      row: headerRow,
      column: header.slice(0, SHOWN),
      cell: `${columnLetters(index)}${headerRow}`,
      code: 'column-left-out',
      params: {},
      value: '',
    }));
}
