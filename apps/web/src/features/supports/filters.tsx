import { useQuery } from '@tanstack/react-query';
import { SECTORS } from '@tiwizi/domain';
import { Button, CheckboxField, SelectField } from '@tiwizi/ui';
import { type useAddressFilters } from '../../shared/address-filters';
import { useFormat } from '../../shared/format';
import { useTerritoryOptions } from '../../shared/territory-options';
import { useTexts } from '../../shared/texts';
import { type filterNames, schemes, statuses } from './kinds';
import styles from './supports.module.css';

export type SupportFilters = ReturnType<typeof useAddressFilters<(typeof filterNames)[number]>>;

/** Which support to show. */
export function Filters({ filters: { values, query, set, clear } }: { filters: SupportFilters }) {
  const t = useTexts('supports');
  const { text } = useFormat();
  const places = useTerritoryOptions();
  const { data } = useQuery(schemes);
  return (
    <div className={styles['filters']}>
      <SelectField
        label={t('filter.scheme')}
        placeholder={t('filter.everyScheme')}
        options={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: text(name) }))}
        value={data ? values.schemeId : ''}
        onChange={(event) => set('schemeId', event.target.value)}
      />
      <SelectField
        label={t('filter.place')}
        placeholder={t('filter.everyPlace')}
        options={places}
        value={places.length > 0 ? values.territoryId : ''}
        onChange={(event) => set('territoryId', event.target.value)}
      />
      <SelectField
        label={t('filter.sector')}
        placeholder={t('filter.everySector')}
        options={SECTORS.map((sector) => ({ value: sector, label: t(`states:sector.${sector}`) }))}
        value={values.sector}
        onChange={(event) => set('sector', event.target.value)}
      />
      <SelectField
        label={t('filter.status')}
        placeholder={t('filter.everyStatus')}
        options={statuses.map((status) => ({ value: status, label: t(`status.${status}`) }))}
        value={values.status}
        onChange={(event) => set('status', event.target.value)}
      />
      <CheckboxField
        label={t('filter.doubled')}
        checked={values.doubled === 'true'}
        onChange={(event) => set('doubled', event.target.checked ? 'true' : '')}
      />
      {Object.keys(query).length > 0 && (
        <Button look="quiet" icon="close" onClick={clear}>
          {t('app:do.clear')}
        </Button>
      )}
    </div>
  );
}
