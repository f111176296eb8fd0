import { Link } from 'react-router';
import { Button, ButtonLink, Cluster } from '@tiwizi/ui';
import { nextStep } from '../../../shared/chain';
import { useFormat } from '../../../shared/format';
import { useMay } from '../../../shared/session';
import { useTexts } from '../../../shared/texts';
import { type Board, type BoardRow } from '../board-data';
import styles from './silence.module.css';

interface SilentRowProps {
  board: Board;
  row: BoardRow;
  onMute: () => void;
}

/** One cooperative that fell silent: what shows it, and what can be done. */
export function SilentRow({ board, row, onMute }: SilentRowProps) {
  const t = useTexts('board');
  const may = useMay();
  const format = useFormat();
  const at = board.columns.findIndex(
    ({ key }, place) => key === 'follow_up' && row.cells[place]?.reason === 'follow_up_open',
  );
  const [column, cell] = [board.columns[at], row.cells[at]];
  const call =
    column && cell
      ? nextStep({ enrolmentId: row.enrolmentId, programmeId: board.programmeId }, { column, cell }).to
      : `/enrolments/${row.enrolmentId}/follow-ups`;
  return (
    <li className={styles['row']}>
      <div>
        <Link className={styles['name']} to={`/cooperatives/${row.cooperativeId}`}>
          {format.name(row.nameFr, row.nameAr)}
        </Link>
        <p className={styles['aside']}>
          {format.name(row.placeFr, row.placeAr)} ·{' '}
          {row.trainerName ? t('who', { name: row.trainerName }) : t('noTrainer')}
        </p>
      </div>
      <ul className={styles['reasons']}>
        {row.silence.map(({ sign, count, since }) => (
          <li key={sign}>
            {t(`silence.sign.${sign}`, {
              count,
              since: sign === 'readings_missing' ? format.month(since, 'long') : format.date(since, 'day'),
            })}
          </li>
        ))}
      </ul>
      <Cluster>
        {may('follow-ups.log') && (
          <ButtonLink icon="phone" to={call}>
            {t('silence.call')}
          </ButtonLink>
        )}
        {may('silence.mute') && (
          <Button look="quiet" onClick={onMute}>
            {t('silence.mute')}
          </Button>
        )}
      </Cluster>
    </li>
  );
}
