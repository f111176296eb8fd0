import {
  CalendarDay,
  Choice,
  Decimal,
  Instant,
  Integer,
  Items,
  Nested,
  Text,
  Uuid,
} from '../../../platform/contract/fields';

const count = { min: 0, max: 2_000_000_000 };
const hours = { min: 0, max: 1e12 };
const kinds = ['training', 'workshop', 'encounter', 'fair'] as const;

export class AttendanceFiguresQuery {
  @CalendarDay({ optional: true, description: 'First day counted.' })
  from?: string;

  @CalendarDay({ optional: true, description: 'Last day counted.' })
  to?: string;
}

/** A group of people, by sex or age band on the day of the session, in the three figures. */
export class PresenceGroupDto {
  @Text({ max: 20 })
  key!: string;

  @Integer(count)
  participations!: number;

  @Integer({ ...count, description: 'Counted as they were in the first session they attended.' })
  uniqueParticipants!: number;

  @Decimal(hours)
  hours!: number;
}

export class PresenceDto {
  @Integer(count)
  participations!: number;

  @Integer(count)
  uniqueParticipants!: number;

  @Decimal(hours)
  hours!: number;
}

export class PresenceRateDto {
  @Integer(count)
  attended!: number;

  @Integer({ ...count, description: 'All but those not expected: people excused were expected.' })
  expected!: number;

  @Integer(count)
  excused!: number;

  @Integer(count)
  notExpected!: number;
}

export class CountedCrowdDto {
  @Integer(count)
  sessions!: number;

  @Integer(count)
  people!: number;

  @Decimal(hours)
  hours!: number;
}

export class CooperativePresenceDto extends PresenceDto {
  @Uuid()
  enrolmentId!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @Integer({ ...count, description: 'Held, with a roll or a headcount of the cooperative.' })
  sessions!: number;

  @Nested(() => PresenceRateDto)
  rate!: PresenceRateDto;

  @Integer({ ...count, description: 'People counted without their names.' })
  counted!: number;
}

export class HeldSessionDto {
  @Uuid()
  id!: string;

  @Text({ max: 200 })
  title!: string;

  @Choice(kinds, 'SessionKind')
  kind!: (typeof kinds)[number];

  @Instant()
  startsAt!: string;

  @Nested(() => PresenceRateDto)
  rate!: PresenceRateDto;

  @Integer(count)
  counted!: number;
}

export class AttendanceFiguresDto {
  @Uuid()
  programmeId!: string;

  @Text({ max: 60 })
  zone!: string;

  @Integer(count)
  sessions!: number;

  @Nested(() => PresenceDto)
  total!: PresenceDto;

  @Nested(() => PresenceRateDto)
  rate!: PresenceRateDto;

  @Items(() => PresenceGroupDto, { max: 10 })
  bySex!: PresenceGroupDto[];

  @Items(() => PresenceGroupDto, { max: 10 })
  byAgeBand!: PresenceGroupDto[];

  @Nested(() => CountedCrowdDto, { description: 'People counted without their names, beside the three.' })
  headcounts!: CountedCrowdDto;

  @Items(() => CooperativePresenceDto, { max: 10_000 })
  cooperatives!: CooperativePresenceDto[];

  @Items(() => HeldSessionDto, { max: 30, description: 'The latest first.' })
  latest!: HeldSessionDto[];
}
