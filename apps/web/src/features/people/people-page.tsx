import { useState } from 'react';
import { listPeople } from '@tiwizi/api-client';
import { ButtonLink, LoadMore, Skeleton } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { Trouble } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { usePages } from '../../shared/use-pages';
import { AccountDialog } from './account-dialog';
import { AccountsTable } from './accounts-table';
import { accountsKey } from './kinds';

/** Who can come in, and as what. There is always one account at least: the reader's own. */
export default function PeoplePage() {
  const t = useTexts('people');
  const may = useMay();
  const [editedId, setEditedId] = useState<string | null>(null);
  const { rows, error, refetch, hasMore, busy, onMore } = usePages({
    key: accountsKey,
    load: (cursor, signal) => listPeople(api, { query: { cursor }, signal }),
  });
  const edited = rows?.find(({ id }) => id === editedId);
  const canWrite = may('people.write');
  return (
    <Screen
      title={t('title')}
      context={t('context')}
      action={
        canWrite && (
          <ButtonLink to="/people/new" look="primary" icon="plus">
            {t('new')}
          </ButtonLink>
        )
      }
    >
      {error && !rows && <Trouble error={error} onRetry={() => void refetch()} />}
      {!rows && !error && <Skeleton label={t('app:state.loading')} rows={8} />}
      {rows && (
        <AccountsTable rows={rows} {...(canWrite && { onEdit: (account) => setEditedId(account.id) })} />
      )}
      <LoadMore label={t('app:do.showMore')} hasMore={hasMore} busy={busy} onMore={onMore} />
      {edited && <AccountDialog key={edited.id} account={edited} onClose={() => setEditedId(null)} />}
    </Screen>
  );
}
