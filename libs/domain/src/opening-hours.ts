import { addDays, daysBetween, type Instant, localDate, weekdayOf, zonedInstant } from './calendar';

/** A time at which something is open, every week: on an ISO day of the week (1 is Monday), from one HH:MM to another. */
export interface Opening {
  weekday: number;
  from: string;
  to: string;
}

/** From one instant (included) to another (not), in milliseconds. */
export interface Span {
  from: number;
  to: number;
}

/** A span of time that `places` of something are taken. */
export interface Taken {
  startsAt: Instant;
  endsAt: Instant;
  places: number;
}

const MS_PER_MINUTE = 60_000;
const at = (instant: Instant) => new Date(instant).getTime();

/**
 * When something is open between two instants, on its zone's clock, in order and without overlap. No opening at all
 * means that it never closes. On the day a clock changes an opening keeps the hours that the clock shows.
 */
export function openSpans(openings: readonly Opening[], from: Instant, to: Instant, zone: string): Span[] {
  const whole = { from: at(from), to: at(to) };
  if (whole.to <= whole.from) return [];
  if (openings.length === 0) return [whole];
  const first = localDate(from, zone);
  const days = daysBetween(first, localDate(to, zone)) + 1;
  const spans = Array.from({ length: days }, (_, place) => addDays(first, place)).flatMap((day) =>
    openings
      .filter(({ weekday }) => weekday === weekdayOf(day))
      .map((opening) => ({
        from: Math.max(at(zonedInstant(day, opening.from, zone)), whole.from),
        to: Math.min(at(zonedInstant(day, opening.to, zone)), whole.to),
      })),
  );
  return joined(spans.filter((span) => span.from < span.to));
}

function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else result.push({ ...span });
  }
  return result;
}

/** Whether something can be fetched at `startsAt` and given back at `endsAt`: it is open at both; nights between do not matter. */
export function opensFor(
  openings: readonly Opening[],
  startsAt: Instant,
  endsAt: Instant,
  zone: string,
): boolean {
  const spans = openSpans(openings, startsAt, endsAt, zone);
  return spans[0]?.from === at(startsAt) && spans.at(-1)?.to === at(endsAt);
}

const minutesOf = (spans: readonly Span[]) =>
  spans.reduce((sum, { from, to }) => sum + (to - from) / MS_PER_MINUTE, 0);

/** Minutes that something is open between two instants. */
export function openMinutes(openings: readonly Opening[], from: Instant, to: Instant, zone: string): number {
  return minutesOf(openSpans(openings, from, to, zone));
}

/** Open minutes that are taken between two instants, once for each place taken: a night with the door shut is no use. */
export function takenMinutes(
  openings: readonly Opening[],
  taken: readonly Taken[],
  from: Instant,
  to: Instant,
  zone: string,
): number {
  const earliest = (one: Instant, other: Instant) => (at(one) < at(other) ? one : other);
  const latest = (one: Instant, other: Instant) => (at(one) < at(other) ? other : one);
  return taken.reduce(
    (sum, { startsAt, endsAt, places }) =>
      sum + places * openMinutes(openings, latest(startsAt, from), earliest(endsAt, to), zone),
    0,
  );
}

/** The most places that are taken at any one moment between two instants. */
export function mostTaken(taken: readonly Taken[], from: number, to: number): number {
  const overlapping = taken.filter(({ startsAt, endsAt }) => at(startsAt) < to && at(endsAt) > from);
  const moments = [from, ...overlapping.map(({ startsAt }) => at(startsAt)).filter((start) => start > from)];
  return Math.max(
    ...moments.map((moment) =>
      overlapping.reduce(
        (sum, { startsAt, endsAt, places }) =>
          at(startsAt) <= moment && at(endsAt) > moment ? sum + places : sum,
        0,
      ),
    ),
  );
}

export interface SlotWish {
  openings: readonly Opening[];
  zone: string;
  /** How many places there are in all, and how many are wanted. */
  capacity: number;
  places: number;
  minutes: number;
  /** Not before this instant, and not later than so many days after it. */
  after: Instant;
  withinDays: number;
}

/**
 * The first moment from which something is open and free for so many minutes on end; null where there is none in the
 * days looked through. It begins at the moment asked for, at an opening, or when a booking ends: no earlier one exists.
 */
export function nextFreeSlot(
  wish: SlotWish,
  taken: readonly Taken[],
): { startsAt: Instant; endsAt: Instant } | null {
  const { openings, zone, capacity, places, minutes, after, withinDays } = wish;
  const length = minutes * MS_PER_MINUTE;
  const until = new Date(at(after) + withinDays * 24 * 60 * MS_PER_MINUTE).toISOString();
  const ends = taken.map(({ endsAt }) => at(endsAt)).toSorted((one, other) => one - other);
  for (const span of openSpans(openings, after, until, zone)) {
    const starts = [span.from, ...ends.filter((end) => end > span.from && end < span.to)];
    const start = starts.find(
      (moment) =>
        moment + length <= span.to && mostTaken(taken, moment, moment + length) + places <= capacity,
    );
    if (start !== undefined) {
      return { startsAt: new Date(start).toISOString(), endsAt: new Date(start + length).toISOString() };
    }
  }
  return null;
}
