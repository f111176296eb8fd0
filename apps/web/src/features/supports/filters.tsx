import { useQuery } from '@tanstack/react-query';
import { SECTORS } from '@tiwizi/domain';
import { CheckboxField } from '@tiwizi/ui';
import { type useAddressFilters } from '../../shared/address-filters';
import { FilterBar } from '../../shared/filter-bar';
import { useFormat } from '../../shared/format';
import { useTerritoryOptions } from '../../shared/territory-options';
import { useTexts } from '../../shared/texts';
import { type filterNames, schemes, statuses } from './kinds';

export type SupportFilters = ReturnType<typeof useAddressFilters<(typeof filterNames)[number]>>;

/** Which support to show. */
export function Filters({ filters: { values, query, set, clear } }: { filters: SupportFilters }) {
  const t = useTexts('supports');
  const { text } = useFormat();
  const places = useTerritoryOptions();
  const { data } = useQuery(schemes);
  const doubled = values.doubled === 'true';
  return (
    <FilterBar
      set={set}
      onClear={Object.keys(query).length > 0 ? clear : undefined}
      selects={[
        {
          name: 'schemeId',
          label: t('filter.scheme'),
          every: t('filter.everyScheme'),
          options: (data?.items ?? []).map(({ id, name }) => ({ value: id, label: text(name) })),
          value: values.schemeId,
        },
        {
          name: 'territoryId',
          label: t('filter.place'),
          every: t('filter.everyPlace'),
          options: places,
          value: values.territoryId,
        },
        {
          name: 'sector',
          label: t('filter.sector'),
          every: t('filter.everySector'),
          options: SECTORS.map((sector) => ({ value: sector, label: t(`states:sector.${sector}`) })),
          value: values.sector,
        },
        {
          name: 'status',
          label: t('filter.status'),
          every: t('filter.everyStatus'),
          options: statuses.map((status) => ({ value: status, label: t(`status.${status}`) })),
          value: values.status,
        },
      ]}
      more={{
        field: (
          <CheckboxField
            label={t('filter.doubled')}
            checked={doubled}
            onChange={(event) => set('doubled', event.target.checked ? 'true' : '')}
          />
        ),
        chosen: doubled
          ? { key: 'doubled', label: t('filter.doubled'), onRemove: () => set('doubled', '') }
          : undefined,
      }}
    />
  );
}
