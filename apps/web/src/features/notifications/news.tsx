import { Link } from 'react-router';
import { type components } from '@tiwizi/api-client';
import { localDate, noticeTopic } from '@tiwizi/domain';
import { sayNotice, type NoticeParams } from '@tiwizi/i18n';
import { VisuallyHidden } from '@tiwizi/ui';
import { homeZone, useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import styles from './notifications.module.css';

type Notification = components['schemas']['NotificationDto'];

/** Day by day; each line leads to what it is about. */
export function News({ items, onOpen }: { items: readonly Notification[]; onOpen: (id: string) => void }) {
  const { date } = useFormat();
  const days = new Map<string, Notification[]>();
  for (const item of items) {
    const day = localDate(item.madeAt, homeZone);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days].map(([day, ofDay]) => (
    <section key={day} className={styles['day']}>
      <h2>{date(day, 'weekday')}</h2>
      <ul className={styles['lines']}>
        {ofDay.map((item) => (
          <Line key={item.id} item={item} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  ));
}

function Line({ item, onOpen }: { item: Notification; onOpen: (id: string) => void }) {
  const t = useTexts('notifications');
  const { locale, time } = useFormat();
  const { id, kind, params, place, read, madeAt } = item;
  return (
    <li>
      <Link
        to={place}
        className={styles['line']}
        data-unread={!read}
        onClick={() => {
          if (!read) onOpen(id);
        }}
      >
        <span className={styles['words']}>
          {!read && <VisuallyHidden>{t('list.isUnread')} </VisuallyHidden>}
          {sayNotice(t, locale, kind, params as NoticeParams)}
        </span>
        <span className={styles['about']}>
          {t(`topic.${noticeTopic(kind)}`)} · <time dateTime={madeAt}>{time(madeAt)}</time>
        </span>
      </Link>
    </li>
  );
}
