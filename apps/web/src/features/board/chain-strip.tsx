import { ButtonLink, StateSign } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { isPressing, nextStep, spansOf } from '../../shared/chain';
import { type Board, type BoardRow, type Place } from './board-data';
import styles from './chain-strip.module.css';
import { useReason } from '../../shared/use-reason';

/** The cohort on a phone: a card a cooperative, its chain as a strip, what presses first. */
export function ChainStrips({ board, rows }: { board: Board; rows: readonly BoardRow[] }) {
  return (
    <ul className={styles['cards']}>
      {rows.map((row) => (
        <li key={row.enrolmentId}>
          <ChainCard board={board} row={row} />
        </li>
      ))}
    </ul>
  );
}

function ChainCard({ board: { columns, programmeId }, row }: { board: Board; row: BoardRow }) {
  const t = useTexts('board');
  const format = useFormat();
  const places = columns.flatMap((column, at): Place[] => {
    const cell = row.cells[at];
    return cell ? [{ row, column, cell }] : [];
  });
  const late = row.cells.filter(({ state }) => state === 'late').length;
  const pressing = places.filter(({ cell }) => isPressing(cell));
  const others = places.filter(({ cell }) => !isPressing(cell));
  return (
    <details className={styles['card']}>
      <summary className={styles['summary']}>
        <span className={styles['head']}>
          <strong>{format.name(row.nameFr, row.nameAr)}</strong>
          <span className={styles['aside']}>{format.name(row.placeFr, row.placeAr)}</span>
        </span>
        <span className={late > 0 ? styles['late'] : styles['aside']}>
          {late > 0 ? t('lateSteps', { count: late }) : t('onTime')}
        </span>
        <span className={styles['strip']} aria-hidden="true">
          {spansOf(columns, ({ group }) => group).map(({ key, from, count }) => (
            <span key={key} className={styles['group']} style={{ flexGrow: count }}>
              {row.cells.slice(from, from + count).map((cell, at) => (
                <span key={at} className={styles['mark']} data-state={cell.state} />
              ))}
            </span>
          ))}
        </span>
      </summary>
      {pressing.length > 0 ? (
        <Steps places={pressing} programmeId={programmeId} />
      ) : (
        <p className={styles['aside']}>{t('nothingToDo')}</p>
      )}
      <details>
        <summary className={styles['more']}>{t('moreSteps')}</summary>
        <Steps places={others} programmeId={programmeId} />
      </details>
    </details>
  );
}

function Steps({ places, programmeId }: { places: readonly Place[]; programmeId: string }) {
  const t = useTexts('board');
  const { reason, column: nameOf, when } = useReason();
  return (
    <ul className={styles['steps']}>
      {places.map((place) => {
        const { column, cell } = place;
        const step = nextStep({ enrolmentId: place.row.enrolmentId, programmeId }, place);
        const days = when(cell, column);
        return (
          <li key={`${column.key} ${column.ordinal}`} className={styles['step']}>
            <StateSign compact state={cell.state} word={t(`states:cell.${cell.state}`)} />
            <span className={styles['words']}>
              <strong>{nameOf(column)}</strong>
              <span>{reason(cell)}</span>
              {days && <span className={styles['aside']}>{days}</span>}
              <ButtonLink to={step.to}>{t(step.words)}</ButtonLink>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
