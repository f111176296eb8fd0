import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useRef } from 'react';
import { listTerritories } from '@tiwizi/api-client';
import { ChartTable } from '@tiwizi/ui';
import { api } from '../../../shared/api';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { useNarrow } from '../../../shared/use-narrow';
import { type MeasureName, measures } from '../measures';
import { stepAt, stepsOf } from '../steps';
import { useMeasureWords } from '../use-measure-words';
import { type PlaceRow } from '../view-data';
import styles from './country-map.module.css';
import { MapLegend } from './map-legend';
import { borders, boxAround, type Shape, shapeOf } from './shapes';

interface CountryMapProps {
  rows: readonly PlaceRow[];
  level: 'region' | 'province';
  measure: MeasureName;
  /** The id of a row, or none. */
  chosen: string;
  onChoose: (id: string) => void;
}

const area = ({ box: [left = 0, top = 0, right = 0, bottom = 0] }: Shape) => (right - left) * (bottom - top);
const forward: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** The places on a map, darker for more; hatched where nothing was measured. One tab stop, arrows go from place to place. */
export default function CountryMap({ rows, level, measure, chosen, onChoose }: CountryMapProps) {
  const t = useTexts('territories');
  const format = useFormat();
  const narrow = useNarrow();
  const { label, write } = useMeasureWords();
  const map = useRef<SVGSVGElement>(null);
  const { data } = useQuery({
    queryKey: ['territories'],
    queryFn: ({ signal }) => listTerritories(api, { signal }),
    staleTime: Infinity,
  });
  const codesOf = ({ id, code }: PlaceRow): string[] =>
    level === 'province'
      ? [code]
      : (data?.items ?? [])
          .filter((each) => each.level === 'province' && each.parentId === id)
          .map((each) => each.code);
  const places = rows.map((row) => ({
    row,
    name: format.name(row.nameFr, row.nameAr),
    value: measures[measure].of(row),
    shapes: codesOf(row).flatMap((code) => shapeOf(code) ?? []),
  }));
  const values = places.map(({ value }) => value);
  const steps = stepsOf(values, measures[measure].end);
  const drawn = places.filter(({ shapes }) => shapes.length > 0);
  const box = boxAround(drawn.flatMap(({ shapes }) => shapes));
  const letter = Math.max(box[2], box[3]) / (narrow ? 24 : 40);
  const stop = drawn.some(({ row }) => row.id === chosen) ? chosen : drawn[0]?.row.id;
  const onKey = (event: KeyboardEvent, at: number) => {
    const id = drawn[at]?.row.id;
    if (id !== undefined && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      onChoose(id === chosen ? '' : id);
    }
    const step = forward[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (at + step + drawn.length) % drawn.length;
    map.current?.querySelectorAll<SVGGElement>('[role="button"]')[next]?.focus();
  };
  return (
    <div dir="ltr">
      <svg
        ref={map}
        viewBox={box.join(' ')}
        className={styles['map']}
        role="group"
        aria-label={`${t('map')} : ${label(measure)}`}
      >
        <defs>
          <pattern
            id="unmeasured"
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="8" height="8" className={styles['ground']} />
            <line x1="0" y1="0" x2="0" y2="8" className={styles['hatch']} />
          </pattern>
        </defs>
        {drawn.map(({ row, name, value, shapes }, at) => (
          <g
            key={row.id}
            role="button"
            tabIndex={row.id === stop ? 0 : -1}
            aria-pressed={row.id === chosen}
            aria-label={t('placeValue', {
              name,
              value: value === null ? t('unmeasured') : write(measure, value),
            })}
            className={styles['place']}
            data-step={stepAt(value, steps) ?? 'unmeasured'}
            onClick={() => onChoose(row.id === chosen ? '' : row.id)}
            onKeyDown={(event) => onKey(event, at)}
          >
            <title>{t('placeValue', { name, value: write(measure, value) })}</title>
            {shapes.map(({ path }) => (
              <path key={path} d={path} {...(value === null && { style: { fill: 'url(#unmeasured)' } })} />
            ))}
          </g>
        ))}
        <path d={borders} className={styles['borders']} aria-hidden="true" />
        {drawn.map(({ row, value, shapes }) => {
          const [largest] = [...shapes].sort((one, other) => area(other) - area(one));
          const words = write(measure, value);
          const [left = 0, top = 0, right = 0, bottom = 0] = largest?.box ?? [];
          const roomy = right - left > words.length * letter * 0.62 && bottom - top > letter;
          if (!value || (level === 'province' && !roomy)) return null;
          return (
            <text
              key={row.id}
              x={(left + right) / 2}
              y={(top + bottom) / 2 + letter / 3}
              fontSize={letter}
              textAnchor="middle"
              className={styles['value']}
              aria-hidden="true"
            >
              {words}
            </text>
          );
        })}
      </svg>
      <MapLegend steps={steps} measure={measure} />
      <ChartTable
        label={label(measure)}
        heads={places.map(({ name }) => name)}
        series={[{ name: label(measure), values }]}
        write={(value) => write(measure, value)}
      />
    </div>
  );
}
