import {
  CalendarDay,
  Choice,
  ClockTime,
  Decimal,
  Flag,
  Instant,
  Integer,
  Items,
  Nested,
  Text,
  Uuid,
} from '../../../platform/contract/fields';
import { OrganisationDto } from '../networks.dto';

export const RESOURCE_KINDS = ['incubator', 'workspace', 'lab', 'vehicle', 'machine', 'hall'] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

export const BOOKABLE_BY = ['members', 'all'] as const;
export type BookableBy = (typeof BOOKABLE_BY)[number];

const version = { min: 1, max: 1_000_000 };
const minutes = { min: 0, max: 1_000_000_000 };

export class ResourceQuery {
  @CalendarDay({
    optional: true,
    description: 'First day of the bookings shown; Monday of this week when left out.',
  })
  from?: string;

  @CalendarDay({ optional: true, description: 'Last day; six days later when left out, 92 at most.' })
  to?: string;
}

export class OpeningDto {
  @Integer({ min: 1, max: 7, description: '1 is Monday.' })
  weekday!: number;

  @ClockTime()
  from!: string;

  @ClockTime()
  to!: string;
}

/** What a keeper says of a resource. */
export class ResourceContentDto {
  @Choice(RESOURCE_KINDS, 'ResourceKind')
  kind!: ResourceKind;

  @Text({ max: 120 })
  nameFr!: string;

  @Text({ min: 0, max: 120 })
  nameAr!: string;

  @Text({ min: 0, max: 2000 })
  descriptionFr!: string;

  @Text({ min: 0, max: 2000 })
  descriptionAr!: string;

  @Text({ min: 0, max: 200 })
  place!: string;

  @Integer({ min: 1, max: 500, description: 'How many can have it at the same time.' })
  capacity!: number;

  @Items(() => OpeningDto, { max: 28, description: 'None: never closed.' })
  openings!: OpeningDto[];

  @Text({ min: 0, max: 2000 })
  rules!: string;

  @Text({ min: 0, max: 200 })
  contact!: string;

  @Choice(BOOKABLE_BY, 'BookableBy', {
    description: 'Members of the pôle on the day, near or far; or everybody.',
  })
  bookableBy!: BookableBy;

  @Flag({ description: 'A booking holds its place at once, and is sure when a keeper confirms it.' })
  confirms!: boolean;

  @Flag({ description: 'No longer lent.' })
  retired!: boolean;
}

export class AddSharedResourceDto extends ResourceContentDto {
  @Uuid()
  id!: string;

  @Uuid({ description: 'The programme that keeps it.' })
  programmeId!: string;
}

export class ResourceLineDto extends ResourceContentDto {
  @Uuid()
  id!: string;

  @Uuid()
  programmeId!: string;

  @Nested(() => OrganisationDto)
  pole!: OrganisationDto;

  @Text({ max: 60, description: 'On whose clock it opens.' })
  zone!: string;

  @Integer(version)
  version!: number;
}

export class ResourceListDto {
  @Items(() => ResourceLineDto, { max: 500 })
  items!: ResourceLineDto[];

  @Choice(['add'], 'ResourceListStep', { list: true })
  may!: 'add'[];
}

export class SlotDto {
  @Instant()
  startsAt!: string;

  @Instant()
  endsAt!: string;
}

export class CooperativeUseDto {
  @Nested(() => OrganisationDto)
  cooperative!: OrganisationDto;

  @Integer({ min: 1, max: 100_000 })
  bookings!: number;

  @Integer(minutes)
  minutes!: number;
}

export class ResourceUseDto {
  @Integer({ ...minutes, description: 'Open minutes in the days shown, once for each place.' })
  openMinutes!: number;

  @Integer({ ...minutes, description: 'Open minutes taken, once for each place taken.' })
  takenMinutes!: number;

  @Decimal({
    min: 0,
    max: 1,
    places: 6,
    nullable: true,
    description: 'Taken ÷ open; null where it never opens.',
  })
  rate!: number | null;

  @Items(() => CooperativeUseDto, { max: 500 })
  byCooperative!: CooperativeUseDto[];
}
