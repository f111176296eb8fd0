import {
  CalendarDay,
  Choice,
  Decimal,
  Flag,
  Instant,
  Integer,
  Items,
  Nested,
  Text,
  Texts,
  Uuid,
  Uuids,
} from '../../../platform/contract/fields';

export const FAIR_KINDS = ['fair', 'market', 'encounter'] as const;
export type FairKind = (typeof FAIR_KINDS)[number];

export const STAND_STATES = ['invited', 'confirmed', 'declined', 'came', 'absent'] as const;
export type StandState = (typeof STAND_STATES)[number];

const mad = { min: 0, max: 9_999_999_999, places: 2 };
const total = { min: -1_000_000_000_000, max: 1_000_000_000_000, places: 2, nullable: true };
const count = { min: 0, max: 1_000_000 };

export class FairContentDto {
  @Choice(FAIR_KINDS, 'FairKind')
  kind!: FairKind;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @Text({ min: 0, max: 200 })
  organiser!: string;

  @Text({ max: 200 })
  place!: string;

  @CalendarDay()
  fromOn!: string;

  @CalendarDay({ description: 'The last day, 30 days after the first at most.' })
  toOn!: string;

  @Text({ min: 0, max: 120, description: 'The travelling market that it is a stop of; empty for none.' })
  tour!: string;

  @Texts({ max: 100, maxLength: 200, description: 'Institutions that came.' })
  institutions!: string[];

  @Text({ min: 0, max: 2000 })
  notes!: string;

  @Flag()
  cancelled!: boolean;
}

export class PlanFairDto extends FairContentDto {
  @Uuid()
  id!: string;

  @Uuids({ max: 500, description: 'Enrolments that are invited.' })
  enrolmentIds!: string[];
}

export class InviteToFairDto {
  @Uuids({ min: 1, max: 500 })
  enrolmentIds!: string[];
}

export class FairDayDto {
  @CalendarDay()
  day!: string;

  @Decimal({ ...mad, nullable: true, description: 'Sold that day, in MAD; null where it was not told.' })
  amount!: number | null;

  @Integer({ ...count, nullable: true })
  buyers!: number | null;

  @Integer({ ...count, nullable: true, description: 'Orders taken.' })
  orders!: number | null;
}

export class UpdateFairStandDto {
  @Choice(STAND_STATES, 'StandState')
  state!: StandState;

  @Text({ min: 0, max: 40 })
  standNumber!: string;

  @Decimal({ ...mad, nullable: true })
  standCost!: number | null;

  @Decimal({ ...mad, nullable: true })
  transportCost!: number | null;

  @Text({ min: 0, max: 500, description: 'What sold best, in words.' })
  bestSold!: string;

  @Items(() => FairDayDto, { max: 31 })
  days!: FairDayDto[];
}

export class ApproveFairStandDto {
  @Flag({ description: 'False: opens it for correction again.' })
  approved!: boolean;
}

/** In MAD, over what was told; null where nobody told. */
export class FairFiguresDto {
  @Decimal(total)
  amount!: number | null;

  @Decimal(total)
  buyers!: number | null;

  @Decimal(total)
  orders!: number | null;

  @Decimal(total)
  costs!: number | null;

  @Decimal({ ...total, description: 'Sales less costs, of stands that told both in full.' })
  net!: number | null;
}

export class FairTotalsDto extends FairFiguresDto {
  @Integer({ ...count, description: 'Stands that came.' })
  came!: number;

  @Integer({ ...count, description: 'Of these, the ones that told no sales: they are in no total.' })
  untold!: number;
}

export class FairStandDto extends UpdateFairStandDto {
  @Uuid()
  id!: string;

  @Uuid()
  enrolmentId!: string;

  @Uuid()
  cooperativeId!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @Nested(() => FairFiguresDto)
  figures!: FairFiguresDto;

  @Flag()
  approved!: boolean;

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;

  @Choice(['change', 'approve', 'reopen', 'remove'], 'FairStandStep', { list: true })
  may!: ('change' | 'approve' | 'reopen' | 'remove')[];
}

export class FairLineDto extends FairContentDto {
  @Uuid()
  id!: string;

  @Uuid()
  programmeId!: string;

  @Nested(() => FairTotalsDto, { description: 'Over the stands that the reader may see.' })
  totals!: FairTotalsDto;

  @Integer({ ...count, description: 'Cooperatives invited, of those that the reader may see.' })
  stands!: number;

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;
}

export class FairListDto {
  @Items(() => FairLineDto, { max: 500 })
  items!: FairLineDto[];

  @Choice(['plan'], 'FairListStep', { list: true })
  may!: 'plan'[];
}

/** What the programme held on the days of a fair: the workshops within an encounter. */
export class FairSessionDto {
  @Uuid()
  id!: string;

  @Text({ max: 200 })
  title!: string;

  @Instant()
  startsAt!: string;

  @Instant()
  endsAt!: string;

  @Text({ max: 60 })
  zone!: string;

  @Text({ max: 200 })
  venue!: string;

  @Integer({
    ...count,
    nullable: true,
    description: 'Participations, those without a name too; null to who may not see rolls.',
  })
  came!: number | null;
}

export class FairDto extends FairLineDto {
  @Items(() => FairStandDto, { max: 1000 })
  table!: FairStandDto[];

  @Items(() => FairSessionDto, { max: 100 })
  sessions!: FairSessionDto[];

  @Nested(() => FairLineDto, {
    nullable: true,
    description: 'The one before: of its travelling market, or of its kind.',
  })
  earlier!: FairLineDto | null;

  @Choice(['update', 'invite'], 'FairStep', { list: true })
  may!: ('update' | 'invite')[];
}

export class CooperativeFairDto extends FairStandDto {
  @Nested(() => FairLineDto)
  fair!: FairLineDto;
}

export class CooperativeFairsDto {
  @Items(() => CooperativeFairDto, { max: 500, description: 'Latest first.' })
  items!: CooperativeFairDto[];
}
