import { type components } from '@tiwizi/api-client';
import { LineChart, ProgressBar } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import styles from './figures.module.css';
import { type Indicator } from '../readings-data';
import { useWrite } from '../use-write';
import { Chart } from '../../../shared/charts/chart';

export type Figure = components['schemas']['ProgrammeFigureDto'];
export type Towards = components['schemas']['TowardsTargetDto'];
type Point = components['schemas']['SeriesPointDto'];

/** Charts read from left to right in every language: what is written in them keeps its own order. */
const isolated = (text: string) => `\u2068${text}\u2069`;

/** Months of an indicator as a line, against the target that is due. */
export function IndicatorLine({
  indicator,
  points,
  target,
}: {
  indicator: Indicator;
  points: readonly Point[];
  target: number | null;
}) {
  const t = useTexts('indicator-figures');
  const format = useFormat();
  const write = useWrite();
  return (
    <Chart label={format.text(indicator.name)}>
      <LineChart
        label={format.text(indicator.name)}
        valueName={t('value')}
        points={points.map(({ month, value }) => ({ label: format.month(month, 'short'), value }))}
        target={target === null ? null : { name: t('target'), value: target }}
        write={(value) =>
          isolated(indicator.isRatio ? write(indicator, value) : format.number(value, indicator.decimals))
        }
      />
    </Chart>
  );
}

/** From where, to which target by when, and how far that is. */
export function TowardsWords({ indicator, towards }: { indicator: Indicator; towards: Towards }) {
  const t = useTexts('indicator-figures');
  const format = useFormat();
  const write = useWrite();
  const { value, baseline, target, targetMonth, progress, compared, period } = towards;
  if (target === null) return <p className={styles['aside']}>{t('noTarget')}</p>;
  return (
    <>
      {period && targetMonth !== null && (
        <p>
          {t('period', {
            since: format.month(period.since, 'short'),
            end: format.month(targetMonth, 'short'),
            amount: write(indicator, period.amount),
            target: write(indicator, period.target),
          })}{' '}
          <span className={styles['aside']}>
            {t('periodTold', { told: format.number(period.told), months: format.number(period.months) })}
          </span>
        </p>
      )}
      <p className={styles['aside']}>
        {t('from', { baseline: write(indicator, baseline) })}
        {' · '}
        {targetMonth === null
          ? t('dueMixed', { target: write(indicator, target) })
          : t(period ? 'dueMonthly' : 'due', {
              month: format.month(targetMonth),
              target: write(indicator, target),
            })}
        {' · '}
        {t('compared', { value: write(indicator, value), of: format.number(compared) })}
      </p>
      {progress !== null && (
        <ProgressBar label={t('progress')} value={progress} words={format.percent(progress)} />
      )}
    </>
  );
}

/** How many were heard: an indicator is no better than what it leaves out. */
export function Coverage({ figure }: { figure: Figure }) {
  const t = useTexts('indicator-figures');
  const format = useFormat();
  const { counted, missing, readingsDue, readingsTold } = figure;
  return (
    <p className={styles['aside']}>
      {t('told', { told: format.number(counted), of: format.number(counted + missing) })}
      {readingsDue > 0 &&
        ` · ${t('coverage', { told: format.number(readingsTold), due: format.number(readingsDue) })}`}
    </p>
  );
}

/** The total and the rule that it is added up by. */
export function useTotalWords() {
  const t = useTexts('indicator-figures');
  const write = useWrite();
  return ({ indicator, total, counted }: Figure): string => {
    if (counted === 0) return t('noneYet');
    if (total === null) return t('noTotal');
    const rule = indicator.origin === 'formula' ? t('origin.formula') : t(`total.${indicator.acrossTime}`);
    return t('figure', { rule, value: write(indicator, total) });
  };
}
