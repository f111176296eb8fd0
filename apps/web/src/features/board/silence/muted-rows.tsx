import { useMutation } from '@tanstack/react-query';
import { Button } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { Trouble } from '../../../shared/loaded';
import { useMay } from '../../../shared/session';
import { useTexts } from '../../../shared/texts';
import { type BoardRow } from '../board-data';
import styles from './silence.module.css';
import { useUnmute } from './use-unmute';

/** Who is left in peace, why, by whom and until when. */
export function MutedRows({ rows }: { rows: readonly BoardRow[] }) {
  const t = useTexts('board');
  const may = useMay();
  const format = useFormat();
  const unmute = useMutation({ mutationFn: useUnmute() });
  return (
    <details>
      <summary className={styles['more']}>{t('silence.muted', { count: rows.length })}</summary>
      {unmute.isError && <Trouble error={unmute.error} />}
      <ul className={styles['rows']}>
        {rows.map(({ enrolmentId, nameFr, nameAr, mute }) => (
          <li key={enrolmentId} className={styles['row']}>
            <strong>{format.name(nameFr, nameAr)}</strong>
            <p className={styles['aside']}>
              {t('silence.mutedUntil', {
                reason: mute?.reason ?? '',
                day: format.date(mute?.endsOn ?? null, 'long'),
                name: mute?.mutedBy ?? '',
              })}
            </p>
            {may('silence.mute') && (
              <Button look="quiet" busy={unmute.isPending} onClick={() => unmute.mutate(enrolmentId)}>
                {t('silence.unmute')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
