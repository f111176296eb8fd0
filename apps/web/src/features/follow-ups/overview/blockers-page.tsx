import { Link } from 'react-router';
import { listBlockers } from '@tiwizi/api-client';
import { BLOCKER_CATEGORIES } from '@tiwizi/domain';
import { EmptyState, LoadMore, SelectField, Skeleton, Tag } from '@tiwizi/ui';
import { api } from '../../../shared/api';
import { useFormat } from '../../../shared/format';
import { Trouble } from '../../../shared/loaded';
import { useTexts } from '../../../shared/texts';
import { usePages } from '../../../shared/use-pages';
import { OverviewFrame } from './overview-frame';
import styles from './overview.module.css';
import { overviewKey, useFilter } from './queries';

/** What stands in the way of the cooperatives and was not told solved yet, the oldest first. */
export default function BlockersPage() {
  return <OverviewFrame>{({ id }) => <Blockers key={id} programmeId={id} />}</OverviewFrame>;
}

function Blockers({ programmeId }: { programmeId: string }) {
  const t = useTexts('follow-up-overview');
  const format = useFormat();
  const [asked, setCategory] = useFilter('category');
  const category = BLOCKER_CATEGORIES.find((each) => each === asked);
  const { rows, first, error, refetch, hasMore, busy, onMore } = usePages({
    key: [...overviewKey(programmeId), 'blockers', category],
    load: (cursor, signal) =>
      listBlockers(api, {
        path: { id: programmeId },
        query: { ...(cursor && { cursor }), ...(category && { category }) },
        signal,
      }),
  });
  if (error && !rows) return <Trouble error={error} onRetry={() => void refetch()} />;
  if (!rows) return <Skeleton label={t('app:state.loading')} rows={6} />;
  return (
    <>
      <div className={styles['filter']}>
        <SelectField
          label={t('kind')}
          value={category ?? ''}
          onChange={(event) => setCategory(event.target.value)}
          options={[
            { value: '', label: t('allKinds') },
            ...(first?.counts ?? []).map((each) => ({
              value: each.category,
              label: t('withCount', {
                name: t(`follow-up-work:category.${each.category}`),
                count: each.count,
              }),
            })),
          ]}
        />
      </div>
      {rows.length === 0 && <EmptyState title={t('noBlocker')} hint={t('noBlockerHint')} />}
      <ul className={styles['list']}>
        {rows.map((row) => (
          <li key={row.id} className={styles['entry']}>
            <div>
              <p>
                <Link to={`/follow-ups/${row.windowId}`} className={styles['name']}>
                  {format.name(row.cooperativeNameFr, row.cooperativeNameAr)}
                </Link>{' '}
                <Tag tone="attention">{t(`follow-up-work:category.${row.category}`)}</Tag>
              </p>
              {row.words && <p dir="auto">{row.words}</p>}
              <p className={styles['aside']}>
                {row.standingOn === row.raisedOn
                  ? t('raised', { date: format.date(row.raisedOn, 'day') })
                  : t('raisedAndStanding', {
                      date: format.date(row.raisedOn, 'day'),
                      last: format.date(row.standingOn, 'day'),
                    })}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <LoadMore label={t('app:do.showMore')} hasMore={hasMore} busy={busy} onMore={onMore} />
    </>
  );
}
