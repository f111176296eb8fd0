import { type CSSProperties, type ReactNode } from 'react';
import styles from './facts.module.css';

export interface DescriptionListProps {
  items: readonly { label: ReactNode; value: ReactNode }[];
}

/** Names and what they stand for, in two columns. */
export function DescriptionList({ items }: DescriptionListProps) {
  return (
    <dl className={styles['list']}>
      {items.map(({ label, value }, position) => (
        <div key={position} className={styles['pair']}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export interface FigureProps {
  /** What it counts. */
  label: ReactNode;
  /** Already written in the reader's way. */
  value: ReactNode;
  /** The rule behind it, the period, the change. */
  note?: ReactNode;
  tone?: 'plain' | 'attention' | 'late' | 'done';
}

/** Of a value that is not plain text. */
const USUAL_LENGTH = 7;

/** The figure that matters: big, with what it counts and the rule behind it. */
export function Figure({ label, value, note, tone = 'plain' }: FigureProps) {
  const signs = typeof value === 'string' || typeof value === 'number' ? String(value).length : USUAL_LENGTH;
  return (
    <div className={styles['figure']} data-tone={tone}>
      <p className={styles['figureLabel']}>{label}</p>
      <p className={styles['figureValue']} style={{ '--signs': signs } as CSSProperties}>
        {value}
      </p>
      {note && <p className={styles['figureNote']}>{note}</p>}
    </div>
  );
}

/** Figures side by side, divided by hairlines. */
export const Figures = ({ children }: { children: ReactNode }) => (
  <div className={styles['figures']}>{children}</div>
);

/** A word about a thing: its kind, its category. */
export const Tag = ({ children, tone = 'plain' }: { children: ReactNode; tone?: FigureProps['tone'] }) => (
  <span className={styles['tag']} data-tone={tone}>
    {children}
  </span>
);

/** A phone number, a code, an address: read from left to right in every language, and never broken. */
export const Code = ({ children }: { children: ReactNode }) => (
  <bdi dir="ltr" className={styles['code']}>
    {children}
  </bdi>
);
