import { SECTORS } from '@tiwizi/domain';
import { DateField, FieldRow, SelectField } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Dashboard } from './dashboard-data';
import { type Address } from './use-address';

/** What to narrow the dashboard to. It all stands in the address, so that a view can be sent as a link. */
export function FilterFields({ dashboard, address }: { dashboard: Dashboard | undefined; address: Address }) {
  const t = useTexts('dashboard');
  const { name } = useFormat();
  const { filters, set } = address;
  return (
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
  );
}
