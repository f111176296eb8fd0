import { useParams } from 'react-router';
import { listRecords } from '@tiwizi/api-client';
import { EmptyState, LoadMore, Skeleton } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Trouble } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { usePages } from '../../shared/use-pages';
import { recordNouns } from './dashboard-data';
import { RecordsTable } from './records-table';
import { useAddress } from './use-address';
import { isState, useKindWords } from './use-record-words';

/** The rows that a figure of the dashboard is counted from, each leading to the thing itself. */
export default function RecordsPage() {
  const t = useTexts('dashboard');
  const { number } = useFormat();
  const { noun: asked } = useParams();
  const address = useAddress();
  const kindWords = useKindWords();
  const noun = recordNouns.find((each) => each === asked) ?? 'enrolments';
  const { programmeId, filters, params } = address;
  const state = params.get('state') ?? '';
  const kind = params.get('kind') ?? '';
  const query = { ...filters, ...(isState(state) && { state }), ...(kind !== '' && { kind }) };
  const pages = usePages({
    key: ['dashboard', 'records', programmeId, noun, query],
    load: (cursor, signal) =>
      listRecords(api, {
        path: { id: programmeId, noun },
        query: { ...query, ...(cursor !== undefined && { cursor }) },
        signal,
      }),
  });
  const { rows, total } = pages;
  const name = rows?.[0]?.name;
  const narrowed = [
    kind !== '' && kindWords(noun, kind, name ?? null),
    isState(state) && t(`state.${state}`),
    total !== null && t('rows', { count: total }),
  ].filter((word) => typeof word === 'string');
  return (
    <Screen
      title={t(`noun.${noun}`)}
      back={{ to: address.dashboard, label: t('title') }}
      context={narrowed.join(' · ')}
    >
      {pages.error && !rows && <Trouble error={pages.error} onRetry={() => void pages.refetch()} />}
      {!rows && !pages.error && <Skeleton label={t('app:state.loading')} rows={10} />}
      {rows && (
        <>
          <RecordsTable
            programmeId={programmeId}
            noun={noun}
            rows={rows}
            empty={<EmptyState title={t('none.title')} hint={t('none.hint')} />}
          />
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
