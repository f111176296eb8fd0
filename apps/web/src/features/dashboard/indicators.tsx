import { Link } from 'react-router';
import { Banner, DataTable, Section } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useIndicatorColumns } from '../../shared/indicator-columns';
import { useTexts } from '../../shared/texts';
import { type Figures } from './dashboard-data';
import { type Address } from './use-address';

/** Each indicator against its target, and how much of the cohort the figure covers. */
export function Indicators({ figures, address }: { figures: Figures; address: Address }) {
  const t = useTexts('reports');
  const format = useFormat();
  const { indicators, readingsToApprove } = figures;
  const { value, progress, amount } = useIndicatorColumns();
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
            cell: ({ indicatorId = '', name }) => (
              <Link to={address.sourcesOf(indicatorId)}>{format.text(name)}</Link>
            ),
          },
          value,
          {
            key: 'covered',
            header: t('dashboard:covered'),
            align: 'end',
            cell: ({ counted, missing }) => t('dashboard:of', { part: counted, whole: counted + missing }),
          },
          amount('target'),
          progress,
        ]}
      />
    </Section>
  );
}
