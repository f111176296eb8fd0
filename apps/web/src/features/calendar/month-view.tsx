import { useEffect, useRef, type KeyboardEvent } from 'react';
import { classNames, Dialog, VisuallyHidden } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useNarrow } from '../../shared/use-narrow';
import { KindLegend, KindSign, SessionChip } from './session-chip';
import { SessionList } from './session-list';
import { type Entry, type Holiday } from './use-calendar';
import { dayByKey, weeksOf } from './view';
import styles from './views.module.css';

export interface DaysProps {
  /** The day that the view is about. */
  day: string;
  today: string;
  entries: ReadonlyMap<string, Entry[]>;
  holidays: ReadonlyMap<string, Holiday[]>;
  onDay: (day: string) => void;
  onOpen: (id: string) => void;
}

interface MonthProps extends DaysProps {
  /** Whether the day's sessions are asked for, in a dialog of their own. */
  dayOpen: boolean;
  onDayOpen: (open: boolean) => void;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** The month as a grid of days, one of them in the tab order; a phone shows dots, and the day's sessions below. */
export function MonthView(props: MonthProps) {
  const { day, entries, holidays, onDay, onOpen, dayOpen, onDayOpen } = props;
  const t = useTexts('calendar');
  const format = useFormat();
  const narrow = useNarrow();
  const grid = useRef<HTMLTableElement>(null);
  // The address follows a fast hand with some delay: what was last asked for by a key is what holds.
  const wanted = useRef<string | null>(null);
  const focusWanted = () =>
    grid.current?.querySelector<HTMLElement>(`[data-day="${wanted.current}"]`)?.focus();
  useEffect(() => {
    if (wanted.current === null || dayOpen) return;
    focusWanted();
    if (day === wanted.current) wanted.current = null;
  }, [day, dayOpen]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      if (!(event.target as HTMLElement).dataset['day']) return;
      event.preventDefault();
      return onDayOpen(true);
    }
    const from = (event.target as HTMLElement).closest<HTMLElement>('[data-day]')?.dataset['day'] ?? day;
    const next = dayByKey(from, event.key, document.documentElement.dir === 'rtl');
    if (!next) return;
    event.preventDefault();
    wanted.current = next;
    focusWanted();
    onDay(next);
  };
  const choose = (chosen: string) => {
    onDay(chosen);
    if (!narrow) onDayOpen(true);
  };
  const ofDay = entries.get(day) ?? [];
  return (
    <>
      <table
        ref={grid}
        role="grid"
        className={classNames(styles['month'], narrow && styles['dots'])}
        aria-label={format.month(day)}
        aria-describedby="month-keys"
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr role="row">
            {weekdays.map((weekday) => (
              <th key={weekday} role="columnheader" scope="col" abbr={t(`sessions:weekday.${weekday}`)}>
                {narrow ? t(`short.${weekday}`) : t(`sessions:weekday.${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(day).map((week) => (
            <tr key={week[0]} role="row">
              {week.map((one) => (
                <DayCell key={one} {...props} one={one} narrow={narrow} onChoose={choose} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p id="month-keys" className={styles['keys']}>
        {t('keys')}
      </p>
      <KindLegend />
      {narrow && (
        <section aria-live="polite">
          <DayWords day={day} holidays={holidays.get(day) ?? []} />
          {ofDay.length > 0 ? (
            <SessionList entries={ofDay} onOpen={onOpen} undated />
          ) : (
            <p className={styles['soft']}>{t('noneThatDay')}</p>
          )}
        </section>
      )}
      {!narrow && dayOpen && (
        <Dialog
          open
          title={format.date(day, 'weekday')}
          closeLabel={t('app:do.close')}
          onClose={() => {
            wanted.current = day;
            onDayOpen(false);
          }}
        >
          <HolidayWords holidays={holidays.get(day) ?? []} />
          {ofDay.length > 0 ? (
            <SessionList entries={ofDay} onOpen={onOpen} undated />
          ) : (
            <p>{t('noneThatDay')}</p>
          )}
        </Dialog>
      )}
    </>
  );
}

interface DayCellProps extends DaysProps {
  one: string;
  narrow: boolean;
  onChoose: (day: string) => void;
}

const chipsShown = 3;

function DayCell({ one, day, today, entries, holidays, narrow, onOpen, onChoose }: DayCellProps) {
  const t = useTexts('calendar');
  const format = useFormat();
  const sessions = entries.get(one) ?? [];
  const off = holidays.get(one) ?? [];
  const named = off.filter(({ kind, from }) => kind !== 'ramadan' || from === one);
  const others = sessions.length - chipsShown;
  const unseen = narrow ? off : off.filter((holiday) => !named.includes(holiday));
  const words = [
    format.date(one, 'weekday'),
    t('daySessions', { count: sessions.length }),
    ...unseen.map(({ name }) => format.text(name)),
  ];
  return (
    <td
      role="gridcell"
      tabIndex={one === day ? 0 : -1}
      data-day={one}
      data-ground={groundOf(off)}
      className={classNames(styles['cell'], one.slice(0, 7) !== day.slice(0, 7) && styles['beside'])}
      aria-selected={one === day}
      {...(one === today && { 'aria-current': 'date' as const })}
      onClick={(event) => {
        if (!(event.target as HTMLElement).closest('button')) onChoose(one);
      }}
    >
      <VisuallyHidden>{words.join(', ')}</VisuallyHidden>
      <span aria-hidden="true" className={styles['number']}>
        {Number(one.slice(8))}
      </span>
      {narrow ? (
        <span className={styles['dotRow']}>
          {sessions.slice(0, chipsShown).map(({ id, kind }) => (
            <KindSign key={id} kind={kind} />
          ))}
        </span>
      ) : (
        <>
          {named.map(({ id, name }) => (
            <span key={id} className={styles['holiday']} title={format.text(name)}>
              {format.text(name)}
            </span>
          ))}
          {sessions.slice(0, others === 1 ? chipsShown + 1 : chipsShown).map((entry) => (
            <SessionChip key={entry.id} entry={entry} onOpen={onOpen} />
          ))}
          {others > 1 && (
            <button
              type="button"
              tabIndex={-1}
              className={styles['others']}
              aria-label={t('plusWords', { count: others })}
              onClick={() => onChoose(one)}
            >
              {t('plus', { count: others })}
            </button>
          )}
        </>
      )}
    </td>
  );
}

/** How the ground of a day is shaded: a day off outweighs Ramadan. */
export function groundOf(holidays: readonly Holiday[]): 'off' | 'ramadan' | undefined {
  if (holidays.some(({ kind }) => kind !== 'ramadan')) return 'off';
  return holidays.length > 0 ? 'ramadan' : undefined;
}

function DayWords({ day, holidays }: { day: string; holidays: readonly Holiday[] }) {
  const format = useFormat();
  return (
    <>
      <h3 className={styles['dayTitle']}>{format.date(day, 'weekday')}</h3>
      <HolidayWords holidays={holidays} />
    </>
  );
}

/** The days off and Ramadan in words, with those that the moon may still move. */
export function HolidayWords({ holidays }: { holidays: readonly Holiday[] }) {
  const t = useTexts('calendar');
  const format = useFormat();
  return holidays.map(({ id, name, moonDependent, announced }) => (
    <p key={id} className={styles['holidayLine']}>
      {format.text(name)}
      {moonDependent && !announced && <span className={styles['soft']}> · {t('moon')}</span>}
    </p>
  ));
}
