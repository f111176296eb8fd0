import { type ReactNode } from 'react';
import styles from './charts.module.css';

export interface Bar {
  key: string;
  label: ReactNode;
  value: number | null;
  /** Where the bar should reach. */
  target?: number | null;
  /** The value in the reader's words. */
  words: string;
  tone?: 'plain' | 'attention' | 'late' | 'done';
}

export interface BarListProps {
  label: string;
  bars: readonly Bar[];
  /** The value at the end of the track. */
  max: number;
}

/** Longer words stand below their bar where there is no room beside it. */
const mostBeside = 24;

/** Bars with their labels and values written beside them; the target is a line. It reads as a list. */
export function BarList({ label, bars, max }: BarListProps) {
  const share = (value: number) => `${(Math.min(Math.max(value, 0), max) / (max || 1)) * 100}%`;
  return (
    <div className={styles['barsRoom']}>
      <ul className={styles['bars']} aria-label={label}>
        {bars.map((bar) => (
          <li
            key={bar.key}
            className={styles['bar']}
            data-tone={bar.tone ?? 'plain'}
            data-long={bar.words.length > mostBeside || undefined}
            data-value={bar.value ?? ''}
            data-target={bar.target ?? ''}
          >
            <span className={styles['barLabel']}>{bar.label}</span>
            <span className={styles['barTrack']} aria-hidden="true">
              {bar.value !== null && (
                <span
                  data-reached
                  className={styles['barReached']}
                  style={{ inlineSize: share(bar.value) }}
                />
              )}
              {typeof bar.target === 'number' && (
                <span
                  data-target
                  className={styles['barTarget']}
                  style={{ insetInlineStart: share(bar.target) }}
                />
              )}
            </span>
            <span className={styles['barWords']}>{bar.words}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
