import { Choice, Instant, Integer, Items, Nested, Text, Uuid } from '../../../platform/contract/fields';
import { OrganisationDto } from '../networks.dto';
import { ResourceLineDto, ResourceUseDto, SlotDto } from './resources.dto';

export const BOOKING_STATUSES = ['asked', 'confirmed', 'refused', 'cancelled'] as const;
export type BookingStatus = (typeof BOOKING_STATUSES)[number];

export class BookResourceDto {
  @Uuid()
  id!: string;

  @Uuid()
  cooperativeId!: string;

  @Instant()
  startsAt!: string;

  @Instant()
  endsAt!: string;

  @Integer({ min: 1, max: 500, optional: true, description: 'How many of its places; 1 when left out.' })
  places?: number;

  @Text({ min: 0, max: 300 })
  purpose!: string;
}

export class MoveBookingDto {
  @Choice(BOOKING_STATUSES, 'BookingStatus', { description: '`asked` brings back what was cancelled.' })
  status!: BookingStatus;

  @Text({ min: 0, max: 300, optional: true, description: 'Asked for where it is refused or cancelled.' })
  reason?: string;
}

export class BookingDto {
  @Uuid()
  id!: string;

  @Nested(() => OrganisationDto)
  cooperative!: OrganisationDto;

  @Instant()
  startsAt!: string;

  @Instant()
  endsAt!: string;

  @Integer({ min: 1, max: 500 })
  places!: number;

  @Text({ min: 0, max: 300, nullable: true, description: 'Null to who does not accompany the cooperative.' })
  purpose!: string | null;

  @Choice(BOOKING_STATUSES, 'BookingStatus')
  status!: BookingStatus;

  @Text({ min: 0, max: 300 })
  reason!: string;

  @Text({ max: 120 })
  bookedByName!: string;

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;

  @Choice(BOOKING_STATUSES, 'BookingStatus', { list: true, description: 'What it may become now.' })
  may!: BookingStatus[];
}

export class SharedResourceDto extends ResourceLineDto {
  @Items(() => BookingDto, { max: 2000, description: 'Those that touch the days shown, in order.' })
  bookings!: BookingDto[];

  @Nested(() => ResourceUseDto)
  use!: ResourceUseDto;

  @Nested(() => SlotDto, {
    nullable: true,
    description: 'The next free hour, from now on; null in the next 60 days.',
  })
  nextFree!: SlotDto | null;

  @Items(() => OrganisationDto, { max: 200, description: 'For whom the caller may book it today.' })
  bookableFor!: OrganisationDto[];

  @Choice(['update', 'book'], 'ResourceStep', { list: true })
  may!: ('update' | 'book')[];
}
