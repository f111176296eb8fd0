import { type ReactNode } from 'react';
import { classNames } from '../class-names';
import styles from './data-table.module.css';

export interface Column<Row> {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Figures stand at the end of their column. */
  align?: 'start' | 'end' | 'center';
  /** The column that names the row; the first one where none is marked. */
  naming?: boolean;
  /** Left out where the screen is narrow. */
  wideOnly?: boolean;
  /** A CSS length. */
  width?: string;
}

export interface DataTableProps<Row> {
  /** What the table holds: said by screen readers. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Marks the rows that need attention. */
  rowTone?: (row: Row) => 'attention' | 'late' | undefined;
  /** What stands in place of an empty table. */
  empty?: ReactNode;
  /** Totals, under the rows, one cell a column. */
  totals?: Record<string, ReactNode>;
}

/** A date, a kind, a rhythm: not worth a second line. */
const SHORT = 20;
const isShort = (cell: ReactNode): boolean => typeof cell === 'string' && cell.length <= SHORT;

/** A table of rows of 40 pixels; where the screen is narrow each row becomes a card that names its cells. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, rowTone, empty, totals } = props;
  if (rows.length === 0 && empty) return <>{empty}</>;
  const naming = columns.find((column) => column.naming) ?? columns[0];
  const shape = (column: Column<Row>) => ({
    className: classNames(
      column.align && styles[column.align],
      column.wideOnly && styles['wideOnly'],
      column === naming && styles['naming'],
    ),
    'data-label': typeof column.header === 'string' ? column.header : undefined,
  });
  return (
    <table className={styles['table']}>
      <caption className={styles['caption']}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" {...shape(column)} style={{ inlineSize: column.width }}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} data-tone={rowTone?.(row)}>
            {columns.map((column) => {
              const cell = column.cell(row);
              return column === naming ? (
                <th key={column.key} scope="row" {...shape(column)}>
                  {cell}
                </th>
              ) : (
                <td key={column.key} {...shape(column)} data-short={isShort(cell) || undefined}>
                  {cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      {totals && (
        <tfoot>
          <tr>
            {columns.map((column) => (
              <td key={column.key} {...shape(column)}>
                {totals[column.key]}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
}
