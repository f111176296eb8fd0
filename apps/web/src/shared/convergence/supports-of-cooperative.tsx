import { useQuery } from '@tanstack/react-query';
import { listSupports } from '@tiwizi/api-client';
import { ButtonLink, DataTable, EmptyState, Section, Tag } from '@tiwizi/ui';
import { api } from '../api';
import { useFormat } from '../format';
import { Loaded } from '../loaded';
import { useTexts } from '../texts';

const shown = 5;

/** Who else supports a cooperative, the latest first, with what seems to be paid twice. */
export default function SupportsOfCooperative({ cooperativeId }: { cooperativeId: string }) {
  const t = useTexts('supports');
  const { number, date } = useFormat();
  const query = useQuery({
    queryKey: ['supports', 'of', cooperativeId],
    queryFn: ({ signal }) => listSupports(api, { query: { cooperativeId, limit: shown }, signal }),
  });
  return (
    <Section
      title={t('others')}
      more={<ButtonLink to={`/supports?cooperativeId=${cooperativeId}`}>{t('app:do.seeAll')}</ButtonLink>}
    >
      <Loaded query={query} rows={2}>
        {({ items }) => (
          <DataTable
            caption={t('others')}
            rows={items}
            rowKey={({ id }) => id}
            empty={<EmptyState title={t('nobodyElse')} />}
            columns={[
              {
                key: 'funder',
                header: t('field.funder'),
                naming: true,
                cell: ({ funder }) => <bdi>{funder}</bdi>,
              },
              { key: 'object', header: t('field.object'), cell: ({ object }) => <bdi>{object}</bdi> },
              {
                key: 'amount',
                header: t('field.amount'),
                align: 'end',
                cell: ({ amount }) =>
                  amount === null ? t('unknownAmount') : t('madAmount', { amount: number(amount) }),
              },
              { key: 'from', header: t('field.from'), cell: ({ from }) => date(from, 'short') },
              {
                key: 'status',
                header: t('field.status'),
                cell: ({ status, overlaps }) => (
                  <>
                    {t(`status.${status}`)}{' '}
                    {overlaps.some(({ settledWith }) => settledWith === null) && (
                      <Tag tone="attention">{t('doubled')}</Tag>
                    )}
                  </>
                ),
              },
            ]}
          />
        )}
      </Loaded>
    </Section>
  );
}
