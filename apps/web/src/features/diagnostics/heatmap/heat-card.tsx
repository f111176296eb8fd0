import { useEffect } from 'react';
import { ButtonLink, Cluster, IconButton } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { useBeside } from '../../../shared/use-beside';
import styles from './heat-card.module.css';
import { cellOf, type HeatColumn, type HeatRow, needOf } from './heatmap-data';

interface HeatCardProps {
  row: HeatRow;
  column: HeatColumn;
  /** The cell on the screen. */
  anchor: DOMRect;
  onClose: () => void;
}

/** One cell in words: what was found, what was aimed at, and what became of it. */
export function HeatCard({ row, column, anchor, onClose }: HeatCardProps) {
  const t = useTexts('heatmap');
  const format = useFormat();
  const { ref, style } = useBeside<HTMLDivElement>(anchor);
  const { criterion, gap } = column;
  const { found, tone, blocked } = cellOf(row, column);
  useEffect(() => ref.current?.focus({ preventScroll: true }), [ref, row, column]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && onClose();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);
  return (
    <div
      ref={ref}
      className={styles['card']}
      style={style}
      role="dialog"
      aria-label={format.text(criterion.title)}
      tabIndex={-1}
    >
      <div className={styles['top']}>
        <p className={styles['where']}>
          {format.name(row.nameFr, row.nameAr)} · {format.text(column.dimension.title)}
        </p>
        <IconButton icon="close" label={t('close')} onClick={onClose} />
      </div>
      <p className={styles['what']}>{format.text(criterion.title)}</p>
      {typeof found === 'number' ? (
        <>
          <p>{format.text(criterion.levels[found] ?? criterion.title)}</p>
          <p className={styles['aside']}>
            {t('levelToTarget', { level: found, target: gap.targetLevel })}
            {blocked && (
              <>
                {' · '}
                <strong className={styles['blocked']}>⚑ {t('blocker')}</strong>
              </>
            )}
          </p>
        </>
      ) : (
        <p>{t(`found.${found}`)}</p>
      )}
      {(tone === 'near' || tone === 'far') && <p>{t(`need.${needOf(row, column)}`)}</p>}
      <Cluster>
        {row.diagnosticId !== null && (
          <ButtonLink look="secondary" to={`/diagnostics/${row.diagnosticId}`}>
            {t('openDiagnostic')}
          </ButtonLink>
        )}
        {(tone === 'near' || tone === 'far') && (
          <ButtonLink look="quiet" to={`/enrolments/${row.enrolmentId}/needs`}>
            {t('openNeeds')}
          </ButtonLink>
        )}
      </Cluster>
    </div>
  );
}
