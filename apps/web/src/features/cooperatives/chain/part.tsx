import { type ReactNode } from 'react';
import styles from './chain.module.css';

interface PartProps {
  title: string;
  /** The rule behind what is shown, or its date. */
  note?: ReactNode;
  more?: ReactNode;
  children: ReactNode;
}

/** One part of what a chain rests on, under the programme's own heading. */
export const Part = ({ title, note, more, children }: PartProps) => (
  <section className={styles['part']}>
    <div className={styles['partHead']}>
      <h3 className={styles['partTitle']}>{title}</h3>
      {more}
    </div>
    {children}
    {note && <p className={styles['note']}>{note}</p>}
  </section>
);
