import { type BookingStatus } from './bookings.dto';

export interface BookingStanding {
  status: BookingStatus;
  /** The resource's bookings are sure only when its keeper confirms them. */
  confirms: boolean;
  /** Who asks stands for the cooperative; who asks keeps the resource. */
  own: boolean;
  keeps: boolean;
}

/**
 * What a booking may become. The cooperative calls off its own and brings it back; the keeper confirms, refuses and
 * calls off. What comes back is as sure as a new one.
 */
export function bookingMoves({ status, confirms, own, keeps }: BookingStanding): BookingStatus[] {
  const moves: Record<BookingStatus, [boolean, BookingStatus][]> = {
    asked: [
      [keeps, 'confirmed'],
      [keeps, 'refused'],
      [own || keeps, 'cancelled'],
    ],
    confirmed: [[own || keeps, 'cancelled']],
    refused: [[keeps, 'confirmed']],
    cancelled: [[own || keeps, confirms ? 'asked' : 'confirmed']],
  };
  return moves[status].filter(([allowed]) => allowed).map(([, next]) => next);
}
