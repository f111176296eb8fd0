import {
  COOPERATIVE_KINDS,
  type CooperativeKind,
  type Sector,
  SECTORS,
  TERRITORY_LEVELS,
  type TerritoryLevel,
} from '@tiwizi/domain';
import { verbs, type Verb } from '@tiwizi/access';
import {
  CalendarDay,
  Choice,
  Integer,
  Items,
  Nested,
  QueryFlag,
  Text,
  Uuid,
} from '../../platform/contract/fields';
import { PageQuery } from '../../platform/contract/paging.dto';

/** A day of every year, MM-DD. */
const dayOfYear = { max: 5, min: 5, pattern: /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/ };

export class CooperativesQuery extends PageQuery {
  @Text({ max: 120, optional: true, description: 'Part of a name or code, as people type it.' })
  search?: string;

  @Choice(SECTORS, 'Sector', { optional: true })
  sector?: Sector;

  @Uuid({ optional: true, description: 'This territory and all below it.' })
  territoryId?: string;

  @Choice(COOPERATIVE_KINDS, 'CooperativeKind', { optional: true })
  kind?: CooperativeKind;

  @QueryFlag({ optional: true, description: 'Count all that match as well.' })
  withTotal?: boolean;
}

export class PlaceDto {
  @Uuid()
  id!: string;

  @Choice(TERRITORY_LEVELS, 'TerritoryLevel')
  level!: TerritoryLevel;

  @Text({ max: 120 })
  nameFr!: string;

  @Text({ max: 120 })
  nameAr!: string;
}

export class CooperativeLineDto {
  @Uuid()
  id!: string;

  @Text({ max: 40 })
  code!: string;

  @Choice(COOPERATIVE_KINDS, 'CooperativeKind')
  kind!: CooperativeKind;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @Choice(SECTORS, 'Sector')
  sector!: Sector;

  @Items(() => PlaceDto, { max: 2, description: 'From near to far: commune, province.' })
  place!: PlaceDto[];
}

export class CooperativePageDto {
  @Items(() => CooperativeLineDto, { max: 100 })
  items!: CooperativeLineDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;

  @Integer({ min: 0, max: 10_000_000, nullable: true, description: 'Null where it was not asked for.' })
  total!: number | null;
}

export class CreateCooperativeDto {
  @Uuid()
  id!: string;

  @Text({ max: 40 })
  code!: string;

  @Choice(COOPERATIVE_KINDS, 'CooperativeKind')
  kind!: CooperativeKind;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200, optional: true })
  nameAr?: string;

  @Choice(SECTORS, 'Sector')
  sector!: Sector;

  @Uuid()
  territoryId!: string;

  @CalendarDay({ optional: true, nullable: true })
  foundedOn?: string | null;

  @Text({
    ...dayOfYear,
    optional: true,
    description: 'Last day of the fiscal year, MM-DD; 12-31 when left out.',
  })
  fiscalYearEnd?: string;

  @Text({ max: 60, optional: true, nullable: true })
  registrationNumber?: string | null;

  @Text({ max: 30, optional: true, nullable: true })
  phone?: string | null;
}

export class UpdateCooperativeDto {
  @Text({ max: 40, optional: true })
  code?: string;

  @Choice(COOPERATIVE_KINDS, 'CooperativeKind', { optional: true })
  kind?: CooperativeKind;

  @Text({ max: 200, optional: true })
  nameFr?: string;

  @Text({ min: 0, max: 200, optional: true })
  nameAr?: string;

  @Choice(SECTORS, 'Sector', { optional: true })
  sector?: Sector;

  @Uuid({ optional: true })
  territoryId?: string;

  @CalendarDay({ optional: true, nullable: true })
  foundedOn?: string | null;

  @Text({ ...dayOfYear, optional: true })
  fiscalYearEnd?: string;

  @Text({ max: 60, optional: true, nullable: true })
  registrationNumber?: string | null;

  @Text({ max: 30, optional: true, nullable: true })
  phone?: string | null;
}

export class MemberCountsDto {
  @Integer({ min: 0, max: 1_000_000 })
  total!: number;

  @Integer({ min: 0, max: 1_000_000 })
  female!: number;

  @Integer({ min: 0, max: 1_000_000 })
  male!: number;

  @Integer({ min: 0, max: 1_000_000 })
  unknown!: number;
}

export class CooperativeEnrolmentDto {
  @Uuid({ description: 'Of the enrolment.' })
  id!: string;

  @Uuid()
  programmeId!: string;

  @Text({ max: 200 })
  programmeNameFr!: string;

  @Text({ min: 0, max: 200 })
  programmeNameAr!: string;

  @Choice(['active', 'withdrawn'], 'EnrolmentStatus')
  status!: 'active' | 'withdrawn';
}

export class CooperativeDto extends CooperativeLineDto {
  @Uuid()
  territoryId!: string;

  @CalendarDay({ nullable: true })
  foundedOn!: string | null;

  @Text(dayOfYear)
  fiscalYearEnd!: string;

  @Text({ max: 60, nullable: true })
  registrationNumber!: string | null;

  @Text({ max: 30, nullable: true })
  phone!: string | null;

  @Nested(() => MemberCountsDto, {
    nullable: true,
    description: 'Members of today; null to who may not see them.',
  })
  members!: MemberCountsDto | null;

  @Items(() => CooperativeEnrolmentDto, { max: 1000 })
  enrolments!: CooperativeEnrolmentDto[];

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;

  @Choice(verbs, 'Verb', { list: true })
  may!: Verb[];
}
