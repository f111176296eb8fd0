import { SEXES } from '@tiwizi/domain';
import { classNames, IconButton } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Tally } from './roll';
import styles from './roll-call.module.css';

export interface TallyBarProps {
  tally: Tally;
  mayUndo: boolean;
  onUndo: () => void;
}

/** The counts so far, always in sight, and the way back. */
export function TallyBar({ tally, mayUndo, onUndo }: TallyBarProps) {
  const t = useTexts('attendance');
  const { number } = useFormat();
  const main = [
    { key: 'present', label: t('count.present'), value: tally.attended },
    { key: 'absent', label: t('count.absent'), value: tally.absent },
    { key: 'unmarked', label: t('count.unmarked'), value: tally.unmarked },
  ];
  const bySex = SEXES.filter((sex) => sex !== 'unknown' || tally.bySex[sex] > 0).map((sex) => ({
    key: sex,
    label: t(`count.${sex}`),
    value: tally.bySex[sex],
  }));
  const counted =
    tally.counted > 0 ? [{ key: 'counted', label: t('count.counted'), value: tally.counted }] : [];
  return (
    <div className={styles['tally']}>
      <dl className={styles['counts']}>
        {[...main, ...bySex, ...counted].map(({ key, label, value }) => (
          <div
            key={key}
            className={classNames(styles['count'], key === 'unmarked' && value > 0 && styles['attention'])}
          >
            <dt>{label}</dt>
            <dd>{number(value)}</dd>
          </div>
        ))}
      </dl>
      <IconButton icon="undo" label={t('app:do.undo')} disabled={!mayUndo} onClick={onUndo} />
    </div>
  );
}
