import { useQuery } from '@tanstack/react-query';
import { listTerritories, type components } from '@tiwizi/api-client';
import { CheckboxField, Section } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { type ProgrammeFormState } from './programme-form';
import styles from './programmes.module.css';

type Territory = components['schemas']['TerritoryDto'];

/** Where the programme works: whole regions, or provinces of them. */
export function TerritoryPicker({ form }: { form: ProgrammeFormState }) {
  const t = useTexts('programmes');
  const query = useQuery({
    queryKey: ['territories'],
    queryFn: ({ signal }) => listTerritories(api, { signal }),
    staleTime: Infinity,
  });
  const chosen = form.watch('territoryIds');
  const choose = (ids: string[]) => {
    form.setValue('territoryIds', ids, { shouldDirty: true });
    form.clearErrors('territoryIds');
  };
  const toggle = (id: string) => (on: boolean) =>
    choose(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <Section title={t('territories')} context={t('territoriesChosen', { count: chosen.length })}>
      <Loaded query={query} rows={4}>
        {({ items }) => (
          <div className={styles['regions']}>
            {items
              .filter(({ level }) => level === 'region')
              .map((region) => (
                <Region key={region.id} region={region} all={items} chosen={chosen} toggle={toggle} />
              ))}
          </div>
        )}
      </Loaded>
    </Section>
  );
}

interface RegionProps {
  region: Territory;
  all: readonly Territory[];
  chosen: readonly string[];
  toggle: (id: string) => (on: boolean) => void;
}

function Region({ region, all, chosen, toggle }: RegionProps) {
  const t = useTexts('programmes');
  const { name } = useFormat();
  const provinces = all.filter(({ parentId }) => parentId === region.id);
  const inside = provinces.filter(({ id }) => chosen.includes(id)).length;
  const whole = chosen.includes(region.id);
  return (
    <details className={styles['region']}>
      <summary>
        <span>{name(region.nameFr, region.nameAr)}</span>
        {(whole || inside > 0) && (
          <span className={styles['count']}>
            {whole ? t('wholeRegion') : t('provinces', { count: inside })}
          </span>
        )}
      </summary>
      <CheckboxField
        name="territoryIds"
        label={t('wholeRegion')}
        checked={whole}
        onChange={(event) => toggle(region.id)(event.target.checked)}
      />
      {provinces.map((province) => (
        <CheckboxField
          key={province.id}
          name="territoryIds"
          label={name(province.nameFr, province.nameAr)}
          checked={chosen.includes(province.id)}
          onChange={(event) => toggle(province.id)(event.target.checked)}
        />
      ))}
    </details>
  );
}
