import { Banner, DataTable, Section } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { type IndicatorFigure, useIndicatorColumns } from '../../shared/indicator-columns';
import { useTexts } from '../../shared/texts';

interface IndicatorFiguresProps {
  indicators: readonly IndicatorFigure[];
  toApprove: number;
}

/** Each indicator over the cohort, how it was added up, and how far it has come. */
export function IndicatorFigures({ indicators, toApprove }: IndicatorFiguresProps) {
  const t = useTexts('reports');
  const format = useFormat();
  const { value, progress, amount } = useIndicatorColumns();
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
          value,
          amount('baseline'),
          amount('monthly'),
          amount('target'),
          progress,
        ]}
      />
    </Section>
  );
}
