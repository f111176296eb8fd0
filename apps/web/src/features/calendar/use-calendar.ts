import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { listHolidays, readCalendar, readSession, type components } from '@tiwizi/api-client';
import { addDays, localDate } from '@tiwizi/domain';
import { api } from '../../shared/api';
import { useMay } from '../../shared/session';

export type Entry = components['schemas']['CalendarEntryDto'];
export type Holiday = components['schemas']['HolidayDto'];

export const kinds = ['training', 'workshop', 'encounter', 'fair'] as const;

export interface Filters {
  programme: string;
  trainer: string;
  cooperative: string;
  kind: Entry['kind'] | undefined;
}

export interface DaySpan {
  from: string;
  to: string;
}

const all: Filters = { programme: '', trainer: '', cooperative: '', kind: undefined };

/** The sessions of some days, in one request. */
export function calendarOf({ from, to }: DaySpan, { programme, trainer, cooperative, kind } = all) {
  const query = {
    ...{ from, to },
    ...(programme && { programmeId: programme }),
    ...(trainer && { trainerAccountId: trainer }),
    ...(cooperative && { cooperativeId: cooperative }),
    ...(kind && { kind }),
  };
  return queryOptions({
    queryKey: ['sessions', 'calendar', query],
    queryFn: ({ signal }) => readCalendar(api, { query, signal }),
  });
}

/** One session, with all that is known of it. */
export const sessionBy = (id: string) =>
  queryOptions({
    queryKey: ['session', id],
    queryFn: ({ signal }) => readSession(api, { path: { id }, signal }),
  });

/** What was shown stays until the sessions of other days are there. */
export const useCalendar = (days: DaySpan, filters: Filters) =>
  useQuery({ ...calendarOf(days, filters), placeholderData: keepPreviousData });

export const holidaysOf = ({ from, to }: DaySpan) =>
  queryOptions({
    queryKey: ['holidays', from, to],
    queryFn: ({ signal }) => listHolidays(api, { query: { from, to }, signal }),
    staleTime: 3_600_000,
  });

/** Holidays and Ramadan by day, of the days shown. */
export function useHolidays({ from, to }: DaySpan): ReadonlyMap<string, Holiday[]> {
  const may = useMay();
  const { data } = useQuery({
    ...holidaysOf({ from, to }),
    enabled: may('holidays.read'),
    select: ({ items }) => byDay(items, { from, to }),
  });
  return data ?? none;
}

const none: ReadonlyMap<string, Holiday[]> = new Map();

function byDay(items: readonly Holiday[], { from, to }: DaySpan): Map<string, Holiday[]> {
  const days = new Map<string, Holiday[]>();
  for (const holiday of items.filter(({ removed }) => !removed)) {
    for (
      let day = holiday.from < from ? from : holiday.from;
      day <= holiday.to && day <= to;
      day = addDays(day, 1)
    ) {
      days.set(day, [...(days.get(day) ?? []), holiday]);
    }
  }
  return days;
}

/** The sessions by the day they begin on, on the clock of their programme. */
export function entriesByDay(entries: readonly Entry[]): ReadonlyMap<string, Entry[]> {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = localDate(entry.startsAt, entry.zone);
    const others = days.get(day);
    if (others) others.push(entry);
    else days.set(day, [entry]);
  }
  return days;
}
