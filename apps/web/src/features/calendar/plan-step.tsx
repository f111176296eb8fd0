import { type ReactNode } from 'react';
import { useTexts } from '../../shared/texts';
import styles from './planning.module.css';

export interface PlanStepProps {
  number: number;
  title: string;
  /** What holds now, in a sentence: read without opening. */
  summary: ReactNode;
  /** Something is still to be chosen. */
  open?: boolean;
  children: ReactNode;
}

/** One step of the plan: what was proposed in a sentence, its fields once it is opened. */
export function PlanStep({ number, title, summary, open = false, children }: PlanStepProps) {
  const t = useTexts('planning');
  return (
    <details className={styles['step']} open={open}>
      <summary className={styles['stepHead']}>
        <span className={styles['stepNumber']}>{number}</span>
        <span className={styles['stepWords']}>
          <h2>{title}</h2>
          <span className={styles['soft']}>{summary}</span>
        </span>
        <span className={styles['stepChange']}>{t('change')}</span>
      </summary>
      <div className={styles['stepBody']}>{children}</div>
    </details>
  );
}
