import { lazy, Suspense, useState } from 'react';
import { Button, Icon } from '@tiwizi/ui';
import { useMay } from '../../../shared/session';
import { useTexts } from '../../../shared/texts';
import { type Board, type BoardRow } from '../board-data';
import { MutedRows } from './muted-rows';
import { silentRows } from './silent-rows';
import { SilentRow } from './silent-row';
import styles from './silence.module.css';

const MuteDialog = lazy(() => import('./mute-dialog'));
const ThresholdsDialog = lazy(() => import('./thresholds-dialog'));

const shownFirst = 3;

/** The first line of a coordinator's morning: of whom nobody has heard, and why that is said. */
export function Silence({ board }: { board: Board }) {
  const t = useTexts('board');
  const may = useMay();
  const [whole, setWhole] = useState(false);
  const [muting, setMuting] = useState<BoardRow | null>(null);
  const [setting, setSetting] = useState(false);
  const { silent, muted } = silentRows(board.rows);
  const hidden = whole ? 0 : Math.max(0, silent.length - shownFirst);
  return (
    <section
      className={styles['silence']}
      data-heard={silent.length === 0 || undefined}
      aria-labelledby="silence"
    >
      <div className={styles['head']}>
        <h2 id="silence" className={styles['title']}>
          <Icon name={silent.length === 0 ? 'check' : 'warning'} />
          {silent.length === 0 ? t('silence.none') : t('silence.title', { count: silent.length })}
        </h2>
        {may('silence.thresholds') && (
          <Button look="quiet" icon="filter" onClick={() => setSetting(true)}>
            {t('silence.set')}
          </Button>
        )}
      </div>
      {silent.length > 0 && (
        <ul className={styles['rows']}>
          {silent.slice(0, silent.length - hidden).map((row) => (
            <SilentRow key={row.enrolmentId} board={board} row={row} onMute={() => setMuting(row)} />
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <Button look="quiet" onClick={() => setWhole(true)}>
          {t('silence.others', { count: hidden })}
        </Button>
      )}
      {muted.length > 0 && <MutedRows rows={muted} />}
      <Suspense>
        {muting && <MuteDialog row={muting} today={board.today} onClose={() => setMuting(null)} />}
        {setting && <ThresholdsDialog board={board} onClose={() => setSetting(false)} />}
      </Suspense>
    </section>
  );
}
