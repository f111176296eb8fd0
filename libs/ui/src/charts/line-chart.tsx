import { ChartTable } from './chart-table';
import styles from './charts.module.css';

export interface LineChartProps {
  label: string;
  /** In order of time; a null value is a gap in the line, never a zero. */
  points: readonly { label: string; value: number | null }[];
  valueName: string;
  target?: { name: string; value: number } | null;
  /** Writes a value in the reader's way; null is missing. */
  write: (value: number | null) => string;
}

const width = 420;
const height = 170;
const edge = { top: 22, bottom: 24, side: 14 };
/** As many names of points as a drawing has room for; a small screen has room for half. */
const mostNames = 12;

/** The points as runs without a gap. */
function runs(values: readonly (number | null)[]): [number, number][][] {
  const all = values.reduce<[number, number][][]>(
    (before, value, position) => {
      if (value === null) return [...before, []];
      return [...before.slice(0, -1), [...(before.at(-1) ?? []), [position, value]]];
    },
    [[]],
  );
  return all.filter((run) => run.length > 0);
}

/** A small line of values over time, against its target. Time runs from left to right in every language. */
export function LineChart({ label, points, valueName, target, write }: LineChartProps) {
  const values = points.map((point) => point.value);
  const known = [...values.filter((value) => value !== null), ...(target ? [target.value] : [])];
  const top = Math.max(...known, 0) || 1;
  const bottom = Math.min(...known, 0);
  const x = (position: number) =>
    edge.side + ((width - 2 * edge.side) * position) / Math.max(points.length - 1, 1);
  const y = (value: number) =>
    edge.top + (height - edge.top - edge.bottom) * (1 - (value - bottom) / (top - bottom));
  const last = values.findLastIndex((value) => value !== null);
  const lastValue = values[last] ?? null;
  const named = Math.ceil(points.length / mostNames);
  const fromLast = (position: number) => points.length - 1 - position;
  const side = (position: number) =>
    position === 0 ? 'start' : position === points.length - 1 ? 'end' : 'middle';
  return (
    <figure className={styles['chart']} dir="ltr">
      <svg viewBox={`0 0 ${width} ${height}`} className={styles['line']} aria-hidden="true">
        <line x1={0} x2={width} y1={y(bottom)} y2={y(bottom)} className={styles['ground']} />
        {target && (
          <>
            <line x1={0} x2={width} y1={y(target.value)} y2={y(target.value)} className={styles['target']} />
            <text x={0} y={y(target.value) - 5} className={styles['targetWords']}>
              {`${target.name} ${write(target.value)}`}
            </text>
          </>
        )}
        {runs(values).map((run) => (
          <polyline
            key={run[0]?.[0]}
            points={run.map(([position, value]) => `${x(position)},${y(value)}`).join(' ')}
            className={styles['values']}
          />
        ))}
        {values.map((value, position) =>
          value === null ? null : (
            <circle key={position} cx={x(position)} cy={y(value)} r="3.2" className={styles['dot']} />
          ),
        )}
        {lastValue !== null && (
          <text x={x(last)} y={y(lastValue) - 8} textAnchor={side(last)} className={styles['lastWords']}>
            {write(lastValue)}
          </text>
        )}
        {points.map((point, position) =>
          fromLast(position) % named > 0 ? null : (
            <text
              key={point.label}
              x={x(position)}
              y={height - 6}
              textAnchor={side(position)}
              className={styles['axis']}
              data-between={
                points.length > mostNames / 2 && fromLast(position) % (2 * named) > 0 ? '' : undefined
              }
            >
              {point.label}
            </text>
          ),
        )}
      </svg>
      <ChartTable
        label={label}
        heads={points.map((point) => point.label)}
        series={[
          { name: valueName, values },
          ...(target ? [{ name: target.name, values: points.map(() => target.value) }] : []),
        ]}
        write={write}
      />
    </figure>
  );
}
