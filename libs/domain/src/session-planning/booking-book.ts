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

/** A booking in numbers and folded words, so that each is reckoned once. */
interface Entry<Kept extends Booking> {
  booking: Kept;
  from: number;
  to: number;
  venue: string;
}

const MS_PER_DAY = 86_400_000;

/**
 * Keeps what is booked, by day, so that asking stays quick however much it holds. Venues are compared as `foldForSearch`
 * writes them; an empty one is never taken.
 */
export class BookingBook<Kept extends Booking = Booking> {
  private readonly byDay = new Map<number, Entry<Kept>[]>();
  private readonly venues = new Map<string, string>();

  constructor(bookings: readonly Kept[] = []) {
    for (const booking of bookings) this.add(booking);
  }

  add(booking: Kept): void {
    const entry = this.entryOf(booking);
    for (let day = dayOf(entry.from); day <= dayOf(entry.to); day += 1) {
      const known = this.byDay.get(day);
      if (known === undefined) this.byDay.set(day, [entry]);
      else known.push(entry);
    }
  }

  /**
   * The first booking that overlaps and needs the same trainer, venue or cooperative; null where all is free. `own` is
   * passed over: the booking that is asked about, where it is in the book itself.
   */
  clash(wanted: Booking, own?: Kept): Clash<Kept> | null {
    const asked = this.entryOf(wanted);
    for (let day = dayOf(asked.from); day <= dayOf(asked.to); day += 1) {
      for (const entry of this.byDay.get(day) ?? []) {
        if (entry.booking === own || entry.from >= asked.to || asked.from >= entry.to) continue;
        const taken = inCommon(entry, asked);
        if (taken !== null) return { by: entry.booking, taken };
      }
    }
    return null;
  }

  private entryOf<Any extends Booking>(booking: Any): Entry<Any> {
    const { venue, startsAt, endsAt } = booking;
    return { booking, from: Date.parse(startsAt), to: Date.parse(endsAt), venue: this.folded(venue ?? '') };
  }

  private folded(venue: string): string {
    const known = this.venues.get(venue) ?? foldForSearch(venue);
    this.venues.set(venue, known);
    return known;
  }
}

const dayOf = (ms: number): number => Math.floor(ms / MS_PER_DAY);

function inCommon(one: Entry<Booking>, other: Entry<Booking>): Taken | null {
  const { trainerId, enrolmentIds } = one.booking;
  if (trainerId !== null && trainerId === other.booking.trainerId) return 'trainer';
  if (one.venue !== '' && one.venue === other.venue) return 'venue';
  return enrolmentIds.some((id) => other.booking.enrolmentIds.includes(id)) ? 'cooperative' : null;
}
