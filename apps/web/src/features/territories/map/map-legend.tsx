import { useTexts } from '../../../shared/texts';
import { type MeasureName, measures } from '../measures';
import { useMeasureWords } from '../use-measure-words';
import styles from './country-map.module.css';

/** What each shade stands for, in words. */
export function MapLegend({ steps, measure }: { steps: readonly number[]; measure: MeasureName }) {
  const t = useTexts('territories');
  const { write } = useMeasureWords();
  const { kind } = measures[measure];
  // Counts go from one whole number to the next; shares and scores share their ends.
  const from = (at: number) => (steps[at - 1] ?? 0) + (kind === 'count' ? 1 : 0);
  return (
    <ul className={styles['legend']} dir="auto" data-legend>
      <li>
        <Sign step="unmeasured" />
        {t('unmeasured')}
      </li>
      {kind === 'count' && (
        <li>
          <Sign step={0} />
          {write(measure, 0)}
        </li>
      )}
      {steps.map((end, at) => (
        <li key={end}>
          <Sign step={at + 1} />
          {from(at) === end
            ? write(measure, end)
            : t('step', { from: write(measure, from(at)), to: write(measure, end) })}
        </li>
      ))}
    </ul>
  );
}

/** As a place of that step is drawn. */
const Sign = ({ step }: { step: number | 'unmeasured' }) => (
  <svg viewBox="0 0 20 12" className={styles['sign']} aria-hidden="true">
    <rect
      x="0.5"
      y="0.5"
      width="19"
      height="11"
      className={styles['place']}
      data-step={step}
      {...(step === 'unmeasured' && { style: { fill: 'url(#unmeasured)' } })}
    />
  </svg>
);
