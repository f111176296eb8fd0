import { useTexts } from '../../../shared/texts';
import styles from './heat-legend.module.css';

const tones = [
  ['reached', '3'],
  ['near', '2'],
  ['far', '1'],
] as const;
const unrated = [
  ['not_applicable', '∅'],
  ['not_verified', '?'],
  ['refused', '×'],
  ['none', '·'],
] as const;

/** The signs with their words, once under the map. */
export function HeatLegend() {
  const t = useTexts('heatmap');
  return (
    <section aria-label={t('legend')}>
      <p className={styles['hint']}>{t('mapHint')}</p>
      <ul className={styles['signs']}>
        {tones.map(([tone, sign]) => (
          <li key={tone}>
            <span className={styles['sign']} data-tone={tone} aria-hidden="true">
              {sign}
            </span>
            {t(`tone.${tone}`)}
          </li>
        ))}
        <li>
          <span className={styles['sign']} aria-hidden="true">
            ⚑
          </span>
          {t('tone.blocked')}
        </li>
        {unrated.map(([found, sign]) => (
          <li key={found}>
            <span className={styles['sign']} aria-hidden="true">
              {sign}
            </span>
            {t(`found.${found}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
