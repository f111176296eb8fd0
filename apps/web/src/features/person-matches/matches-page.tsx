import { listProvisionalPeople } from '@tiwizi/api-client';
import { ButtonLink, EmptyState, LoadMore, Skeleton } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { Trouble } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { usePages } from '../../shared/use-pages';
import { PersonCard } from './person-card';
import styles from './person-matches.module.css';
import { useMerge } from './use-merge';

/** People who came to a session without standing in the register: whom they are, or that they are new. */
export default function MatchesPage() {
  const t = useTexts('person-matches');
  const acts = useMerge();
  const { rows, error, refetch, hasMore, busy, onMore } = usePages({
    key: ['person-matches', 'list'],
    load: (cursor, signal) => listProvisionalPeople(api, { query: { cursor }, signal }),
  });
  return (
    <Screen
      title={t('title')}
      context={t('context')}
      back={{ to: '/cooperatives', label: t('app:nav.cooperatives') }}
      width="reading"
      more={<ButtonLink to="/cooperatives/merges">{t('history')}</ButtonLink>}
    >
      {error && !rows && <Trouble error={error} onRetry={() => void refetch()} />}
      {!rows && !error && <Skeleton label={t('app:state.loading')} rows={8} />}
      {rows?.length === 0 && <EmptyState title={t('empty.title')} hint={t('empty.hint')} />}
      <div className={styles['cards']}>
        {rows?.map((item) => (
          <PersonCard key={item.person.personId} item={item} acts={acts} />
        ))}
      </div>
      <LoadMore label={t('app:do.showMore')} hasMore={hasMore} busy={busy} onMore={onMore} />
    </Screen>
  );
}
