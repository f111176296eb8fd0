import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useNarrow } from '../../shared/use-narrow';
import { inLanes } from './lanes';
import { type DaysProps, groundOf, HolidayWords } from './month-view';
import { KindLegend, KindSign } from './session-chip';
import { hoursOf } from './session-hours';
import { SessionList, standingOf, useSessionName } from './session-list';
import { type Entry } from './use-calendar';
import { weekOf } from './view';
import styles from './views.module.css';

const earliestHour = 8;
const latestHour = 18;
/** Of one session's width. */
const leastRem = 5.5;
const minutesInHour = 60;
const minutesInDay = 24 * minutesInHour;

/** A week with its hours as rows; on a phone an agenda, a day after the other. */
export function WeekView(props: DaysProps) {
  const narrow = useNarrow();
  const { day, entries, holidays, onOpen } = props;
  if (!narrow) return <HourGrid {...props} />;
  return (
    <>
      {weekOf(day).map((one) => (
        <AgendaDay
          key={one}
          day={one}
          entries={entries.get(one) ?? []}
          holidays={holidays.get(one) ?? []}
          onOpen={onOpen}
        />
      ))}
    </>
  );
}

function AgendaDay({
  day,
  entries,
  holidays,
  onOpen,
}: {
  day: string;
  entries: Entry[];
  holidays: Parameters<typeof HolidayWords>[0]['holidays'];
  onOpen: (id: string) => void;
}) {
  const t = useTexts('calendar');
  const format = useFormat();
  return (
    <section className={styles['agendaDay']}>
      <h3 className={styles['dayTitle']}>{format.date(day, 'weekday')}</h3>
      <HolidayWords holidays={holidays} />
      {entries.length > 0 ? (
        <SessionList entries={entries} onOpen={onOpen} undated />
      ) : (
        <p className={styles['soft']}>{t('noneThatDay')}</p>
      )}
    </section>
  );
}

function HourGrid({ day, today, entries, holidays, onOpen }: DaysProps) {
  const t = useTexts('calendar');
  const format = useFormat();
  const days = weekOf(day);
  const laid = days.map((one) => inLanes(entries.get(one) ?? [], minutesOf));
  const spans = laid.flat().map(({ span }) => span);
  const first = Math.min(earliestHour, ...spans.map(({ start }) => Math.floor(start / minutesInHour)));
  const last = Math.max(latestHour, ...spans.map(({ end }) => Math.ceil(end / minutesInHour)));
  const hours = Array.from({ length: last - first }, (_, turn) => first + turn);
  // A day on which several meet at one hour is as wide as their titles need.
  const widths = laid.map((blocks) => Math.max(1, ...blocks.map(({ lanes }) => lanes)));
  const columns = widths.map((lanes) => `minmax(${lanes * leastRem}rem, ${lanes}fr)`);
  return (
    <>
      <div className={styles['weekFrame']}>
        <div
          className={styles['week']}
          style={
            {
              '--hours': hours.length,
              gridTemplateColumns: `3.5rem ${columns.join(' ')}`,
            } as React.CSSProperties
          }
        >
          <div className={styles['hourColumn']} aria-hidden="true">
            {hours.map((hour) => (
              <span key={hour} dir="ltr">
                {String(hour).padStart(2, '0')}:00
              </span>
            ))}
          </div>
          {days.map((one, place) => (
            <section
              key={one}
              className={styles['weekDay']}
              aria-label={format.date(one, 'weekday')}
              data-ground={groundOf(holidays.get(one) ?? [])}
              {...(one === today && { 'aria-current': 'date' as const })}
            >
              <header className={styles['weekHead']}>
                <h3>
                  {t(`sessions:weekday.${weekdays[place] ?? 1}`)}{' '}
                  <span className={styles['number']}>{Number(one.slice(8))}</span>
                </h3>
                <HolidayWords holidays={holidays.get(one) ?? []} />
              </header>
              <ol className={styles['hours']}>
                {laid[place]?.map(({ item, span, lane, lanes }) => (
                  <li
                    key={item.id}
                    className={styles['block']}
                    style={{
                      insetBlockStart: `calc(${(span.start / minutesInHour - first).toFixed(3)} * var(--hour))`,
                      blockSize: `calc(${((span.end - span.start) / minutesInHour).toFixed(3)} * var(--hour) - 2px)`,
                      insetInlineStart: `${(lane / lanes) * 100}%`,
                      inlineSize: `calc(${100 / lanes}% - 3px)`,
                    }}
                  >
                    <SessionBlock entry={item} onOpen={onOpen} />
                  </li>
                ))}
              </ol>
            </section>
          ))}
        </div>
      </div>
      <KindLegend />
    </>
  );
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

function SessionBlock({ entry, onOpen }: { entry: Entry; onOpen: (id: string) => void }) {
  const format = useFormat();
  const name = useSessionName()(entry);
  const { startsAt, endsAt, zone, venue, trainerName, kind } = entry;
  return (
    <button
      type="button"
      className={styles['blockButton']}
      data-standing={standingOf(entry)}
      data-kind={kind}
      onClick={() => onOpen(entry.id)}
    >
      <span className={styles['blockName']}>
        <KindSign kind={kind} /> {name}
      </span>
      <span className={styles['chipHour']}>{format.hours(startsAt, endsAt, zone)}</span>
      <span className={styles['soft']}>
        {venue} · {trainerName}
      </span>
    </button>
  );
}

/** Where a session stands on its first day; one that ends another day lasts to midnight. */
function minutesOf({ startsAt, endsAt, zone }: Entry) {
  const { startTime, endTime } = hoursOf(startsAt, endsAt, zone);
  const minutes = (time: string) => Number(time.slice(0, 2)) * minutesInHour + Number(time.slice(3));
  const start = minutes(startTime);
  const end = minutes(endTime);
  return { start, end: end > start ? end : minutesInDay };
}
