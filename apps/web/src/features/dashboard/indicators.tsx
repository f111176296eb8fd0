import { Link } from 'react-router';
import { Banner, DataTable, ProgressBar, Section } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Figures, type IndicatorFigure } from './dashboard-data';
import { type Address } from './use-address';

/** Each indicator against its target, and how much of the cohort the figure covers. */
export function Indicators({ figures, address }: { figures: Figures; address: Address }) {
  const t = useTexts('reports');
  const format = useFormat();
  const { indicators, readingsToApprove } = figures;
  const write = ({ isRatio, decimals, unit }: IndicatorFigure, value: number | null) => {
    if (value === null) return format.number(null);
    return isRatio
      ? format.percent(value, decimals)
      : `${format.number(value, decimals)} ${format.text(unit)}`;
  };
  if (indicators.length === 0) return null;
  return (
    <Section title={t('part.indicators')} context={t('indicators.context')}>
      {readingsToApprove > 0 && (
        <Banner
          tone="attention"
          action={<Link to={address.listOf('readings', { state: 'submitted' })}>{t('app:do.seeAll')}</Link>}
        >
          {t('toApprove', { count: readingsToApprove })}
        </Banner>
      )}
      <DataTable
        caption={t('part.indicators')}
        rows={indicators}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'name',
            header: t('indicators.name'),
            naming: true,
            cell: ({ key, name }) => (
              <Link to={address.listOf('readings', { kind: key })}>{format.text(name)}</Link>
            ),
          },
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
            key: 'covered',
            header: t('dashboard:covered'),
            align: 'end',
            cell: ({ counted, missing }) => t('dashboard:of', { part: counted, whole: counted + missing }),
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
