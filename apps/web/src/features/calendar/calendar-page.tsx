import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { addDays, localDate } from '@tiwizi/domain';
import { Banner, ButtonLink, Cluster, EmptyState, Skeleton } from '@tiwizi/ui';
import { homeZone, useFormat } from '../../shared/format';
import { Trouble } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { useNarrow } from '../../shared/use-narrow';
import { CalendarToolbar, countOf } from './calendar-toolbar';
import { LegalDays } from './legal-days';
import { MonthView } from './month-view';
import { SessionDialog } from './session-dialog';
import { SessionList } from './session-list';
import { entriesByDay, type Filters, kinds, useCalendar, useHolidays } from './use-calendar';
import { mondayOf, type Place, placeIn, spanOf } from './view';
import { WeekView } from './week-view';

const filtersIn = (search: URLSearchParams): Filters => ({
  programme: search.get('programme') ?? '',
  trainer: search.get('trainer') ?? '',
  cooperative: search.get('cooperative') ?? '',
  kind: kinds.find((one) => one === search.get('kind')),
});

/** Sessions by month, week or list. The view, the day, the filters and the open session stand in the address. */
export default function CalendarPage() {
  const t = useTexts('calendar');
  const format = useFormat();
  const may = useMay();
  const [search, setSearch] = useSearchParams();
  const [dayOpen, setDayOpen] = useState(false);
  const narrow = useNarrow();
  const today = localDate(new Date(), homeZone);
  const place = placeIn(search, today);
  const filters = filtersIn(search);
  const span = spanOf(place);
  const open = search.get('session');
  const calendar = useCalendar(span, filters);
  const holidays = useHolidays(span);
  const go = (changes: Record<string, string>, replace = false) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      },
      { replace },
    );
  const goTo = (day: string) => go({ day, month: '' }, true);
  const onOpen = (id: string) => {
    setDayOpen(false);
    go({ session: id });
  };
  const { view, day } = place;
  const title = titleOf(place, format);
  const items = calendar.data?.items;
  const days = { day, today, holidays, entries: entriesByDay(items ?? []), onDay: goTo, onOpen };
  const subscribe = may('calendar-feeds.keep') && (
    <ButtonLink
      look="quiet"
      icon="phone"
      to={`/calendar/subscribe${filters.cooperative && `?cooperative=${filters.cooperative}`}`}
    >
      {t('subscribe')}
    </ButtonLink>
  );
  return (
    <Screen
      title={t('sessions:title')}
      tabTitle={`${t('sessions:title')} · ${title}`}
      action={
        may('sessions.plan') && (
          <ButtonLink
            look="primary"
            icon="plus"
            to={`/calendar/new${filters.programme && `?programme=${filters.programme}`}`}
          >
            {t('sessions:add')}
          </ButtonLink>
        )
      }
      {...(!narrow && { more: subscribe })}
      under={
        <CalendarToolbar
          place={place}
          title={title}
          today={today}
          onDay={goTo}
          onView={(one) => go({ view: one === 'month' ? '' : one, day, month: '' }, true)}
          filters={filters}
          onFilter={(name, value) =>
            go({ [name]: value, ...(name === 'programme' && { cooperative: '' }) }, true)
          }
        />
      }
    >
      {calendar.error && <Trouble error={calendar.error} onRetry={() => void calendar.refetch()} />}
      {!items && !calendar.error && <Skeleton label={t('app:state.loading')} />}
      {calendar.data?.more && (
        <Banner tone="attention" title={t('more')}>
          {t('moreHint')}
        </Banner>
      )}
      {items && view === 'month' && <MonthView {...days} dayOpen={dayOpen} onDayOpen={setDayOpen} />}
      {items && view === 'week' && <WeekView {...days} />}
      {items && view === 'list' && <SessionList entries={items} onOpen={onOpen} />}
      {items?.length === 0 && view === 'list' && <Nothing filtered={countOf(filters) > 0} />}
      {view !== 'week' && <LegalDays month={day.slice(0, 7)} programmeId={filters.programme} />}
      {narrow && <Cluster>{subscribe}</Cluster>}
      {open && <SessionDialog id={open} onClose={() => go({ session: '' }, true)} />}
    </Screen>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  const t = useTexts('calendar');
  const may = useMay();
  if (filtered) return <EmptyState title={t('noneInView')} hint={t('noneHint')} />;
  return (
    <EmptyState
      title={t('sessions:none.title')}
      hint={t(may('sessions.plan') ? 'sessions:none.plan' : 'sessions:none.wait')}
    />
  );
}

function titleOf({ view, day }: Place, format: ReturnType<typeof useFormat>): string {
  if (view !== 'week') return format.month(day);
  const monday = mondayOf(day);
  const sunday = addDays(monday, 6);
  const first =
    monday.slice(0, 7) === sunday.slice(0, 7) ? Number(monday.slice(8)) : format.date(monday, 'day');
  return `${first} – ${format.date(sunday, 'short')}`;
}
