import { VisuallyHidden } from '../visually-hidden';

interface ChartTableProps {
  label: string;
  heads: readonly string[];
  series: readonly { name: string; values: readonly (number | null)[] }[];
  write: (value: number | null) => string;
}

/** What a chart shows, for those who listen to it. */
export function ChartTable({ label, heads, series, write }: ChartTableProps) {
  return (
    <VisuallyHidden block>
      <table>
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
                <td key={name}>{write(values[row] ?? null)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </VisuallyHidden>
  );
}
