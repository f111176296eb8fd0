import { type ColumnOf, type Headers, type SheetKind } from './columns';
import { type ImportFault } from './import-fault';
import { type RawCell, type RawSheet } from '../../../platform/spreadsheets/raw-sheet';
import { type FieldReader } from './read-field';

/** Reads the columns of one row, and notes what is wrong with them. */
export class RowReader<Kind extends SheetKind> {
  constructor(
    private readonly sheet: RawSheet,
    private readonly headers: Headers,
    readonly row: RawSheet['rows'][number],
    private readonly faults: ImportFault[],
  ) {}

  textOf(column: ColumnOf<Kind>): string {
    return this.cell(column).text;
  }

  /** The value; null where the cell is empty or wrong. A wrong cell, and an empty one that is required, is a fault. */
  read<Value>(column: ColumnOf<Kind>, reader: FieldReader<Value>, need?: 'required'): Value | null {
    const cell = this.cell(column);
    if (cell.fault !== undefined) return this.refuse(column, cell.fault);
    if (cell.text === '') return need === undefined ? null : this.refuse(column, 'required');
    const read = reader(cell.text);
    return 'value' in read ? read.value : this.refuse(column, read.code, read.params);
  }

  refuse(column: ColumnOf<Kind>, code: string, params: ImportFault['params'] = {}): null {
    this.faults.push({
      sheet: this.sheet.name,
      row: this.row.number,
      column: this.headers.places.get(column)?.header ?? column,
      code,
      params,
      value: this.textOf(column).slice(0, 80),
    });
    return null;
  }

  private cell(column: ColumnOf<Kind>): RawCell {
    const index = this.headers.places.get(column)?.index;
    return (index === undefined ? undefined : this.row.cells[index]) ?? { text: '' };
  }
}
