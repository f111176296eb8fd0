import { StateSign, type SignState } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import styles from './calendar.module.css';
import { entriesByDay, type Entry } from './use-calendar';

export interface SessionListProps {
  entries: readonly Entry[];
  onOpen: (id: string) => void;
  /** Of one day, which is named above already. */
  undated?: boolean;
}

const signs = {
  held: 'done',
  cancelled: 'not_applicable',
  waiting: 'late',
  planned: 'not_due',
} as const satisfies Record<string, SignState>;

/** What is known of a session now: planned ones whose hour has passed wait for their roll. */
export function standingOf({ status, endsAt }: Pick<Entry, 'status' | 'endsAt'>, now = new Date()) {
  return status === 'planned' && Date.parse(endsAt) < now.getTime() ? 'waiting' : status;
}

export function SessionSign({ session }: { session: Pick<Entry, 'status' | 'endsAt'> }) {
  const t = useTexts('sessions');
  const standing = standingOf(session);
  return <StateSign state={signs[standing]} word={t(`standing.${standing}`)} />;
}

/** A workshop goes by its number, in the reader's language; all else by its title. */
export function useSessionName() {
  const t = useTexts('sessions');
  return ({ ordinal, title }: Pick<Entry, 'ordinal' | 'title'>) =>
    ordinal === null ? title : t('workshopTitle', { ordinal });
}

/** The sessions day by day, on the clock of their programme. */
export function SessionList({ entries, onOpen, undated }: SessionListProps) {
  const format = useFormat();
  const lines = (some: readonly Entry[]) => (
    <ul className={styles['sessions']}>
      {some.map((entry) => (
        <SessionLine key={entry.id} entry={entry} onOpen={onOpen} />
      ))}
    </ul>
  );
  if (undated) return lines(entries);
  return (
    <ol className={styles['days']}>
      {[...entriesByDay(entries)].map(([day, some]) => (
        <li key={day} className={styles['day']}>
          <h3 className={styles['dayName']}>{format.date(day, 'weekday')}</h3>
          {lines(some)}
        </li>
      ))}
    </ol>
  );
}

function SessionLine({ entry, onOpen }: { entry: Entry; onOpen: (id: string) => void }) {
  const t = useTexts('sessions');
  const format = useFormat();
  const name = useSessionName()(entry);
  const { id, kind, title, startsAt, endsAt, zone, venue, trainerName, cooperatives } = entry;
  const names = cooperatives.map(({ nameFr, nameAr }) => format.name(nameFr, nameAr));
  const others = entry.cooperativeCount - names.length;
  return (
    <li>
      <button type="button" className={styles['session']} onClick={() => onOpen(id)}>
        <span className={styles['hours']}>{format.hours(startsAt, endsAt, zone)}</span>
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
        <SessionSign session={entry} />
      </button>
    </li>
  );
}
