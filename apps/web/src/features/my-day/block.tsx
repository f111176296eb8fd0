import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Button, Icon, Section, StateSign, type SignState } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import styles from './my-day.module.css';

export interface Line {
  key: string;
  to: string;
  state: SignState;
  stateWord: string;
  name: string;
  about: ReactNode;
}

export interface BlockProps {
  title: string;
  /** What stands there when nothing waits. */
  empty?: string;
  lines: readonly Line[];
  /** How many there are in all; the list may hold only the most pressing. */
  total: number;
}

const atFirst = 5;

/** One kind of work: the most pressing first, each line a way straight there. */
export function Block({ title, empty, lines, total }: BlockProps) {
  const t = useTexts('my-day');
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, atFirst);
  return (
    <Section title={title} context={total > 0 ? total : undefined}>
      {lines.length === 0 && <p className={styles['empty']}>{empty}</p>}
      <ul className={styles['lines']}>
        {shown.map((line) => (
          <li key={line.key}>
            <Link to={line.to} className={styles['line']}>
              <StateSign compact state={line.state} word={line.stateWord} />
              <span className={styles['words']}>
                <span className={styles['name']}>{line.name}</span>
                <span className={styles['about']}>{line.about}</span>
              </span>
              <Icon name="chevron" size={16} />
            </Link>
          </li>
        ))}
      </ul>
      {lines.length > shown.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('more', { count: lines.length - shown.length })}
        </Button>
      )}
      {all && total > lines.length && (
        <p className={styles['empty']}>{t('beyond', { shown: lines.length, total })}</p>
      )}
    </Section>
  );
}
