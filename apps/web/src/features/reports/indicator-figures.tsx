import { Banner, DataTable, ProgressBar, Section } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type IndicatorFigure } from './report-data';

interface IndicatorFiguresProps {
  indicators: readonly IndicatorFigure[];
  toApprove: number;
}

/** Each indicator over the cohort, how it was added up, and how far it has come. */
export function IndicatorFigures({ indicators, toApprove }: IndicatorFiguresProps) {
  const t = useTexts('reports');
  const format = useFormat();
  const write = ({ isRatio, decimals, unit }: IndicatorFigure, value: number | null) => {
    if (value === null) return format.number(null);
    return isRatio
      ? format.percent(value, decimals)
      : `${format.number(value, decimals)} ${format.text(unit)}`;
  };
  if (indicators.length === 0) return null;
  return (
    <Section title={t('part.indicators')} context={t('indicators.context')}>
      {toApprove > 0 && <Banner tone="attention">{t('toApprove', { count: toApprove })}</Banner>}
      <DataTable
        caption={t('part.indicators')}
        rows={indicators}
        rowKey={({ key }) => key}
        columns={[
          { key: 'name', header: t('indicators.name'), naming: true, cell: ({ name }) => format.text(name) },
          {
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
          },
          {
            key: 'baseline',
            header: t('indicators.baseline'),
            align: 'end',
            cell: (figure) => write(figure, figure.baseline),
          },
          {
            key: 'monthly',
            header: t('indicators.monthly'),
            align: 'end',
            cell: (figure) => write(figure, figure.monthly),
          },
          {
            key: 'target',
            header: t('indicators.target'),
            align: 'end',
            cell: (figure) => write(figure, figure.target),
          },
          {
            key: 'progress',
            header: t('indicators.progress'),
            width: '11rem',
            cell: ({ progress }) =>
              progress === null ? (
                format.percent(null)
              ) : (
                <ProgressBar
                  label={t('indicators.progress')}
                  value={progress}
                  words={format.percent(progress)}
                />
              ),
          },
        ]}
      />
    </Section>
  );
}
