import { listPractices } from '@tiwizi/api-client';
import { SECTORS } from '@tiwizi/domain';
import { ButtonLink, EmptyState, LoadMore, Skeleton } from '@tiwizi/ui';
import { useAddressFilters } from '../../shared/address-filters';
import { api } from '../../shared/api';
import { FilterBar } from '../../shared/filter-bar';
import { Trouble } from '../../shared/loaded';
import { useTopics } from '../../shared/practice-topics';
import { Screen } from '../../shared/screen';
import { useMay } from '../../shared/session';
import { useTerritoryOptions } from '../../shared/territory-options';
import { useTexts } from '../../shared/texts';
import { usePages } from '../../shared/use-pages';
import { statuses } from './kinds';
import { PracticeCard } from './practice-card';
import styles from './practices.module.css';

const names = ['search', 'criterion', 'sector', 'territoryId', 'status'] as const;
const uuid = /^[\da-f-]{36}$/i;

/** The library: what worked, found by words, criterion, sector or place. */
export default function PracticesPage() {
  const t = useTexts('practices');
  const mayWrite = useMay()('practices.write');
  const filters = useAddressFilters(names);
  const { values } = filters;
  const sector = SECTORS.find((each) => each === values.sector);
  const status = statuses.find((each) => each === values.status);
  const query = {
    ...(values.search && { search: values.search }),
    ...(values.criterion && { criterion: values.criterion.slice(0, 40) }),
    ...(uuid.test(values.territoryId) && { territoryId: values.territoryId }),
    ...(sector && { sector }),
    ...(status && { status }),
  };
  const { rows, error, refetch, hasMore, busy, onMore } = usePages({
    key: ['practices', 'list', query],
    load: (cursor, signal) => listPractices(api, { query: { ...query, cursor }, signal }),
  });
  const add = mayWrite && (
    <ButtonLink to="/practices/new" look="primary" icon="plus">
      {t('new')}
    </ButtonLink>
  );
  return (
    <Screen
      title={t('title')}
      context={t('hint')}
      action={add}
      more={
        <ButtonLink to="/peer-visits" icon="route">
          {t('toVisits')}
        </ButtonLink>
      }
      under={<Filters filters={filters} />}
    >
      {error && !rows && <Trouble error={error} onRetry={() => void refetch()} />}
      {!rows && !error && <Skeleton label={t('app:state.loading')} rows={6} />}
      {rows?.length === 0 &&
        (Object.keys(query).length > 0 ? (
          <EmptyState title={t('empty.noMatch')} hint={t('empty.noMatchHint')} />
        ) : (
          <EmptyState title={t('empty.title')} hint={t('empty.hint')} action={add} />
        ))}
      {rows && rows.length > 0 && (
        <ul className={styles['cards']} aria-label={t('caption')}>
          {rows.map((practice) => (
            <li key={practice.id}>
              <PracticeCard practice={practice} />
            </li>
          ))}
        </ul>
      )}
      <LoadMore label={t('app:do.showMore')} hasMore={hasMore} busy={busy} onMore={onMore} />
    </Screen>
  );
}

function Filters({
  filters: { values, query, set, clear },
}: {
  filters: ReturnType<typeof useAddressFilters<(typeof names)[number]>>;
}) {
  const t = useTexts('practices');
  const topics = useTopics();
  const places = useTerritoryOptions();
  return (
    <FilterBar
      search={{ label: t('search'), value: values.search, onSearch: (words) => set('search', words) }}
      set={set}
      onClear={Object.keys(query).length > 0 ? clear : undefined}
      selects={[
        {
          name: 'criterion',
          label: t('filter.criterion'),
          every: t('filter.everyCriterion'),
          options: topics.options,
          value: values.criterion,
        },
        {
          name: 'sector',
          label: t('filter.sector'),
          every: t('filter.everySector'),
          options: SECTORS.map((value) => ({ value, label: t(`states:sector.${value}`) })),
          value: values.sector,
        },
        {
          name: 'territoryId',
          label: t('filter.place'),
          every: t('filter.everyPlace'),
          options: places,
          value: values.territoryId,
        },
        {
          name: 'status',
          label: t('filter.status'),
          every: t('filter.everyStatus'),
          options: statuses.map((value) => ({ value, label: t(`status.${value}`) })),
          value: values.status,
        },
      ]}
    />
  );
}
