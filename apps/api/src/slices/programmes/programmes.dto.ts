import { type Verb, verbs } from '@tiwizi/access';
import {
  CalendarDay,
  Choice,
  Decimal,
  Integer,
  Items,
  Nested,
  Text,
  Texts,
  Uuid,
  Uuids,
} from '../../platform/contract/fields';
import { PageQuery } from '../../platform/contract/paging.dto';

export const PROGRAMME_ROLES = ['coordinator', 'trainer', 'sponsor'] as const;
export type ProgrammeRole = (typeof PROGRAMME_ROLES)[number];

export const PROGRAMME_STATUSES = ['running', 'closed'] as const;
export type ProgrammeStatus = (typeof PROGRAMME_STATUSES)[number];

const certificateThreshold = {
  min: 0.05,
  max: 1,
  places: 3,
  description: 'Share of the planned hours from which a certificate is earned.',
};

/** `count` times per `per` month(s), during `months` months. */
export class CadenceDto {
  @Integer({ min: 1, max: 31 })
  count!: number;

  @Integer({ min: 1, max: 12 })
  per!: number;

  @Integer({ min: 1, max: 120 })
  months!: number;
}

export class ProgrammePersonDto {
  @Uuid()
  accountId!: string;

  @Choice(PROGRAMME_ROLES, 'ProgrammeRole')
  role!: ProgrammeRole;
}

export class CreateProgrammeDto {
  @Uuid()
  id!: string;

  @Text({ max: 40, pattern: /^\S+$/ })
  code!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200, optional: true })
  nameAr?: string;

  @Text({ max: 200 })
  sponsorName!: string;

  @Text({ min: 0, max: 200, optional: true })
  leadName?: string;

  @Texts({ max: 50, maxLength: 200, optional: true })
  partners?: string[];

  @CalendarDay()
  startsOn!: string;

  @Integer({ min: 1, max: 120 })
  months!: number;

  @Text({ max: 60, optional: true, description: 'IANA zone; Africa/Casablanca where it is left out.' })
  zone?: string;

  @Text({ max: 40, optional: true, description: 'Code of the grid its diagnostics are filled on.' })
  gridCode?: string;

  @Uuids({ min: 1, max: 200 })
  territoryIds!: string[];

  @Nested(() => CadenceDto)
  workshopCadence!: CadenceDto;

  @Nested(() => CadenceDto)
  followUpCadence!: CadenceDto;

  @Items(() => ProgrammePersonDto, { max: 200 })
  people!: ProgrammePersonDto[];

  @Decimal({ ...certificateThreshold, optional: true })
  certificateThreshold?: number;
}

export class UpdateProgrammeDto {
  @Text({ max: 200, optional: true })
  nameFr?: string;

  @Text({ min: 0, max: 200, optional: true })
  nameAr?: string;

  @Text({ max: 200, optional: true })
  sponsorName?: string;

  @Text({ min: 0, max: 200, optional: true })
  leadName?: string;

  @Texts({ max: 50, maxLength: 200, optional: true })
  partners?: string[];

  @CalendarDay({ optional: true })
  startsOn?: string;

  @Integer({ min: 1, max: 120, optional: true })
  months?: number;

  @Text({ max: 40, optional: true, description: 'For diagnostics of cooperatives that have none yet.' })
  gridCode?: string;

  @Uuids({ min: 1, max: 200, optional: true })
  territoryIds?: string[];

  @Nested(() => CadenceDto, { optional: true })
  workshopCadence?: CadenceDto;

  @Nested(() => CadenceDto, { optional: true })
  followUpCadence?: CadenceDto;

  @Items(() => ProgrammePersonDto, { max: 200, optional: true })
  people?: ProgrammePersonDto[];

  @Decimal({ ...certificateThreshold, optional: true })
  certificateThreshold?: number;

  @Choice(PROGRAMME_STATUSES, 'ProgrammeStatus', { optional: true })
  status?: ProgrammeStatus;
}

export class ProgrammeSummaryDto {
  @Uuid()
  id!: string;

  @Text({ max: 40 })
  code!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @Text({ max: 200 })
  sponsorName!: string;

  @CalendarDay()
  startsOn!: string;

  @CalendarDay({ description: 'The last day: `months` after the start, less one day.' })
  endsOn!: string;

  @Integer({ min: 1, max: 120 })
  months!: number;

  @Choice(PROGRAMME_STATUSES, 'ProgrammeStatus')
  status!: ProgrammeStatus;

  @Integer({ min: 0, max: 100_000, description: 'Cooperatives enrolled and not withdrawn.' })
  cohortSize!: number;
}

export class ProgrammePageDto {
  @Items(() => ProgrammeSummaryDto, { max: 100 })
  items!: ProgrammeSummaryDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;
}

export class ProgrammeTerritoryDto {
  @Uuid()
  id!: string;

  @Text({ max: 20 })
  level!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ max: 200 })
  nameAr!: string;
}

export class ProgrammeMemberDto extends ProgrammePersonDto {
  @Text({ max: 120 })
  displayName!: string;
}

export class ProgrammeDto extends ProgrammeSummaryDto {
  @Text({ min: 0, max: 200 })
  leadName!: string;

  @Texts({ max: 50, maxLength: 200 })
  partners!: string[];

  @Text({ max: 60 })
  zone!: string;

  @Text({ max: 40 })
  gridCode!: string;

  @Items(() => ProgrammeTerritoryDto, { max: 200 })
  territories!: ProgrammeTerritoryDto[];

  @Nested(() => CadenceDto)
  workshopCadence!: CadenceDto;

  @Nested(() => CadenceDto)
  followUpCadence!: CadenceDto;

  @Items(() => ProgrammeMemberDto, { max: 200 })
  people!: ProgrammeMemberDto[];

  @Decimal(certificateThreshold)
  certificateThreshold!: number;

  @Integer({ min: 0, max: 1_000_000, description: 'Workshops planned and not cancelled.' })
  workshopsPlanned!: number;

  @Integer({ min: 0, max: 1_000_000, description: 'Follow-up windows made from the cadence.' })
  followUpWindows!: number;

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;

  @Choice(verbs, 'Verb', { list: true })
  may!: Verb[];
}

export class ProgrammesQuery extends PageQuery {}
