import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { readSupportTotals } from '@tiwizi/api-client';
import { type Column, DataTable, Figure, Figures, Section, SegmentedControl } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { type SupportFilters } from './filters';
import { apiQueryOf } from './api-query';
import { type Total } from './kinds';
import { useSupportWords } from './use-support-words';

const groups = ['scheme', 'funder', 'province'] as const;

/** What all that is shown adds up to, and by whom or where. */
export function Totals({ query }: { query: SupportFilters['query'] }) {
  const t = useTexts('supports');
  const { text, number } = useFormat();
  const words = useSupportWords();
  const [params, setParams] = useSearchParams();
  const by = groups.find((group) => group === params.get('by')) ?? 'scheme';
  const totals = useQuery({
    queryKey: ['supports', 'totals', by, query],
    queryFn: ({ signal }) => readSupportTotals(api, { query: { ...apiQueryOf(query), by }, signal }),
    placeholderData: keepPreviousData,
  });
  const columns: Column<Total>[] = [
    {
      key: 'name',
      header: t(`totals.${by}`),
      naming: true,
      cell: ({ name }) => (name ? text(name) : t('totals.noScheme')),
    },
    { key: 'count', header: t('totals.count'), align: 'end', cell: ({ count }) => number(count) },
    {
      key: 'cooperatives',
      header: t('totals.cooperatives'),
      align: 'end',
      cell: ({ cooperatives }) => number(cooperatives),
      wideOnly: true,
    },
    {
      key: 'granted',
      header: t('totals.granted'),
      align: 'end',
      cell: ({ granted }) => words.money(granted),
    },
    { key: 'asked', header: t('totals.asked'), align: 'end', cell: ({ asked }) => words.money(asked) },
    {
      key: 'withoutAmount',
      header: t('totals.withoutAmount'),
      align: 'end',
      cell: ({ withoutAmount }) => number(withoutAmount),
    },
  ];
  const choose = (group: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('by', group);
        return after;
      },
      { replace: true },
    );
  return (
    <Section title={t('totals.title')} context={t('totals.rule')}>
      <Loaded query={totals} rows={3}>
        {({ items, whole, doubled }) => (
          <>
            <Figures>
              <Figure
                label={`${t('totals.granted')} (${t('mad')})`}
                value={number(whole.granted)}
                note={
                  whole.withoutAmount > 0 && `${t('totals.withoutAmount')}: ${number(whole.withoutAmount)}`
                }
              />
              <Figure label={`${t('totals.asked')} (${t('mad')})`} value={number(whole.asked)} />
              <Figure label={t('totals.cooperatives')} value={number(whole.cooperatives)} />
              <Figure
                label={t('doubled')}
                value={number(doubled)}
                tone={doubled > 0 ? 'attention' : 'plain'}
                note={t('doubledCount', { count: doubled })}
              />
            </Figures>
            <SegmentedControl
              label={t('totals.by')}
              name="by"
              value={by}
              onChoose={choose}
              choices={groups.map((value) => ({ value, label: t(`totals.${value}`) }))}
            />
            <DataTable
              caption={t('totals.title')}
              columns={columns}
              rows={items}
              rowKey={({ id, name }) => id ?? name?.fr ?? ''}
            />
          </>
        )}
      </Loaded>
    </Section>
  );
}
