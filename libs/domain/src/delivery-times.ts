import { addDays, type Instant, localDate, weekdayOf, zonedInstant } from './calendar';

/** How often news leaves: as it happens, or gathered once a day or once a week. */
export const NOTICE_RHYTHMS = ['at_once', 'daily', 'weekly'] as const;
export type NoticeRhythm = (typeof NOTICE_RHYTHMS)[number];

/** When a person wants to hear of something, by the clock of their zone. */
export interface DeliveryTimes {
  zone: string;
  rhythm: NoticeRhythm;
  /** 'HH:00' of a digest. */
  digestAt: string;
  /** Of a weekly digest: 1 is Monday, 7 is Sunday. */
  digestDay: number;
  /** Nothing is sent from `from` until `to`, which may be the next morning; null: nights are like days. */
  quiet: { from: string; to: string } | null;
  /** Nor during the Friday prayer, 12:00 to 14:30. */
  quietFriday: boolean;
}

export const DEFAULT_DELIVERY_TIMES: Omit<DeliveryTimes, 'zone'> = {
  rhythm: 'daily',
  digestAt: '08:00',
  digestDay: 1,
  quiet: { from: '20:00', to: '07:00' },
  quietFriday: true,
};

const FRIDAY = 5;
const fridayPrayer = { from: '12:00', to: '14:30' } as const;

interface Span {
  from: number;
  to: number;
}

/** The quiet spans that could hold an instant of that day: those that begin on it and on the day before. */
function quietSpans(date: string, { zone, quiet, quietFriday }: DeliveryTimes): Span[] {
  const at = (day: string, time: string) => Date.parse(zonedInstant(day, time, zone));
  return [addDays(date, -1), date].flatMap((day) => [
    ...(quiet === null || quiet.from === quiet.to
      ? []
      : [
          {
            from: at(day, quiet.from),
            to: at(quiet.from < quiet.to ? day : addDays(day, 1), quiet.to),
          },
        ]),
    ...(quietFriday && weekdayOf(day) === FRIDAY
      ? [{ from: at(day, fridayPrayer.from), to: at(day, fridayPrayer.to) }]
      : []),
  ]);
}

/** Whether a message sent at the instant would come at a quiet hour: from the first minute on, the last one excluded. */
export function isQuiet(instant: Instant, times: DeliveryTimes): boolean {
  const ms = Date.parse(instant);
  return quietSpans(localDate(instant, times.zone), times).some(({ from, to }) => from <= ms && ms < to);
}

/** The first instant from `instant` on that is not quiet. Two spans that touch are waited out one after the other. */
function afterQuiet(instant: Instant, times: DeliveryTimes): Instant {
  let ms = Date.parse(instant);
  for (;;) {
    const here = new Date(ms).toISOString();
    const spans = quietSpans(localDate(here, times.zone), times);
    const ends = spans.filter(({ from, to }) => from <= ms && ms < to).map(({ to }) => to);
    if (ends.length === 0) return here;
    ms = Math.max(...ends);
  }
}

/** The next time that a digest leaves, at `now` or after. */
function nextDigest(now: Instant, times: DeliveryTimes): Instant {
  const today = localDate(now, times.zone);
  const wait = times.rhythm === 'weekly' ? (times.digestDay - weekdayOf(today) + 7) % 7 : 0;
  const leaves = zonedInstant(addDays(today, wait), times.digestAt, times.zone);
  if (Date.parse(leaves) >= Date.parse(now)) return leaves;
  return zonedInstant(addDays(today, wait + (times.rhythm === 'weekly' ? 7 : 1)), times.digestAt, times.zone);
}

/**
 * When news that is there at `now` may leave: at the next digest, or at once where it is urgent or the person wants it
 * so; in every case not before their quiet hours are over. Hours are those of the wall clock, also where it is put
 * forward or back in between. Never before `now`.
 * Quiet hours that fill the whole day are none. Throws RangeError for an hour or a zone that does not exist.
 */
export function nextDeliveryAt(now: Instant, isUrgentNews: boolean, times: DeliveryTimes): Instant {
  const atOnce = isUrgentNews || times.rhythm === 'at_once';
  return afterQuiet(atOnce ? now : nextDigest(now, times), times);
}
