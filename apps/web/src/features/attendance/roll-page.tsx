import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { readRoll } from '@tiwizi/api-client';
import { Banner } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { type Roll } from './roll';
import { RollCall } from './roll-call';
import styles from './people-list.module.css';
import { RollFacts } from './roll-facts';

/** The attendance sheet of one session. */
export default function RollPage() {
  const { sessionId = '' } = useParams();
  const key = ['roll', sessionId];
  const query = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => readRoll(api, { path: { id: sessionId }, signal }),
    // Read anew each time it is opened, and never changed under the hand that writes it.
    staleTime: Infinity,
    gcTime: 0,
  });
  const client = useQueryClient();
  const onRoll = (roll: Roll) => {
    client.setQueryData(key, roll);
    void client.invalidateQueries({ queryKey: ['my-day'] });
  };
  const t = useTexts('attendance');
  if (query.data === undefined) {
    return (
      <Screen title={t('roll')}>
        <Loaded query={query}>{() => null}</Loaded>
      </Screen>
    );
  }
  return query.data.may.includes('attendance.mark') ? (
    <RollCall key={sessionId} roll={query.data} onRoll={onRoll} />
  ) : (
    <ClosedRoll roll={query.data} />
  );
}

/** A roll that cannot be called now: who is expected, and why not. */
function ClosedRoll({ roll }: { roll: Roll }) {
  const t = useTexts('attendance');
  const format = useFormat();
  const may = useMay();
  const early = roll.status === 'planned' && new Date(roll.opensAt) > new Date();
  const reason = early
    ? t('opens', {
        time: format.time(roll.opensAt, roll.zone),
        date: format.date(roll.day, 'weekday'),
      })
    : t(roll.status === 'cancelled' ? 'cancelled' : 'closed');
  return (
    <Screen
      title={roll.title}
      context={<RollFacts roll={roll} />}
      back={may('my-day.read') ? { to: '/my-day', label: t('app:nav.myDay') } : undefined}
      width="reading"
    >
      <Banner tone={early ? 'info' : 'attention'}>{reason}</Banner>
      <ul className={styles['people']}>
        {roll.people.map((person) => (
          <li key={person.personId}>
            {format.name(person.name, person.nameAr)}
            {person.status && ` · ${t(`states:attendance.${person.status}`)}`}
          </li>
        ))}
      </ul>
    </Screen>
  );
}
