import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { listNotifications } from '@tiwizi/api-client';
import { Button, ButtonLink, EmptyState, LoadMore, SegmentedControl, Skeleton } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { Trouble } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useMay, useMe } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { usePages } from '../../shared/use-pages';
import { News } from './news';
import styles from './notifications.module.css';
import { notificationsKey, useMarks } from './use-marks';

const views = ['all', 'unread'] as const;

/** What a person was told, the latest first. */
export default function NotificationsPage() {
  const t = useTexts('notifications');
  const may = useMay();
  const { unread } = useMe();
  const { tellBell, markOne, markAll } = useMarks();
  const [params, setParams] = useSearchParams();
  const view = params.has('unread') ? 'unread' : 'all';
  const { rows, total, error, refetch, hasMore, busy, onMore } = usePages({
    key: [...notificationsKey, view],
    load: async (cursor, signal) => {
      const page = await listNotifications(api, {
        query: { cursor, ...(view === 'unread' && { unread: true }) },
        signal,
      });
      return { ...page, total: page.unread };
    },
  });
  useEffect(() => {
    if (total !== null) tellBell(total);
  }, [total, tellBell]);

  return (
    <Screen
      title={t('title')}
      context={t('context')}
      width="reading"
      action={
        unread > 0 && (
          <Button icon="check" onClick={() => void markAll()}>
            {t('list.markAll')}
          </Button>
        )
      }
      more={
        <ButtonLink to="/notifications/settings" look="quiet">
          {t('settings.title')}
        </ButtonLink>
      }
      under={
        <div className={styles['view']}>
          <SegmentedControl
            label={t('list.view')}
            hideLabel
            value={view}
            onChoose={(next) => setParams(next === 'unread' ? { unread: '' } : {}, { replace: true })}
            choices={views.map((one) => ({ value: one, label: t(`list.${one}`) }))}
          />
          {may('deliveries.read') && (
            <ButtonLink to="/deliveries" look="quiet" icon="log">
              {t('deliveries.title')}
            </ButtonLink>
          )}
        </div>
      }
    >
      {error && !rows && <Trouble error={error} onRetry={() => void refetch()} />}
      {!rows && !error && <Skeleton label={t('app:state.loading')} rows={8} />}
      {rows?.length === 0 && (
        <EmptyState
          title={t(view === 'unread' ? 'list.noneUnread' : 'list.none')}
          hint={t('list.noneHint')}
          action={<ButtonLink to="/notifications/settings">{t('settings.title')}</ButtonLink>}
        />
      )}
      {rows && <News items={rows} onOpen={markOne} />}
      <LoadMore label={t('app:do.showMore')} hasMore={hasMore} busy={busy} onMore={onMore} />
    </Screen>
  );
}
