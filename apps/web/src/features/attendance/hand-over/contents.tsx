import { type RollHandOver } from '@tiwizi/domain';
import { useTexts } from '../../../shared/texts';
import { contentsOf } from './handed-roll';
import styles from './hand-over.module.css';

/** What a hand-over holds, in words. */
export function Contents({ handOver }: { handOver: RollHandOver }) {
  const t = useTexts('arrival');
  const { marks, walkIns, counts, notes } = contentsOf(handOver);
  return (
    <ul className={styles['contents']}>
      <li>{t('holds.marks', { count: marks })}</li>
      {walkIns > 0 && <li>{t('holds.walkIns', { count: walkIns })}</li>}
      {counts > 0 && <li>{t('holds.counts', { count: counts })}</li>}
      {notes && <li>{t('holds.notes')}</li>}
    </ul>
  );
}
