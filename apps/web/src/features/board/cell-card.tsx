import { useLayoutEffect, useRef, useState } from 'react';
import { ButtonLink, StateSign } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { nextStep } from '../../shared/chain';
import { type Place } from './board-data';
import styles from './cell-card.module.css';
import { useReason } from '../../shared/use-reason';

export const cardId = 'board-cell-card';

interface CellCardProps extends Place {
  programmeId: string;
  /** The cell on the screen. */
  anchor: DOMRect;
  onStay: () => void;
  onLeave: () => void;
}

const gap = 6;

/** What one cell is about: what, when, who, and the next step. The same for mouse, keyboard and finger. */
export function CellCard({ anchor, programmeId, onStay, onLeave, ...place }: CellCardProps) {
  const { row, column, cell } = place;
  const t = useTexts('board');
  const format = useFormat();
  const { reason, column: columnName, when } = useReason();
  const card = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ x: 0, y: 0 });
  useLayoutEffect(() => {
    const size = card.current?.getBoundingClientRect();
    if (!size) return;
    const middle = anchor.left + anchor.width / 2 - size.width / 2;
    const x = Math.max(gap, Math.min(middle, window.innerWidth - size.width - gap));
    const below = anchor.bottom + gap;
    const fits = below + size.height + gap <= window.innerHeight;
    setAt({ x, y: fits ? below : Math.max(gap, anchor.top - gap - size.height) });
  }, [anchor, row.enrolmentId, column]);
  const step = nextStep({ enrolmentId: row.enrolmentId, programmeId }, place);
  const days = when(cell, column);
  return (
    <div
      ref={card}
      id={cardId}
      className={styles['card']}
      style={{ translate: `${at.x}px ${at.y}px` }}
      onPointerEnter={onStay}
      onPointerLeave={onLeave}
    >
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
