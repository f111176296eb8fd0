import { Link } from 'react-router';
import { DataTable, Section } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Comparison } from './dashboard-data';

const shares = ['attendance', 'followUps', 'actions'] as const;

/** The others by name: the API gives them to the office alone. */
export function ComparedPeers({ comparison: { named } }: { comparison: Comparison }) {
  const t = useTexts('comparison');
  const format = useFormat();
  if (named.length === 0) return null;
  return (
    <Section title={t('named.title')} context={t('named.context')}>
      <DataTable
        caption={t('named.title')}
        rows={named}
        rowKey={({ cooperativeId }) => cooperativeId}
        columns={[
          {
            key: 'name',
            header: t('named.cooperative'),
            naming: true,
            cell: ({ cooperativeId, nameFr, nameAr }) => (
              <Link to={`/cooperatives/${cooperativeId}`}>{format.name(nameFr, nameAr)}</Link>
            ),
          },
          {
            key: 'maturity',
            header: t('measure.maturity'),
            align: 'end',
            cell: ({ maturity }) => format.number(maturity, 1),
          },
          ...shares.map((key) => ({
            key,
            header: t(`measure.${key}`),
            align: 'end' as const,
            cell: (peer: Comparison['named'][number]) => format.percent(peer[key]),
          })),
        ]}
      />
    </Section>
  );
}
