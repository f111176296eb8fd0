import { useState } from 'react';
import { listPeerVisits } from '@tiwizi/api-client';
import { Button, Cluster, EmptyState, LoadMore, Skeleton, Tag } from '@tiwizi/ui';
import { api } from '../../../shared/api';
import { useFormat } from '../../../shared/format';
import { Trouble } from '../../../shared/loaded';
import { useTopics } from '../../../shared/practice-topics';
import { Screen } from '../../../shared/screen';
import { useTexts } from '../../../shared/texts';
import { usePages } from '../../../shared/use-pages';
import styles from '../practices.module.css';
import { type PeerVisit, visitTones } from './kinds';
import { MoveDialog } from './move-dialog';

export interface Move {
  visit: PeerVisit;
  to: PeerVisit['status'];
}

/** The visits that one side or the other is in reach of, latest first. */
export default function VisitsPage() {
  const t = useTexts('peers');
  const [moving, setMoving] = useState<Move | null>(null);
  const { rows, error, refetch, hasMore, busy, onMore } = usePages({
    key: ['peer-visits'],
    load: (cursor, signal) => listPeerVisits(api, { query: { cursor }, signal }),
  });
  return (
    <Screen title={t('visits.title')} context={t('visits.hint')} width="reading">
      {error && !rows && <Trouble error={error} onRetry={() => void refetch()} />}
      {!rows && !error && <Skeleton label={t('app:state.loading')} rows={4} />}
      {rows?.length === 0 && <EmptyState title={t('visits.empty')} hint={t('visits.emptyHint')} />}
      {rows && rows.length > 0 && (
        <ul className={styles['list']}>
          {rows.map((visit) => (
            <li key={visit.id}>
              <Visit visit={visit} onMove={(to) => setMoving({ visit, to })} />
            </li>
          ))}
        </ul>
      )}
      <LoadMore label={t('app:do.showMore')} hasMore={hasMore} busy={busy} onMore={onMore} />
      {moving && <MoveDialog move={moving} onClose={() => setMoving(null)} />}
    </Screen>
  );
}

function Visit({ visit, onMove }: { visit: PeerVisit; onMove: (to: PeerVisit['status']) => void }) {
  const t = useTexts('peers');
  const { name, date, dateTime } = useFormat();
  const topics = useTopics();
  const { status, plannedOn, heldOn } = visit;
  const when =
    heldOn !== null
      ? t('visits.heldOn', { date: date(heldOn) })
      : plannedOn !== null
        ? t('visits.plannedOn', { date: date(plannedOn) })
        : t('visits.askedOn', { date: dateTime(visit.askedAt) });
  return (
    <article className={styles['card']}>
      <h2>
        {t('visits.from', {
          asker: name(visit.askerNameFr, visit.askerNameAr),
          host: name(visit.hostNameFr, visit.hostNameAr),
        })}
      </h2>
      <p className={styles['tags']}>
        <Tag tone={visitTones[status]}>{t(`status.${status}`)}</Tag>
        <Tag>{topics.nameOf(visit.criterionCode)}</Tag>
      </p>
      <p className={styles['soft']}>{when}</p>
      <p className={styles['words']} dir="auto">
        {visit.wish}
      </p>
      {visit.result && (
        <p className={styles['words']} dir="auto">
          {visit.result}
        </p>
      )}
      {visit.may.length > 0 && (
        <Cluster>
          {visit.may.map((to) => (
            <Button
              key={to}
              look={to === 'accepted' || to === 'held' ? 'primary' : 'quiet'}
              onClick={() => onMove(to)}
            >
              {t(`move.${to}`)}
            </Button>
          ))}
        </Cluster>
      )}
    </article>
  );
}
