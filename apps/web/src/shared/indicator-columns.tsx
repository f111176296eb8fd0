import { type components } from '@tiwizi/api-client';
import { type Column, ProgressBar } from '@tiwizi/ui';
import { useFormat } from './format';
import { useTexts } from './texts';

export type IndicatorFigure = components['schemas']['IndicatorFigureDto'];

/** The columns of a table of indicators over a cohort. Its screen loads the texts `reports`. */
export function useIndicatorColumns() {
  const t = useTexts('reports');
  const format = useFormat();
  const write = ({ isRatio, decimals, unit }: IndicatorFigure, value: number | null) => {
    if (value === null) return format.number(null);
    return isRatio
      ? format.percent(value, decimals)
      : `${format.number(value, decimals)} ${format.text(unit)}`;
  };
  const amount = (key: 'baseline' | 'monthly' | 'target'): Column<IndicatorFigure> => ({
    key,
    header: t(`indicators.${key}`),
    align: 'end',
    cell: (figure) => write(figure, figure[key]),
  });
  const value: Column<IndicatorFigure> = {
    key: 'value',
    header: t('indicators.value'),
    align: 'end',
    cell: (figure) => (
      <>
        <strong>{write(figure, figure.value)}</strong>
        <br />
        <small>{t(`indicators.rule.${figure.acrossCooperatives}`, { count: figure.counted })}</small>
      </>
    ),
  };
  const progress: Column<IndicatorFigure> = {
    key: 'progress',
    header: t('indicators.progress'),
    width: '11rem',
    cell: ({ progress: share }) =>
      share === null ? (
        format.percent(null)
      ) : (
        <ProgressBar label={t('indicators.progress')} value={share} words={format.percent(share)} />
      ),
  };
  return { value, progress, amount };
}
