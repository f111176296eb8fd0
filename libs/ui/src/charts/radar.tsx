import styles from './charts.module.css';
import { ChartTable } from './chart-table';

export interface RadarSeries {
  name: string;
  /** One value an axis, in the axes' order; null where nothing was measured. */
  values: readonly (number | null)[];
  /** What the others are held against, such as a median: drawn in a line of its own kind. */
  reference?: boolean;
}

export interface RadarProps {
  /** What the chart shows, in words. */
  label: string;
  axes: readonly string[];
  /** Up to four; the last one is drawn strongest, those before it in finer and finer strokes. */
  series: readonly RadarSeries[];
  /** The value at the rim. */
  max: number;
  /** Writes a value in the reader's way; null is missing. */
  write: (value: number | null) => string;
}

// Leaves room for a long word in letters that a phone's screen, which shrinks all of it, leaves readable.
const radius = 84;
const width = 420;
const height = 300;
const lineLength = 15;
const lineHeight = 17;

/** A label in at most three lines, broken between words. */
function lines(label: string): string[] {
  return label.split(' ').reduce<string[]>((all, word) => {
    const last = all.at(-1);
    if (last === undefined || (last.length + word.length >= lineLength && all.length < 3))
      return [...all, word];
    return [...all.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** The shape of a score over its dimensions. Drawn the same way round in every language, and told as a table too. */
export function Radar({ label, axes, series, max, write }: RadarProps) {
  const at = (axis: number, value: number, rim = max): [number, number] => {
    const angle = (2 * Math.PI * axis) / axes.length - Math.PI / 2;
    const reach = (radius * value) / rim;
    return [width / 2 + reach * Math.cos(angle), height / 2 + reach * Math.sin(angle)];
  };
  const kindOf = ({ reference }: RadarSeries, position: number) => {
    if (reference) return 'reference';
    if (position === series.length - 1) return 'latest';
    return position === series.length - 2 ? 'earlier' : 'first';
  };
  const ring = (value: number) => axes.map((_, axis) => at(axis, value).join()).join(' ');
  return (
    <figure className={styles['chart']} dir="ltr">
      <svg viewBox={`0 0 ${width} ${height}`} className={styles['radar']} aria-hidden="true">
        {Array.from({ length: max }, (_, level) => (
          <polygon key={level} points={ring(level + 1)} className={styles['web']} />
        ))}
        {axes.map((name, axis) => {
          const [x, y] = at(axis, max * 1.13);
          const words = lines(name);
          const side = Math.abs(x - width / 2) < 1 ? 'middle' : x > width / 2 ? 'start' : 'end';
          const lift =
            y < height / 2 - 1
              ? (words.length - 1) * lineHeight
              : y > height / 2 + 1
                ? -4
                : ((words.length - 1) * lineHeight) / 2;
          return (
            <g key={name}>
              <line
                x1={width / 2}
                y1={height / 2}
                x2={at(axis, max)[0]}
                y2={at(axis, max)[1]}
                className={styles['web']}
              />
              <text x={x} y={y - lift + 4} textAnchor={side} className={styles['axis']}>
                {words.map((line, row) => (
                  <tspan key={row} x={x} dy={row === 0 ? 0 : lineHeight}>
                    {line}
                  </tspan>
                ))}
              </text>
            </g>
          );
        })}
        {series.map((each, position) => {
          const { name, values } = each;
          const points = values.flatMap((value, axis) => (value === null ? [] : [at(axis, value)]));
          return (
            <g key={name} className={styles[kindOf(each, position)]}>
              <polygon points={points.map(String).join(' ')} />
              {points.map(([x, y], dot) => (
                <circle key={dot} cx={x} cy={y} r="3" />
              ))}
            </g>
          );
        })}
      </svg>
      {series.length > 1 && (
        <figcaption className={styles['legend']} aria-hidden="true" data-legend>
          {series.map((each, position) => (
            <span key={each.name}>
              <svg viewBox="0 0 20 4" className={styles['sign']}>
                <g className={styles[kindOf(each, position)]}>
                  <polygon points="0,2 20,2" />
                </g>
              </svg>
              {each.name}
            </span>
          ))}
        </figcaption>
      )}
      <ChartTable label={label} heads={axes} series={series} write={write} />
    </figure>
  );
}
