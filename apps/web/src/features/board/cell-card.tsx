import { ButtonLink, StateSign } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { nextStep } from '../../shared/chain';
import { type Place } from './board-data';
import styles from './cell-card.module.css';
import { useBeside } from '../../shared/use-beside';
import { useReason } from '../../shared/use-reason';

export const cardId = 'board-cell-card';

interface CellCardProps extends Place {
  programmeId: string;
  /** The cell on the screen. */
  anchor: DOMRect;
  onStay: () => void;
  onLeave: () => void;
}

/** What one cell is about: what, when, who, and the next step. The same for mouse, keyboard and finger. */
export function CellCard({ anchor, programmeId, onStay, onLeave, ...place }: CellCardProps) {
  const { row, column, cell } = place;
  const t = useTexts('board');
  const format = useFormat();
  const { reason, column: columnName, when } = useReason();
  const card = useBeside<HTMLDivElement>(anchor);
  const step = nextStep({ enrolmentId: row.enrolmentId, programmeId }, place);
  const days = when(cell, column);
  return (
    <div {...card} id={cardId} className={styles['card']} onPointerEnter={onStay} onPointerLeave={onLeave}>
      <p className={styles['where']}>
        {columnName(column)} · {format.name(row.nameFr, row.nameAr)}
      </p>
      <StateSign state={cell.state} word={t(`states:cell.${cell.state}`)} />
      <p className={styles['what']}>{reason(cell)}</p>
      {days && <p className={styles['aside']}>{days}</p>}
      <p className={styles['aside']}>
        {format.name(row.placeFr, row.placeAr)} ·{' '}
        {row.trainerName ? t('who', { name: row.trainerName }) : t('noTrainer')}
      </p>
      <ButtonLink to={step.to} look="secondary" tabIndex={-1}>
        {t(step.words)}
      </ButtonLink>
    </div>
  );
}
