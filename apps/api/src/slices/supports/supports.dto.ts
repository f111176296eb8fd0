import {
  NEED_CATEGORIES,
  type NeedCategory,
  type Sector,
  SECTORS,
  SUPPORT_STATUSES,
  type SupportStatus,
} from '@tiwizi/domain';
import {
  CalendarDay,
  Choice,
  Decimal,
  Flag,
  Integer,
  Items,
  Nested,
  QueryFlag,
  Text,
  Uuid,
  Uuids,
} from '../../platform/contract/fields';
import { PageQuery } from '../../platform/contract/paging.dto';
import { type PrintLocale, printLocales } from '../../platform/documents/print-query.dto';
import { FileDto } from '../../platform/files/files.dto';
import { dirhams, SupportOverlapDto } from './support-overlaps.dto';
import { SchemeWordsDto } from './support-schemes.dto';

export const supportSteps = ['change'] as const;
export const supportListSteps = ['add'] as const;

export class SupportFilters extends PageQuery {
  @Uuid({ optional: true })
  cooperativeId?: string;

  @Uuid({ optional: true })
  schemeId?: string;

  @Uuid({ optional: true, description: 'This territory and all below it.' })
  territoryId?: string;

  @Choice(SECTORS, 'Sector', { optional: true })
  sector?: Sector;

  @Choice(SUPPORT_STATUSES, 'SupportStatus', { optional: true })
  status?: SupportStatus;

  @QueryFlag({ optional: true, description: 'Only those that seem to pay twice and are not settled.' })
  doubled?: boolean;
}

export class SupportsTableQuery extends SupportFilters {
  @Choice(printLocales, 'PrintLocale')
  locale!: PrintLocale;
}

export class SupportContentDto {
  @Uuid({ optional: true, nullable: true, description: 'Null for what no scheme stands behind.' })
  schemeId?: string | null;

  @Text({ max: 200, description: 'Who gives.' })
  funder!: string;

  @Uuid({ optional: true, nullable: true, description: 'The programme within which it is given.' })
  programmeId?: string | null;

  @Uuid({
    optional: true,
    nullable: true,
    description: 'The action of the cooperative’s plan that it pays for.',
  })
  actionId?: string | null;

  @Choice(NEED_CATEGORIES, 'NeedCategory')
  category!: NeedCategory;

  @Text({ max: 300, description: 'What it pays for.' })
  object!: string;

  @Flag({ description: 'Given as a thing or a service; the amount is then what it is worth.' })
  inKind!: boolean;

  @Decimal({ ...dirhams, min: 0, optional: true, nullable: true, description: 'Dirhams; null: not known.' })
  amount?: number | null;

  @Decimal({
    ...dirhams,
    min: 0.01,
    optional: true,
    nullable: true,
    description: 'Dirhams that the whole thing costs.',
  })
  totalCost?: number | null;

  @CalendarDay()
  from!: string;

  @CalendarDay({ optional: true, nullable: true, description: 'The last day.' })
  to?: string | null;

  @Choice(SUPPORT_STATUSES, 'SupportStatus')
  status!: SupportStatus;

  @Text({ min: 0, max: 2000 })
  note!: string;

  @Uuids({ max: 20, description: 'What proves it: files of an enrolment of the cooperative.' })
  fileIds!: string[];
}

export class AddSupportDto extends SupportContentDto {
  @Uuid()
  id!: string;

  @Uuid()
  cooperativeId!: string;
}

export class SupportSchemeNameDto {
  @Uuid()
  id!: string;

  @Nested(() => SchemeWordsDto)
  name!: SchemeWordsDto;
}

export class SupportedCooperativeDto {
  @Uuid()
  id!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;
}

export class SupportedActionDto {
  @Uuid()
  id!: string;

  @Text({ max: 300 })
  title!: string;
}

export class SupportDto {
  @Uuid()
  id!: string;

  @Nested(() => SupportedCooperativeDto)
  cooperative!: SupportedCooperativeDto;

  @Nested(() => SupportSchemeNameDto, { nullable: true })
  scheme!: SupportSchemeNameDto | null;

  @Text({ max: 200 })
  funder!: string;

  @Uuid({ nullable: true })
  programmeId!: string | null;

  @Nested(() => SupportedActionDto, { nullable: true })
  action!: SupportedActionDto | null;

  @Choice(NEED_CATEGORIES, 'NeedCategory')
  category!: NeedCategory;

  @Text({ max: 300 })
  object!: string;

  @Flag()
  inKind!: boolean;

  @Decimal({ ...dirhams, min: 0, nullable: true, description: 'Dirhams; null: not known.' })
  amount!: number | null;

  @Decimal({ ...dirhams, min: 0.01, nullable: true })
  totalCost!: number | null;

  @CalendarDay()
  from!: string;

  @CalendarDay({ nullable: true })
  to!: string | null;

  @Choice(SUPPORT_STATUSES, 'SupportStatus')
  status!: SupportStatus;

  @Text({ min: 0, max: 2000 })
  note!: string;

  @Items(() => FileDto, { max: 20 })
  files!: FileDto[];

  @Items(() => SupportOverlapDto, { max: 100, description: 'What seems to pay for the same thing.' })
  overlaps!: SupportOverlapDto[];

  @Text({ max: 120 })
  recordedByName!: string;

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;

  @Choice(supportSteps, 'SupportStep', { list: true })
  may!: (typeof supportSteps)[number][];
}

export class SupportPageDto {
  @Items(() => SupportDto, { max: 100, description: 'The latest begun first.' })
  items!: SupportDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;

  @Choice(supportListSteps, 'SupportListStep', { list: true })
  may!: (typeof supportListSteps)[number][];
}
