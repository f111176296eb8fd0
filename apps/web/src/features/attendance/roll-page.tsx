import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { Banner, Button } from '@tiwizi/ui';
import { type Command, isOf } from '../../offline/commands';
import { keepReply } from '../../offline/kept-replies';
import { useOutboxState } from '../../offline/use-outbox';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { useReach } from '../../shared/reach';
import { Screen } from '../../shared/screen';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { rollSubject, withPending } from './pending-roll';
import { rollBy } from './queries';
import { type Roll } from './roll';
import { RollCall } from './roll-call';
import styles from './people-list.module.css';
import { RollFacts } from './roll-facts';
import { RollMore } from './roll-more';

/** The attendance sheet of one session, with what this device did about it and has not sent yet. */
export default function RollPage() {
  const { sessionId = '' } = useParams();
  const query = useQuery(rollBy(sessionId));
  const client = useQueryClient();
  const { commands } = useOutboxState();
  const [anyway, setAnyway] = useState(false);
  const may = useMay();
  const reachable = useReach();
  const refused = commands.find(
    (command): command is Command<'callRoll'> =>
      isOf(command, 'callRoll') &&
      command.subject === rollSubject(sessionId) &&
      command.refusal !== null &&
      !command.dropped,
  );
  // A call that leaves from this very screen is not something the screen was told.
  const [before] = useState(() => new Set(commands.map(({ id }) => id)));
  const roll = useMemo(() => {
    const waiting = commands.filter(
      (command) =>
        command.subject === rollSubject(sessionId) &&
        (before.has(command.id) || command.operation === 'addWalkIn') &&
        command !== refused &&
        !command.dropped,
    );
    return query.data && withPending(query.data, waiting);
  }, [query.data, before, commands, refused, sessionId]);
  const onRoll = (now: Roll) => {
    client.setQueryData(rollBy(sessionId).queryKey, now);
    void keepReply(rollBy(sessionId).queryKey, now);
    void client.invalidateQueries({ queryKey: ['my-day'] });
  };
  const t = useTexts('attendance');
  if (roll === undefined) {
    return (
      <Screen title={t('roll')}>
        <Loaded query={query}>{() => null}</Loaded>
      </Screen>
    );
  }
  // What the API said may be from before the roll opened: without network this device's clock decides, and the API later.
  const opened = new Date(roll.opensAt) <= new Date() || anyway;
  const mayCallAlone = !reachable && may('attendance.mark') && roll.status !== 'cancelled';
  return roll.may.includes('attendance.mark') || (mayCallAlone && opened) ? (
    <RollCall key={sessionId} roll={roll} refused={refused} onRoll={onRoll} />
  ) : (
    <ClosedRoll roll={roll} onRoll={onRoll} onAnyway={mayCallAlone ? () => setAnyway(true) : undefined} />
  );
}

interface ClosedRollProps {
  roll: Roll;
  onRoll: (roll: Roll) => void;
  onAnyway: (() => void) | undefined;
}

/** A roll that cannot be called now: who is expected, and why not. */
function ClosedRoll({ roll, onRoll, onAnyway }: ClosedRollProps) {
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
      more={<RollMore roll={roll} written={null} onRoll={onRoll} />}
    >
      <Banner
        tone={early ? 'info' : 'attention'}
        action={onAnyway && <Button onClick={onAnyway}>{t('anyway')}</Button>}
      >
        {reason} {onAnyway && t('anywayHint')}
      </Banner>
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
