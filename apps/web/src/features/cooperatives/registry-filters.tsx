import { COOPERATIVE_KINDS, SECTORS } from '@tiwizi/domain';
import { FilterBar } from '../../shared/filter-bar';
import { useTexts } from '../../shared/texts';
import { type Filters, type SetFilter } from './use-filters';
import { useTerritories } from './use-territories';

/** What to look for. Everything stands in the address, so that a search can be kept, sent and gone back to. */
export function RegistryFilters({
  filters,
  set,
  clear,
}: {
  filters: Filters;
  set: SetFilter;
  clear: () => void;
}) {
  const t = useTexts('cooperatives');
  const territories = useTerritories();
  const places = territories
    .of('region')
    .flatMap((region) => [
      { value: region.id, label: territories.nameOf(region) },
      ...territories
        .of('province', region.id)
        .map((province) => ({ value: province.id, label: `\u2003${territories.nameOf(province)}` })),
    ]);
  return (
    <FilterBar
      search={{ label: t('search'), value: filters.search, onSearch: (text) => set('search', text) }}
      set={set}
      onClear={Object.values(filters).some((value) => value !== '') ? clear : undefined}
      selects={[
        {
          name: 'territoryId',
          label: t('filter.place'),
          every: t('filter.everyPlace'),
          options: territories.ready ? places : [],
          value: filters.territoryId,
        },
        {
          name: 'sector',
          label: t('filter.sector'),
          every: t('filter.everySector'),
          options: SECTORS.map((sector) => ({ value: sector, label: t(`states:sector.${sector}`) })),
          value: filters.sector,
        },
        {
          name: 'kind',
          label: t('filter.kind'),
          every: t('filter.everyKind'),
          options: COOPERATIVE_KINDS.map((kind) => ({ value: kind, label: t(`states:kind.${kind}`) })),
          value: filters.kind,
        },
      ]}
    />
  );
}
