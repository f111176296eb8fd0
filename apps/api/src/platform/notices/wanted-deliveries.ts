import {
  DEFAULT_DELIVERY_TIMES,
  type DeliveryTimes,
  isUrgent,
  nextDeliveryAt,
  type NoticeChannel,
  type NoticeKind,
  type NoticeRhythm,
  noticeTopic,
} from '@tiwizi/domain';

/** What a person chose, as the tables keep it; nulls where they chose nothing. */
export interface ChosenPreferences {
  zone: string;
  mail: boolean | null;
  rhythm: NoticeRhythm | null;
  digest_at: string | null;
  digest_day: number | null;
  quiet_from: string | null;
  quiet_to: string | null;
  quiet_friday: boolean | null;
  /** 'topic/channel'. */
  refused: string[];
}

/** A piece of news that waits to be sorted, beside what its reader chose. */
export interface UnsortedNotice extends ChosenPreferences {
  id: string;
  kind: NoticeKind;
  account_id: string;
  active: boolean;
  subscription_ids: string[];
}

export interface WantedDelivery {
  notification_id: string;
  account_id: string;
  channel: NoticeChannel;
  subscription_id: string | null;
  due_at: string;
}

/** The hours of a person: what they chose, or the usual ones. */
export function deliveryTimes(chosen: ChosenPreferences): DeliveryTimes {
  const { zone, rhythm, digest_at: digestAt, digest_day: digestDay, quiet_friday: quietFriday } = chosen;
  if (rhythm === null || digestAt === null || digestDay === null || quietFriday === null) {
    return { zone, ...DEFAULT_DELIVERY_TIMES };
  }
  const { quiet_from: from, quiet_to: to } = chosen;
  return {
    ...{ zone, rhythm, digestAt, digestDay, quietFriday },
    quiet: from === null || to === null ? null : { from, to },
  };
}

/** Which messages a piece of news makes, and when each may leave at the earliest. None for a closed account. */
export function wantedDeliveries(notice: UnsortedNotice, mailIsOn: boolean, now: Date): WantedDelivery[] {
  if (!notice.active) return [];
  const refuses = (channel: NoticeChannel) =>
    notice.refused.includes(`${noticeTopic(notice.kind)}/${channel}`);
  const due_at = nextDeliveryAt(now.toISOString(), isUrgent(notice.kind), deliveryTimes(notice));
  const wanted = { notification_id: notice.id, account_id: notice.account_id, due_at };
  return [
    ...(mailIsOn && notice.mail !== false && !refuses('mail')
      ? [{ ...wanted, channel: 'mail' as const, subscription_id: null }]
      : []),
    ...(refuses('push')
      ? []
      : notice.subscription_ids.map((subscription_id) => ({
          ...wanted,
          channel: 'push' as const,
          subscription_id,
        }))),
  ];
}
