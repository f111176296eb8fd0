import { type ReactNode, useId, useState } from 'react';
import { Button, Icon, VisuallyHidden } from '@tiwizi/ui';
import styles from './folded-filters.module.css';
import { useTexts } from './texts';

export interface ChosenFilter {
  key: string;
  /** What is chosen, in words. */
  label: ReactNode;
  onRemove: () => void;
}

interface FoldedFiltersProps {
  /** Those that narrow what is shown; one that is at rest is left out. */
  chosen: readonly ChosenFilter[];
  /** The fields. */
  children: ReactNode;
}

/** Filters that leave a phone's first screen to what they narrow: one button with what is chosen beside it. Wide, just the fields. */
export function FoldedFilters({ chosen, children }: FoldedFiltersProps) {
  const t = useTexts('app');
  const [open, setOpen] = useState(false);
  const fields = useId();
  return (
    <div className={styles['filters']}>
      <div className={styles['bar']}>
        <Button icon="filter" aria-expanded={open} aria-controls={fields} onClick={() => setOpen(!open)}>
          {t('do.filter')}
          {chosen.length > 0 && <span className={styles['count']}>{chosen.length}</span>}
        </Button>
        {chosen.map(({ key, label, onRemove }) => (
          <button key={key} type="button" className={styles['chip']} onClick={onRemove}>
            <VisuallyHidden>{t('do.remove')} </VisuallyHidden>
            {label}
            <Icon name="close" size={16} />
          </button>
        ))}
      </div>
      <div id={fields} className={styles['fields']} data-open={open}>
        {children}
      </div>
    </div>
  );
}
