import { NEED_CATEGORIES, type NeedCategory, REMEDY_KINDS, type RemedyKind } from '@tiwizi/domain';
import {
  CalendarDay,
  Choice,
  Flag,
  Integer,
  Items,
  Nested,
  Text,
  Uuid,
} from '../../platform/contract/fields';
import { GridTextDto, RemedySuggestionDto } from './grids.dto';

export const needStatuses = ['agreed', 'declined', 'met'] as const;
export type NeedStatus = (typeof needStatuses)[number];

/** Who answers for a need: somebody of the cooperative, its trainer, or an institution. */
export const needOwnerKinds = ['member', 'trainer', 'institution'] as const;
export type NeedOwnerKind = (typeof needOwnerKinds)[number];

const decisions = ['agreed', 'declined'] as const;
const needsSteps = ['decide'] as const;

export class NeedOwnerDto {
  @Choice(needOwnerKinds, 'NeedOwnerKind')
  kind!: NeedOwnerKind;

  @Text({ max: 200 })
  name!: string;
}

export class NeedDecisionDto {
  @Uuid()
  id!: string;

  @Text({ max: 40, description: 'A gap of the latest finalised diagnostic.' })
  criterionCode!: string;

  @Choice(decisions, 'NeedDecision')
  status!: (typeof decisions)[number];

  @Choice(REMEDY_KINDS, 'RemedyKind')
  remedy!: RemedyKind;

  @Text({ max: 1000, description: 'The need in words that the cooperative agrees with.' })
  statement!: string;

  @Nested(() => NeedOwnerDto, { optional: true, nullable: true, description: 'Left out: as it was.' })
  owner?: NeedOwnerDto | null;
}

export class DecideNeedsDto {
  @CalendarDay({ description: 'Not after today.' })
  decidedOn!: string;

  @Text({ min: 0, max: 500, description: 'Who decided for the cooperative.' })
  decidedWith!: string;

  @Items(() => NeedDecisionDto, { min: 1, max: 200 })
  decisions!: NeedDecisionDto[];
}

export class NeedDto {
  @Uuid()
  id!: string;

  @Text({ max: 40 })
  criterionCode!: string;

  @Choice(NEED_CATEGORIES, 'NeedCategory')
  category!: NeedCategory;

  @Choice(REMEDY_KINDS, 'RemedyKind')
  remedy!: RemedyKind;

  @Text({ max: 1000 })
  statement!: string;

  @Choice(needStatuses, 'NeedStatus')
  status!: NeedStatus;

  @Nested(() => NeedOwnerDto, { nullable: true })
  owner!: NeedOwnerDto | null;

  @CalendarDay()
  decidedOn!: string;

  @Text({ min: 0, max: 500 })
  decidedWith!: string;
}

export class RankedGapDto {
  @Text({ max: 40 })
  criterionCode!: string;

  @Nested(() => GridTextDto)
  title!: GridTextDto;

  @Nested(() => GridTextDto, { description: 'What stands there today: the level in words.' })
  found!: GridTextDto;

  @Choice(NEED_CATEGORIES, 'NeedCategory')
  category!: NeedCategory;

  @Integer({ min: 0, max: 4 })
  level!: number;

  @Integer({ min: 0, max: 4 })
  targetLevel!: number;

  @Integer({ min: 1, max: 12, description: 'Gap × weight; the list comes highest first.' })
  priority!: number;

  @Flag()
  legalBlocker!: boolean;

  @Items(() => RemedySuggestionDto, { max: 20 })
  suggestions!: RemedySuggestionDto[];

  @Nested(() => NeedDto, { nullable: true, description: 'What was decided; null while nobody has.' })
  decision!: NeedDto | null;
}

export class NeedsDto {
  @Uuid()
  enrolmentId!: string;

  @Uuid()
  programmeId!: string;

  @Uuid()
  cooperativeId!: string;

  @Text({ max: 200 })
  cooperativeNameFr!: string;

  @Text({ min: 0, max: 200 })
  cooperativeNameAr!: string;

  @Uuid({ nullable: true, description: 'The latest finalised diagnostic; null where there is none yet.' })
  diagnosticId!: string | null;

  @Items(() => RankedGapDto, { max: 1000 })
  gaps!: RankedGapDto[];

  @Items(() => NeedDto, { max: 1000, description: 'Decided earlier, and no gap of the latest diagnostic.' })
  others!: NeedDto[];

  @Items(() => NeedOwnerDto, {
    max: 1000,
    description: 'Who could answer for a need: the bureau, the trainer, institutions that were heard.',
  })
  owners!: NeedOwnerDto[];

  @Choice(needsSteps, 'NeedsStep', { list: true })
  may!: (typeof needsSteps)[number][];
}
