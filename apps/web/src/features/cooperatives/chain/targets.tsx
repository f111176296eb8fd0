import { BarList } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import styles from './chain.module.css';
import { Part } from './part';
import { type Chain } from './use-chain';
import { Chart } from '../../../shared/charts/chart';

type Indicator = Chain['indicators'][number];

// The target stands inside the track, so that a value beyond it is seen to be beyond.
const room = 1.1;

/** The latest value of each indicator against its target, each bar on its own scale. */
export function Targets({ indicators }: Pick<Chain, 'indicators'>) {
  const t = useTexts('cooperatives');
  const { month, number, percent, text } = useFormat();
  const write = ({ isRatio, decimals }: Indicator, value: number | null) =>
    isRatio ? percent(value, decimals) : number(value, decimals);
  return (
    <Part title={t('chain.targets.title')} note={indicators.length > 0 && t('chain.targets.rule')}>
      {indicators.length === 0 && <p className={styles['note']}>{t('chain.targets.none')}</p>}
      <div className={styles['bars']}>
        <Chart label={t('chain.targets.title')}>
          <BarList
            label={t('chain.targets.title')}
            max={1}
            bars={indicators.map((indicator) => {
              const { id, name, unit, isRatio, value, target, reached, approved } = indicator;
              const scale = Math.max(value ?? 0, target ?? 0) * room || 1;
              const said = [
                ...(isRatio ? [] : [text(unit)]),
                indicator.month === null ? t('chain.targets.missing') : month(indicator.month, 'short'),
                ...(indicator.month !== null && !approved ? [t('chain.targets.toApprove')] : []),
              ];
              return {
                key: id,
                label: (
                  <>
                    {text(name)} <span className={styles['rule']}>{said.join(' · ')}</span>
                  </>
                ),
                value: value === null ? null : value / scale,
                target: target === null ? null : target / scale,
                words: `\u2066${write(indicator, value)} / ${write(indicator, target)}\u2069`,
                tone: reached === true ? 'done' : 'plain',
              };
            })}
          />
        </Chart>
      </div>
    </Part>
  );
}
