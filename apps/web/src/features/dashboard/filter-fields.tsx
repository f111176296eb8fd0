import { SECTORS } from '@tiwizi/domain';
import { DateField, FieldRow, SelectField } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { FoldedFilters } from '../../shared/folded-filters';
import { useTexts } from '../../shared/texts';
import { type Dashboard } from './dashboard-data';
import { type Address } from './use-address';

/** What to narrow the dashboard to. It all stands in the address, so that a view can be sent as a link. */
export function FilterFields({ dashboard, address }: { dashboard: Dashboard | undefined; address: Address }) {
  const t = useTexts('dashboard');
  const { name, date } = useFormat();
  const { filters, set } = address;
  const place = dashboard?.places.find(({ id }) => id === filters.territoryId);
  const words = {
    territoryId: place && name(place.nameFr, place.nameAr),
    sector: filters.sector && t(`states:sector.${filters.sector}`),
    from: filters.from && `${t('filter.from')} ${date(filters.from, 'short')}`,
    to: filters.to && `${t('filter.to')} ${date(filters.to, 'short')}`,
  };
  const chosen = (['territoryId', 'sector', 'from', 'to'] as const).flatMap((key) =>
    words[key] ? [{ key, label: words[key], onRemove: () => set(key, '') }] : [],
  );
  return (
    <FoldedFilters chosen={chosen}>
      <FieldRow>
        <SelectField
          label={t('filter.place')}
          placeholder={t('filter.everyPlace')}
          value={dashboard ? (filters.territoryId ?? '') : ''}
          onChange={(event) => set('territoryId', event.target.value)}
          options={(dashboard?.places ?? []).map(({ id, nameFr, nameAr }) => ({
            value: id,
            label: name(nameFr, nameAr),
          }))}
        />
        <SelectField
          label={t('filter.sector')}
          placeholder={t('filter.everySector')}
          value={dashboard ? (filters.sector ?? '') : ''}
          onChange={(event) => set('sector', event.target.value)}
          options={SECTORS.filter((sector) => dashboard?.sectors.includes(sector)).map((sector) => ({
            value: sector,
            label: t(`states:sector.${sector}`),
          }))}
        />
        <DateField
          label={t('filter.from')}
          value={filters.from ?? dashboard?.from ?? ''}
          onChange={(event) => set('from', event.target.value)}
        />
        <DateField
          label={t('filter.to')}
          value={filters.to ?? dashboard?.to ?? ''}
          onChange={(event) => set('to', event.target.value)}
        />
      </FieldRow>
    </FoldedFilters>
  );
}
