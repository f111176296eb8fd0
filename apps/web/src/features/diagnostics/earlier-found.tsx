import { Tag } from '@tiwizi/ui';
import { EvidenceFiles } from '../../shared/evidence/evidence-files';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Criterion, type Diagnostic } from './queries';
import styles from './earlier-found.module.css';

interface EarlierFoundProps {
  earlier: Diagnostic['earlier'];
  /** Levels have the same words only on the same version of the grid. */
  sameGrid: boolean;
  criterion: Criterion;
}

/** What was found of the criterion the last time, with its proof: to compare with, never filled in beforehand. */
export function EarlierFound({ earlier, sameGrid, criterion }: EarlierFoundProps) {
  const t = useTexts('diagnostics');
  const { date, text } = useFormat();
  const found = earlier?.answers.find(({ criterionCode }) => criterionCode === criterion.code);
  if (!earlier || !found) return null;
  const words = found.level === null ? undefined : criterion.levels[found.level];
  return (
    <details className={styles['earlier']}>
      <summary>
        {t('earlier', { wave: t(`states:wave.${earlier.wave}`), date: date(earlier.heldOn, 'short') })}{' '}
        <strong>
          {found.level === null ? t(`states:answer.${found.state}`) : t('levelIs', { level: found.level })}
        </strong>
      </summary>
      <div className={styles['more']}>
        {sameGrid && words && <p>{text(words)}</p>}
        {found.note !== '' && (
          <p dir="auto" className={styles['note']}>
            {found.note}
          </p>
        )}
        {found.seenOnSite && <Tag tone="done">{t('seenOnSite')}</Tag>}
        {found.files.length > 0 && <EvidenceFiles enrolmentId="" files={found.files} label={t('files')} />}
      </div>
    </details>
  );
}
