import { listPersonMerges } from '@tiwizi/api-client';
import { Button, type Column, DataTable, EmptyState, LoadMore, Skeleton } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Trouble } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { usePages } from '../../shared/use-pages';
import { type PersonMerge } from './kinds';
import { CorrectedMarks } from './corrected-marks';
import { useMerge } from './use-merge';

/** What was merged, by whom and when; each can be taken apart again. */
export default function MergesPage() {
  const t = useTexts('person-matches');
  const { dateTime, name } = useFormat();
  const acts = useMerge();
  const { rows, error, refetch, hasMore, busy, onMore } = usePages({
    key: ['person-matches', 'merges'],
    load: (cursor, signal) => listPersonMerges(api, { query: { cursor }, signal }),
  });
  const columns: Column<PersonMerge>[] = [
    {
      key: 'kept',
      header: t('merge.kept'),
      naming: true,
      cell: ({ keptName, keptNameAr }) => <bdi>{name(keptName, keptNameAr)}</bdi>,
    },
    {
      key: 'merged',
      header: t('merge.merged'),
      cell: ({ mergedName, mergedNameAr }) => <bdi>{name(mergedName, mergedNameAr)}</bdi>,
    },
    {
      key: 'marks',
      header: t('merge.marks'),
      cell: ({ moved, overlaps }) => t('merge.marksOf', { moved, overlaps }),
    },
    {
      key: 'when',
      header: t('merge.when'),
      cell: ({ mergedAt, mergedBy }) => `${dateTime(mergedAt)} · ${mergedBy}`,
    },
    {
      key: 'undo',
      header: t('merge.undo'),
      cell: ({ id, may, undoneAt }) =>
        may.includes('undo') ? (
          <Button icon="undo" busy={acts.busy === id} onClick={() => void acts.undo(id)}>
            {t('merge.undo')}
          </Button>
        ) : (
          t(undoneAt === null ? 'merge.wentOn' : 'merge.undone', { when: dateTime(undoneAt) })
        ),
    },
  ];
  return (
    <Screen
      title={t('history')}
      context={t('historyContext')}
      back={{ to: '/cooperatives/matches', label: t('title') }}
    >
      {error && !rows && <Trouble error={error} onRetry={() => void refetch()} />}
      {!rows && !error && <Skeleton label={t('app:state.loading')} rows={6} />}
      {rows && (
        <DataTable
          caption={t('history')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('noMerges')} hint={t('noMergesHint')} />}
        />
      )}
      <CorrectedMarks acts={acts} merge={rows?.find(({ id }) => id === acts.asking?.id)} />
      <LoadMore label={t('app:do.showMore')} hasMore={hasMore} busy={busy} onMore={onMore} />
    </Screen>
  );
}
