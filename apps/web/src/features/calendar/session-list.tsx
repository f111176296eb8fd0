import { localDate } from '@tiwizi/domain';
import { StateSign, type SignState } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type SessionSummary } from './calendar-page';
import styles from './calendar.module.css';

export interface SessionListProps {
  sessions: readonly SessionSummary[];
  onOpen: (id: string) => void;
}

const signs = {
  held: 'done',
  cancelled: 'not_applicable',
  waiting: 'late',
  planned: 'not_due',
} as const satisfies Record<string, SignState>;

/** What is known of a session now: planned ones whose hour has passed wait for their roll. */
export function standingOf({ status, endsAt }: Pick<SessionSummary, 'status' | 'endsAt'>, now = new Date()) {
  return status === 'planned' && Date.parse(endsAt) < now.getTime() ? 'waiting' : status;
}

export function SessionSign({ session }: { session: Pick<SessionSummary, 'status' | 'endsAt'> }) {
  const t = useTexts('sessions');
  const standing = standingOf(session);
  return <StateSign state={signs[standing]} word={t(`standing.${standing}`)} />;
}

/** A workshop goes by its number, in the reader's language; all else by its title. */
export function useSessionName() {
  const t = useTexts('sessions');
  return ({ ordinal, title }: Pick<SessionSummary, 'ordinal' | 'title'>) =>
    ordinal === null ? title : t('workshopTitle', { ordinal });
}

/** The sessions day by day, on the clock of their programme. */
export function SessionList({ sessions, onOpen }: SessionListProps) {
  const format = useFormat();
  const dated = sessions.map((session) => ({ session, day: localDate(session.startsAt, session.zone) }));
  const days = [...new Set(dated.map(({ day }) => day))];
  return (
    <ol className={styles['days']}>
      {days.map((day) => (
        <li key={day} className={styles['day']}>
          <h3 className={styles['dayName']}>{format.date(day, 'weekday')}</h3>
          <ul className={styles['sessions']}>
            {dated
              .filter((one) => one.day === day)
              .map(({ session }) => (
                <SessionLine key={session.id} session={session} onOpen={onOpen} />
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

const namesShown = 3;

function SessionLine({ session, onOpen }: { session: SessionSummary; onOpen: (id: string) => void }) {
  const t = useTexts('sessions');
  const format = useFormat();
  const name = useSessionName()(session);
  const { id, kind, title, startsAt, endsAt, zone, venue, trainerName, cooperatives } = session;
  const names = cooperatives.slice(0, namesShown).map(({ nameFr, nameAr }) => format.name(nameFr, nameAr));
  const others = cooperatives.length - names.length;
  return (
    <li>
      <button type="button" className={styles['session']} onClick={() => onOpen(id)}>
        <span className={styles['hours']}>
          <bdi dir="ltr">
            {format.time(startsAt, zone)}–{format.time(endsAt, zone)}
          </bdi>
        </span>
        <span className={styles['what']}>
          <span className={styles['name']}>{name}</span>
          <span className={styles['soft']}>
            {[title === name ? t(`states:sessionKind.${kind}`) : title, venue, trainerName].join(' · ')}
          </span>
          <span className={styles['soft']}>
            {names.join(t('comma'))}
            {others > 0 && ` ${t('andOthers', { count: others })}`}
          </span>
        </span>
        <SessionSign session={session} />
      </button>
    </li>
  );
}
