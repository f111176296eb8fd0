import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { localDate } from '@tiwizi/domain';
import { Icon } from '@tiwizi/ui';
import { carriedNow, oldestServed, subscribeToKept } from '../offline/kept-replies';
import { useOutboxState, useStanding } from '../offline/use-outbox';
import { homeZone, useFormat } from '../shared/format';
import { useReach } from '../shared/reach';
import { useNoRoom } from '../shared/room';
import { useTexts } from '../shared/texts';
import styles from './device-sign.module.css';

/** Always in sight: whether the API answers, what waits to be sent and since when, and how old the data are. */
export function DeviceSign() {
  const t = useTexts('offline');
  const { date, time, percent } = useFormat();
  const reachable = useReach();
  const servedAt = useServedAt();
  const carried = useSyncExternalStore(subscribeToKept, carriedNow);
  const standing = useStanding();
  const noRoom = useNoRoom();
  const full = useOutboxState().full || noRoom;
  const refused = standing.filter(({ refusal }) => refusal !== null).length;
  const waiting = standing.length - refused;
  const since = standing[0]?.madeAt;
  const moment = (instant: string) => `${date(localDate(instant, homeZone), 'day')}, ${time(instant)}`;
  const isToday = (instant: string) =>
    localDate(instant, homeZone) === localDate(new Date().toISOString(), homeZone);
  const words = [
    ...(refused > 0 ? [t('sign.refused', { count: refused })] : []),
    ...(waiting > 0 ? [t('sign.waiting', { count: waiting })] : []),
  ];
  return (
    <Link
      to="/outbox"
      className={styles['sign']}
      data-reachable={reachable}
      data-waiting={standing.length > 0}
    >
      <span className={styles['line']} role="status">
        {!reachable && <Icon name="wifiOff" size={16} />}
        <span>{[t(reachable ? 'app:state.online' : 'app:state.offline'), ...words].join(' · ')}</span>
      </span>
      {full && <span className={styles['full']}>{t('full.title')}</span>}
      {since && !full && (
        <span className={styles['aside']}>
          {isToday(since)
            ? t('sign.sinceToday', { time: time(since) })
            : t('sign.since', { date: moment(since) })}
        </span>
      )}
      {!since && carried !== null && (
        <span className={styles['aside']}>{t('sign.carrying', { share: percent(carried) })}</span>
      )}
      {!since && carried === null && servedAt !== null && (
        <span className={styles['aside']}>
          {t('sign.data', { date: moment(new Date(servedAt).toISOString()) })}
        </span>
      )}
    </Link>
  );
}

/** When the oldest of what stands on the screen was told; null where it is the API's word of now. */
function useServedAt(): number | null {
  const cache = useQueryClient().getQueryCache();
  return useSyncExternalStore(
    (listener) => {
      const stops = [subscribeToKept(listener), cache.subscribe(listener)];
      return () => stops.forEach((stop) => stop());
    },
    () => oldestServed(cache.findAll({ type: 'active' }).map(({ queryKey }) => queryKey)),
  );
}
