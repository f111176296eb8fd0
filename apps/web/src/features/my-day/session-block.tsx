import { type SignState } from '@tiwizi/ui';
import { usePendingSubjects } from '../../offline/use-outbox';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { Block } from './block';
import { type MyDay } from './my-day-page';

type DaySession = MyDay['sessions'][number];

const signs: Record<DaySession['timing'], SignState> = {
  late: 'late',
  today: 'due_soon',
  coming: 'not_due',
};

/** Rolls to call: today's, then those whose day has passed, then the week ahead. */
export function SessionBlock({ day }: { day: MyDay }) {
  const t = useTexts('my-day');
  const format = useFormat();
  const when = ({ timing, day: date, startsAt, endsAt, zone }: DaySession) => {
    const hours = format.hours(startsAt, endsAt, zone);
    return timing === 'today' ? hours : `${format.date(date, 'weekday')}, ${hours}`;
  };
  const pending = usePendingSubjects();
  const lines = day.sessions.map((session) => {
    const unsent = pending.has(`roll:${session.id}`);
    const held = session.status === 'held';
    const [only, ...others] = session.cooperatives;
    const who =
      others.length === 0 ? only : t('app:count.cooperatives', { count: session.cooperatives.length });
    return {
      key: session.id,
      to: `/sessions/${session.id}`,
      ...(unsent
        ? { state: 'waiting_to_send' as const, stateWord: t('states:cell.waiting_to_send') }
        : {
            state: held ? ('done' as const) : signs[session.timing],
            stateWord: t(held ? 'sessions.held' : `sessions.${session.timing}`),
          }),
      name: session.title,
      about: [when(session), session.venue, who].filter(Boolean).join(' · '),
    };
  });
  return (
    <Block
      title={t('sessions.title')}
      empty={t('sessions.empty')}
      lines={lines}
      total={day.totals.sessions}
    />
  );
}
