import { Banner, ButtonLink, StateSign } from '@tiwizi/ui';
import { localDate } from '@tiwizi/domain';
import { isOf } from '../../../offline/commands';
import { problemOf } from '../../../offline/refusal';
import { usePending } from '../../../offline/use-outbox';
import { useFormat } from '../../../shared/format';
import { problemText } from '../../../shared/problem-text';
import { useTexts } from '../../../shared/texts';
import { type SharedResource } from './kinds';
import styles from './resources.module.css';

/** Of one resource, first asked leaves first. */
export const bookingsSubject = (resourceId: string): string => `bookings.${resourceId}`;

/** What was asked for without network: it may have been given to another before it arrives. */
export function PendingBookings({ resource: { id, zone } }: { resource: SharedResource }) {
  const t = useTexts('shared-resources');
  const { date, hours } = useFormat();
  const pending = usePending(bookingsSubject(id)).filter((command) => isOf(command, 'bookResource'));
  return pending.map(({ id: commandId, input, refusal }) => {
    const { startsAt, endsAt } = input.body;
    const when = `${date(localDate(startsAt, zone), 'weekday')} · ${hours(startsAt, endsAt, zone)}`;
    if (refusal === null)
      return (
        <p key={commandId} className={styles['pending']}>
          <StateSign state="waiting_to_send" word={t('states:cell.waiting_to_send')} /> {when}
        </p>
      );
    return (
      <Banner
        key={commandId}
        tone="late"
        title={t('refusedOnArrival', { when })}
        action={<ButtonLink to="/outbox">{t('offline:title')}</ButtonLink>}
      >
        {problemText(problemOf(refusal))}
      </Banner>
    );
  });
}
