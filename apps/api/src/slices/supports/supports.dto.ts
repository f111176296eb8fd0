import {
  NEED_CATEGORIES,
  type NeedCategory,
  OVERLAP_REASONS,
  type OverlapReason,
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
  Instant,
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
import { SchemeWordsDto } from './support-schemes.dto';

export const supportSteps = ['change'] as const;
export const supportListSteps = ['add'] as const;
export const overlapSteps = ['settle'] as const;
export const totalGroups = ['scheme', 'funder', 'province'] as const;
export type TotalGroup = (typeof totalGroups)[number];

const dirhams = { max: 999_999_999_999, places: 2 };

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

/** What is about to be kept, for a look at what already pays for the same. */
export class OverlapQuery {
  @Uuid({ optional: true, description: 'The support that is being changed.' })
  supportId?: string;

  @Uuid({ optional: true })
  actionId?: string;

  @Choice(NEED_CATEGORIES, 'NeedCategory')
  category!: NeedCategory;

  @Text({ max: 300 })
  object!: string;

  @Text({ max: 16, pattern: /^\d{1,12}(\.\d{1,2})?$/, optional: true, description: 'Dirhams.' })
  amount?: string;

  @Text({ max: 16, pattern: /^\d{1,12}(\.\d{1,2})?$/, optional: true, description: 'Dirhams.' })
  totalCost?: string;

  @CalendarDay()
  from!: string;

  @CalendarDay({ optional: true })
  to?: string;
}

export class SettleOverlapDto {
  @Uuid({ description: 'The other support of the pair.' })
  otherId!: string;

  @Text({ max: 500, nullable: true, description: 'How it was settled; null takes the word back.' })
  word!: string | null;
}

export class OverlappingSupportDto {
  @Uuid()
  id!: string;

  @Text({ max: 200 })
  funder!: string;

  @Nested(() => SchemeWordsDto, { nullable: true })
  scheme!: SchemeWordsDto | null;

  @Text({ max: 300 })
  object!: string;

  @Decimal({ ...dirhams, min: 0, nullable: true })
  amount!: number | null;

  @CalendarDay()
  from!: string;

  @CalendarDay({ nullable: true })
  to!: string | null;

  @Choice(OVERLAP_REASONS, 'OverlapReason', { list: true })
  reasons!: OverlapReason[];
}

export class SupportOverlapDto extends OverlappingSupportDto {
  @Text({ max: 500, nullable: true, description: 'Null while nobody has said that it is well so.' })
  settledWith!: string | null;

  @Text({ max: 120, nullable: true })
  settledByName!: string | null;

  @Instant({ nullable: true })
  settledAt!: string | null;

  @Choice(overlapSteps, 'OverlapStep', { list: true })
  may!: (typeof overlapSteps)[number][];
}

export class OverlappingSupportsDto {
  @Items(() => OverlappingSupportDto, { max: 100 })
  items!: OverlappingSupportDto[];
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

export class SupportTotalsQuery extends SupportFilters {
  @Choice(totalGroups, 'SupportTotalGroup')
  by!: TotalGroup;
}

export class SupportTotalDto {
  @Uuid({
    nullable: true,
    description: 'Of the scheme or the province; null for a funder, or where none is named.',
  })
  id!: string | null;

  @Nested(() => SchemeWordsDto, { nullable: true, description: 'Null: no scheme.' })
  name!: SchemeWordsDto | null;

  @Integer({ min: 0, max: 100_000_000, description: 'Those refused are not counted.' })
  count!: number;

  @Integer({ min: 0, max: 100_000_000 })
  cooperatives!: number;

  @Decimal({ min: 0, max: 1e15, places: 2, description: 'Dirhams granted, paid or ended.' })
  granted!: number;

  @Decimal({ min: 0, max: 1e15, places: 2, description: 'Dirhams asked for and not answered.' })
  asked!: number;

  @Integer({ min: 0, max: 100_000_000, description: 'How many name no amount: the sums are without them.' })
  withoutAmount!: number;
}

export class SupportTotalsDto {
  @Items(() => SupportTotalDto, { max: 500, description: 'The greatest sums first.' })
  items!: SupportTotalDto[];

  @Nested(() => SupportTotalDto)
  whole!: SupportTotalDto;

  @Integer({ min: 0, max: 100_000_000, description: 'Pairs that seem to pay twice and are not settled.' })
  doubled!: number;
}
