import type { Instant } from '../calendar';
import { foldForSearch } from '../text-folding';

/** Who and what a session takes while it lasts. */
export interface Booking {
  trainerId: string | null;
  venue: string | null;
  /** The cooperatives that come. */
  enrolmentIds: readonly string[];
  startsAt: Instant;
  endsAt: Instant;
}

export interface Clash<Kept extends Booking = Booking> {
  by: Kept;
  taken: Taken;
}

export type Taken = 'trainer' | 'venue' | 'cooperative';

const MS_PER_DAY = 86_400_000;

/**
 * Keeps what is booked, by day, so that asking stays quick however much it holds. Venues are compared as `foldForSearch`
 * writes them; an empty one is never taken.
 */
export class BookingBook<Kept extends Booking = Booking> {
  private readonly byDay = new Map<number, Kept[]>();

  constructor(bookings: readonly Kept[] = []) {
    for (const booking of bookings) this.add(booking);
  }

  add(booking: Kept): void {
    for (const day of daysOf(booking)) {
      const known = this.byDay.get(day);
      if (known === undefined) this.byDay.set(day, [booking]);
      else known.push(booking);
    }
  }

  /**
   * The first booking that overlaps and needs the same trainer, venue or cooperative; null where all is free. `own` is
   * passed over: the booking that is asked about, where it is in the book itself.
   */
  clash(wanted: Booking, own?: Kept): Clash<Kept> | null {
    for (const day of daysOf(wanted)) {
      for (const booking of this.byDay.get(day) ?? []) {
        const taken = booking !== own && overlap(booking, wanted) ? inCommon(booking, wanted) : null;
        if (taken !== null) return { by: booking, taken };
      }
    }
    return null;
  }
}

function daysOf({ startsAt, endsAt }: Booking): number[] {
  const first = Math.floor(Date.parse(startsAt) / MS_PER_DAY);
  const last = Math.floor(Date.parse(endsAt) / MS_PER_DAY);
  return Array.from({ length: last - first + 1 }, (_, turn) => first + turn);
}

function overlap(one: Booking, other: Booking): boolean {
  return (
    Date.parse(one.startsAt) < Date.parse(other.endsAt) && Date.parse(other.startsAt) < Date.parse(one.endsAt)
  );
}

function inCommon(one: Booking, other: Booking): Taken | null {
  if (one.trainerId !== null && one.trainerId === other.trainerId) return 'trainer';
  if (one.venue !== null && other.venue !== null) {
    const venue = foldForSearch(one.venue);
    if (venue !== '' && venue === foldForSearch(other.venue)) return 'venue';
  }
  return one.enrolmentIds.some((id) => other.enrolmentIds.includes(id)) ? 'cooperative' : null;
}
