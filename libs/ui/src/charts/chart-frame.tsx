import { createContext, use, useRef, useState, type ReactNode } from 'react';
import { Button } from '../actions/button';
import { Menu } from '../actions/menu';
import styles from './chart-frame.module.css';

export interface ChartFrameProps {
  /** What the chart shows: its name in a download too. */
  label: string;
  /** What a picture taken away says below: of when, and from where. */
  notes?: readonly string[];
  words: { figures: string; chart: string; download: string; svg: string; csv: string };
  /** One chart of this kit. */
  children: ReactNode;
}

/** Whether the reader asked for the figures of the chart around. */
const FiguresAsked = createContext(false);

export const useFiguresAsked = (): boolean => use(FiguresAsked);

/** A chart that can be read as figures, and taken away as a picture or as a table. */
export function ChartFrame({ label, notes = [], words, children }: ChartFrameProps) {
  const chart = useRef<HTMLDivElement>(null);
  const [figures, setFigures] = useState(false);
  const take = (kind: 'svg' | 'csv') => () => {
    const drawn = chart.current;
    // Loaded when somebody takes a chart away, which few visits do.
    if (drawn)
      void import('./chart-download').then(({ download }) => download(drawn, { label, notes, kind }));
  };
  return (
    <div className={styles['frame']}>
      <FiguresAsked value={figures}>
        <div ref={chart} data-figures={figures}>
          {children}
        </div>
      </FiguresAsked>
      <div className={styles['foot']}>
        <Button look="quiet" icon={figures ? 'chart' : 'grid'} onClick={() => setFigures(!figures)}>
          {figures ? words.chart : words.figures}
        </Button>
        <Menu
          compact
          icon="download"
          label={`${words.download} : ${label}`}
          items={[
            { label: words.svg, onSelect: take('svg') },
            { label: words.csv, onSelect: take('csv') },
          ]}
        />
      </div>
    </div>
  );
}
