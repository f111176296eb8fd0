import { useState } from 'react';
import { exportSupports, listSupports } from '@tiwizi/api-client';
import { Button, EmptyState, LoadMore, Skeleton } from '@tiwizi/ui';
import { useAddressFilters } from '../../shared/address-filters';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Trouble } from '../../shared/loaded';
import { openDocument } from '../../shared/open-document';
import { Screen } from '../../shared/screen';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { usePages } from '../../shared/use-pages';
import { apiQueryOf } from './api-query';
import { Filters } from './filters';
import { filterNames, type Support } from './kinds';
import { SupportDialog } from './support-dialog';
import { SupportsTable } from './supports-table';
import { Totals } from './totals';

/** Who supports whom, with how much, and where two pay for the same. */
export default function SupportsPage() {
  const t = useTexts('supports');
  const { locale } = useFormat();
  const mayWrite = useMay()('supports.write');
  const filters = useAddressFilters(filterNames);
  const query = apiQueryOf(filters.query);
  const [open, setOpen] = useState<Support | 'new' | null>(null);
  const { rows, error, refetch, hasMore, busy, onMore } = usePages({
    key: ['supports', 'list', query],
    load: (cursor, signal) => listSupports(api, { query: { ...query, cursor }, signal }),
  });
  const filtered = Object.keys(query).length > 0;
  const add = mayWrite && (
    <Button look="primary" icon="plus" onClick={() => setOpen('new')}>
      {t('add')}
    </Button>
  );
  const table = { query: { ...query, locale: locale === 'ar' ? ('ar' as const) : ('fr' as const) } };
  return (
    <Screen
      title={t('title')}
      context={t('hint')}
      action={add}
      more={
        <Button icon="download" onClick={() => openDocument(exportSupports.address(table))}>
          {t('export')}
        </Button>
      }
      under={<Filters filters={filters} />}
    >
      {error && !rows && <Trouble error={error} onRetry={() => void refetch()} />}
      {!rows && !error && <Skeleton label={t('app:state.loading')} rows={8} />}
      {rows && (
        <SupportsTable
          rows={rows}
          withCooperative
          onOpen={setOpen}
          empty={
            filtered ? (
              <EmptyState title={t('empty.noMatch')} />
            ) : (
              <EmptyState title={t('empty.title')} hint={t('empty.hint')} action={add} />
            )
          }
        />
      )}
      <LoadMore label={t('app:do.showMore')} hasMore={hasMore} busy={busy} onMore={onMore} />
      {rows && (rows.length > 0 || filtered) && <Totals query={filters.query} />}
      {open && (
        <SupportDialog
          support={open === 'new' ? null : open}
          cooperative={null}
          onShow={setOpen}
          onClose={() => setOpen(null)}
        />
      )}
    </Screen>
  );
}
