import { listCooperatives } from '@tiwizi/api-client';
import { ButtonLink, EmptyState, LoadMore, Skeleton } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Trouble } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { usePages } from '../../shared/use-pages';
import { CooperativesTable } from './cooperatives-table';
import { RegistryFilters } from './registry-filters';
import { useFilters } from './use-filters';

/** All cooperatives that one may see, found by a part of their name or narrowed by place, sector and form. */
export default function RegistryPage() {
  const t = useTexts('cooperatives');
  const may = useMay();
  const { number } = useFormat();
  const { filters, set, clear } = useFilters();
  const query = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));
  const pages = usePages({
    key: ['cooperatives', 'list', query],
    load: (cursor, signal) =>
      listCooperatives(api, { query: { ...query, cursor, withTotal: cursor === undefined }, signal }),
  });
  const { rows, total } = pages;
  const words = total === null ? undefined : t('found', { count: total, shown: number(total) });
  return (
    <Screen
      title={t('title')}
      context={words}
      action={
        may('imports.write') && (
          <ButtonLink to="/imports" look="primary" icon="upload">
            {t('import')}
          </ButtonLink>
        )
      }
      more={
        <>
          {may('people.merge') && (
            <ButtonLink to="/cooperatives/matches" icon="people">
              {t('toMatch')}
            </ButtonLink>
          )}
          {may('cooperatives.create') && (
            <ButtonLink to="/cooperatives/new" icon="plus">
              {t('new')}
            </ButtonLink>
          )}
        </>
      }
      under={<RegistryFilters {...{ filters, set, clear }} />}
    >
      {pages.error && !rows && <Trouble error={pages.error} onRetry={() => void pages.refetch()} />}
      {!rows && !pages.error && <Skeleton label={t('app:state.loading')} rows={10} />}
      {rows && (
        <>
          <CooperativesTable rows={rows} empty={<Nothing filtered={Object.keys(query).length > 0} />} />
          <LoadMore
            label={t('app:do.showMore')}
            words={
              total === null
                ? undefined
                : t('app:state.shownOf', { shown: number(rows.length), total: number(total) })
            }
            hasMore={pages.hasMore}
            busy={pages.busy}
            onMore={pages.onMore}
          />
        </>
      )}
    </Screen>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  const t = useTexts('cooperatives');
  const may = useMay();
  if (filtered) return <EmptyState title={t('empty.noMatch')} hint={t('empty.noMatchHint')} />;
  if (!may('cooperatives.create')) return <EmptyState title={t('empty.own')} />;
  return (
    <EmptyState
      title={t('empty.title')}
      hint={t('empty.hint')}
      action={
        <ButtonLink to="/imports" look="primary" icon="upload">
          {t('import')}
        </ButtonLink>
      }
    />
  );
}
