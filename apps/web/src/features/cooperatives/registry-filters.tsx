import { COOPERATIVE_KINDS, SECTORS } from '@tiwizi/domain';
import { Button, SearchField, SelectField } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import styles from './registry.module.css';
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
  const filtered = Object.values(filters).some((value) => value !== '');
  return (
    <div className={styles['filters']}>
      <div className={styles['search']}>
        <SearchField label={t('search')} value={filters.search} onSearch={(text) => set('search', text)} />
      </div>
      <SelectField
        label={t('filter.place')}
        placeholder={t('filter.everyPlace')}
        options={places}
        value={territories.ready ? filters.territoryId : ''}
        onChange={(event) => set('territoryId', event.target.value)}
      />
      <SelectField
        label={t('filter.sector')}
        placeholder={t('filter.everySector')}
        options={SECTORS.map((sector) => ({ value: sector, label: t(`states:sector.${sector}`) }))}
        value={filters.sector}
        onChange={(event) => set('sector', event.target.value)}
      />
      <SelectField
        label={t('filter.kind')}
        placeholder={t('filter.everyKind')}
        options={COOPERATIVE_KINDS.map((kind) => ({ value: kind, label: t(`states:kind.${kind}`) }))}
        value={filters.kind}
        onChange={(event) => set('kind', event.target.value)}
      />
      {filtered && (
        <Button look="quiet" icon="close" onClick={clear}>
          {t('app:do.clear')}
        </Button>
      )}
    </div>
  );
}
