import { useSyncExternalStore } from 'react';
import { SEXES } from '@tiwizi/domain';
import { classNames, IconButton } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Roll, tallyOf } from './roll';
import styles from './roll-call.module.css';
import { type SheetStore } from './sheet-store';

export interface TallyBarProps {
  roll: Roll;
  store: SheetStore;
  onUndo: () => void;
  /** Somebody asks for the figures by sex and age. */
  onDetail: () => void;
}

/** The counts so far, always in sight, and the way back. */
export function TallyBar({ roll, store, onUndo, onDetail }: TallyBarProps) {
  const t = useTexts('attendance');
  const { number } = useFormat();
  const { sheet, past } = useSyncExternalStore(store.subscribe, store.read);
  const tally = tallyOf(roll, sheet);
  const { attended, expected, absent, unmarked, bySex } = tally;
  const counted = SEXES.reduce((total, sex) => total + tally.counted[sex], 0);
  const counts = [
    { key: 'present', value: number(attended), of: expected > 0 && `/${number(expected)}` },
    { key: 'absent', value: number(absent) },
    { key: 'unmarked', value: number(unmarked) },
    ...SEXES.filter((sex) => sex !== 'unknown' || bySex[sex] > 0).map((sex) => ({
      key: sex,
      value: number(bySex[sex]),
    })),
    ...(counted > 0 ? [{ key: 'counted' as const, value: number(counted) }] : []),
  ] as const;
  return (
    <div className={styles['tally']}>
      <div className={styles['detailed']}>
        <dl className={styles['counts']}>
          {counts.map((count) => (
            <div
              key={count.key}
              className={classNames(
                styles['count'],
                count.key === 'unmarked' && unmarked > 0 && styles['attention'],
              )}
            >
              <dt>{t(`count.${count.key}`)}</dt>
              <dd>
                {count.value}
                {'of' in count && count.of && <span className={styles['of']}>{count.of}</span>}
              </dd>
            </div>
          ))}
        </dl>
        <button
          type="button"
          className={styles['detail']}
          aria-label={t('bySexAndAge')}
          title={t('bySexAndAge')}
          onClick={onDetail}
        />
      </div>
      <IconButton icon="undo" label={t('app:do.undo')} disabled={past.length === 0} onClick={onUndo} />
    </div>
  );
}
