import { Injectable } from '@nestjs/common';
import { addDays, localDate, opensFor } from '@tiwizi/domain';
import { RequestContext } from '../../../platform/context/request-context';
import { conflict, fault, notFound, Problem, refused } from '../../../platform/problem/problem';
import { bookingMoves } from './booking-moves';
import { BookingDto, BookResourceDto, MoveBookingDto } from './bookings.dto';
import { type BookingRow, BookingsRepository } from './bookings.repository';
import { presentBooking } from './resources.presenter';
import { type ResourceRow, ResourcesRepository } from './resources.repository';

const longestInDays = 31;
const farthestInDays = 366;

/** Who has a shared resource, and when. That no place is promised twice, the database itself sees to. */
@Injectable()
export class BookingsService {
  constructor(
    private readonly resources: ResourcesRepository,
    private readonly bookings: BookingsRepository,
  ) {}

  /** A cooperative's own, or one for a cooperative that the caller accompanies; also afterwards, to note what was used. */
  async book(context: RequestContext, resourceId: string, body: BookResourceDto): Promise<BookingDto> {
    const resource = await this.resources.find(context, resourceId);
    if (resource === null) throw notFound();
    if (resource.retired) throw conflict('resource-retired');
    refuseWrongTime(resource, body);
    const day = localDate(body.startsAt, resource.zone);
    const bookers = await this.bookings.bookers(context, resource, day, body.cooperativeId);
    if (bookers.length === 0) throw refused('invalid-fields', [fault('/cooperativeId', 'not-of-this-pole')]);
    const status = resource.confirms ? 'asked' : 'confirmed';
    await this.bookings.insert(context, resourceId, body, status);
    const { id, ...content } = body;
    context.audit('resource-booking', id, null, { resourceId, ...content, status });
    return presentBooking(await this.find(context, id));
  }

  async move(
    context: RequestContext,
    id: string,
    version: number,
    { status, reason = '' }: MoveBookingDto,
  ): Promise<BookingDto> {
    const row = await this.find(context, id);
    if (!bookingMoves(row).includes(status)) throw conflict('booking-move');
    const ends = status === 'cancelled' || status === 'refused';
    if (ends && reason.trim() === '') throw refused('invalid-fields', [fault('/reason', 'required')]);
    const after = { status, reason: ends ? reason : '' };
    if (!(await this.bookings.move(context, id, version, after))) throw new Problem(412, 'changed-meanwhile');
    context.audit('resource-booking', id, { status: row.status, reason: row.reason }, after);
    return presentBooking(await this.find(context, id));
  }

  private async find(context: RequestContext, id: string): Promise<BookingRow> {
    const row = await this.bookings.find(context, id);
    if (row === null) throw notFound();
    return row;
  }
}

function refuseWrongTime(resource: ResourceRow, { startsAt, endsAt, places = 1 }: BookResourceDto): void {
  const { zone, openings, capacity } = resource;
  const [start, end] = [new Date(startsAt), new Date(endsAt)];
  if (end <= start) throw refused('invalid-fields', [fault('/endsAt', 'not-after-start')]);
  if (end.getTime() - start.getTime() > longestInDays * 86_400_000) {
    throw refused('invalid-fields', [fault('/endsAt', 'span-too-long', { days: longestInDays })]);
  }
  if (localDate(startsAt, zone) > addDays(localDate(new Date(), zone), farthestInDays)) {
    throw refused('invalid-fields', [fault('/startsAt', 'too-far-ahead')]);
  }
  if (places > capacity) throw refused('invalid-fields', [fault('/places', 'max', { max: capacity })]);
  if (!opensFor(openings, startsAt, endsAt, zone)) {
    throw refused('invalid-fields', [fault('/startsAt', 'closed-then')]);
  }
}
