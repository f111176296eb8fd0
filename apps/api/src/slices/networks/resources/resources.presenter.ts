import { takenMinutes, openMinutes, type Taken } from '@tiwizi/domain';
import { bookingMoves } from './booking-moves';
import { BookingDto } from './bookings.dto';
import { type BookingRow } from './bookings.repository';
import { CooperativeUseDto, ResourceContentDto, ResourceLineDto, ResourceUseDto } from './resources.dto';
import { type ResourceRow } from './resources.repository';

export function presentResource(row: ResourceRow): ResourceLineDto {
  const { id, programmeId, pole, zone, version } = row;
  return { ...contentOf(row), id, programmeId, pole, zone, version };
}

/** What a keeper says of it. */
export function contentOf(row: ResourceRow): ResourceContentDto {
  const { kind, nameFr, nameAr, descriptionFr, descriptionAr, place, capacity, openings } = row;
  const { rules, contact, bookableBy, confirms, retired } = row;
  return {
    ...{ kind, nameFr, nameAr, descriptionFr, descriptionAr, place, capacity, openings },
    ...{ rules, contact, bookableBy, confirms, retired },
  };
}

export function presentBooking(row: BookingRow): BookingDto {
  return {
    id: row.id,
    cooperative: row.cooperative,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    places: row.places,
    purpose: row.own || row.keeps ? row.purpose : null,
    status: row.status,
    reason: row.own || row.keeps ? row.reason : '',
    bookedByName: row.booked_by_name,
    version: row.version,
    may: bookingMoves(row),
  };
}

export const isLive = ({ status }: Pick<BookingRow, 'status'>): boolean =>
  status === 'asked' || status === 'confirmed';

export const takenBy = ({ starts_at, ends_at, places }: BookingRow): Taken => ({
  startsAt: starts_at.toISOString(),
  endsAt: ends_at.toISOString(),
  places,
});

/** How much of the open time was taken between two instants, and by whom; what was called off is not counted. */
export function presentUse(
  resource: ResourceRow,
  rows: readonly BookingRow[],
  from: string,
  to: string,
): ResourceUseDto {
  const { openings, zone, capacity } = resource;
  const minutesOf = (bookings: readonly BookingRow[]) =>
    Math.round(takenMinutes(openings, bookings.map(takenBy), from, to, zone));
  const live = rows.filter(isLive);
  const byId = new Map<string, BookingRow[]>();
  for (const row of live) byId.set(row.cooperative.id, [...(byId.get(row.cooperative.id) ?? []), row]);
  const byCooperative = [...byId.values()].flatMap((bookings): CooperativeUseDto[] =>
    bookings
      .slice(0, 1)
      .map(({ cooperative }) => ({ cooperative, bookings: bookings.length, minutes: minutesOf(bookings) })),
  );
  const open = Math.round(capacity * openMinutes(openings, from, to, zone));
  const taken = minutesOf(live);
  return {
    openMinutes: open,
    takenMinutes: taken,
    rate: open === 0 ? null : Math.min(1, Math.round((taken / open) * 1e6) / 1e6),
    byCooperative: byCooperative.sort((one, other) => other.minutes - one.minutes),
  };
}
