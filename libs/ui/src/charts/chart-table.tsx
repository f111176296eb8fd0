import { type ReactNode } from 'react';
import { VisuallyHidden } from '../visually-hidden';
import { useFiguresAsked } from './chart-frame';
import styles from './charts.module.css';

export interface ChartTableProps {
  label: string;
  heads: readonly string[];
  series: readonly { name: string; values: readonly (number | null)[] }[];
  write: (value: number | null) => string;
}

/** What a chart shows: for those who listen to it, and for whoever asks for the figures. */
export function ChartTable({ label, heads, series, write }: ChartTableProps) {
  return (
    <AskedOrHidden>
      <table className={styles['table']}>
        <caption>{label}</caption>
        <thead>
          <tr>
            <td />
            {series.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {heads.map((head, row) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {series.map(({ name, values }) => (
                <td key={name} data-value={values[row] ?? ''}>
                  {write(values[row] ?? null)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </AskedOrHidden>
  );
}

function AskedOrHidden({ children }: { children: ReactNode }) {
  return useFiguresAsked() ? (
    <div className={styles['figures']}>{children}</div>
  ) : (
    <VisuallyHidden block>{children}</VisuallyHidden>
  );
}
