import { useState } from 'react';
import { addDays, localDate, weekdayOf, zonedInstant } from '@tiwizi/domain';
import { classNames, Menu, Tag } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { asWeekday, type Booking, isLive, type SharedResource, weekdays } from './kinds';
import { ReasonDialog } from './reason-dialog';
import styles from './resources.module.css';
import { useOpeningWords } from './use-opening-words';
import { useMoveBooking } from './use-resources';

export interface WeekProps {
  resource: SharedResource;
  monday: string;
  today: string;
}

type Ending = { booking: Booking; status: 'refused' | 'cancelled' };

/** Who has it on each day of a week: seven columns, one under the other on a phone. */
export function Week({ resource, monday, today }: WeekProps) {
  const t = useTexts('shared-resources');
  const { date } = useFormat();
  const { ofDay } = useOpeningWords();
  const [ending, setEnding] = useState<Ending | null>(null);
  const { zone, openings } = resource;
  return (
    <ol className={styles['week']}>
      {weekdays.map((weekday) => {
        const day = addDays(monday, weekday - 1);
        const bookings = resource.bookings.filter((one) => touches(one, day, zone));
        return (
          <li
            key={day}
            className={classNames(styles['day'], day === today && styles['today'])}
            {...(day === today && { 'aria-current': 'date' as const })}
          >
            <h3 className={styles['dayName']}>
              {t(`weekday.${asWeekday(weekdayOf(day))}`)} {date(day, 'day')}
            </h3>
            <p className={styles['soft']}>{ofDay(openings, weekday)}</p>
            {bookings.map((booking) => (
              <Taken
                key={booking.id}
                {...{ booking, resource }}
                onEnd={(status) => setEnding({ booking, status })}
              />
            ))}
          </li>
        );
      })}
      {ending && <ReasonDialog {...ending} onClose={() => setEnding(null)} />}
    </ol>
  );
}

const touches = ({ startsAt, endsAt }: Booking, day: string, zone: string): boolean =>
  new Date(startsAt) < new Date(zonedInstant(addDays(day, 1), '00:00', zone)) &&
  new Date(endsAt) > new Date(zonedInstant(day, '00:00', zone));

interface TakenProps {
  booking: Booking;
  resource: SharedResource;
  onEnd: (status: Ending['status']) => void;
}

function Taken({ booking, resource: { zone, capacity }, onEnd }: TakenProps) {
  const t = useTexts('shared-resources');
  const { name, hours, dateTime } = useFormat();
  const { attempt } = useMoveBooking();
  const { cooperative, startsAt, endsAt, places, purpose, reason, status, may } = booking;
  const who = name(cooperative.nameFr, cooperative.nameAr);
  const within = localDate(startsAt, zone) === localDate(endsAt, zone);
  return (
    <article className={classNames(styles['taken'], !isLive(booking) && styles['off'])}>
      <span className={styles['hours']}>
        {within
          ? hours(startsAt, endsAt, zone)
          : t('fromTo', { from: dateTime(startsAt, zone), to: dateTime(endsAt, zone) })}
      </span>
      <strong>{who}</strong>
      {capacity > 1 && <span>{t('placesTaken', { count: places })}</span>}
      {purpose && <bdi>{purpose}</bdi>}
      {status !== 'confirmed' && (
        <Tag {...(status === 'asked' && { tone: 'attention' as const })}>{t(`status.${status}`)}</Tag>
      )}
      {reason && <bdi className={styles['soft']}>{reason}</bdi>}
      {may.length > 0 && (
        <div className={styles['steps']}>
          <Menu
            compact
            icon="more"
            label={t('stepsOf', { name: who })}
            items={may.map((next) => ({
              label: t(`move.${status === 'cancelled' ? 'back' : next}`),
              onSelect: () => {
                if (next === 'refused' || next === 'cancelled') onEnd(next);
                else void attempt(booking, next);
              },
            }))}
          />
        </div>
      )}
    </article>
  );
}
