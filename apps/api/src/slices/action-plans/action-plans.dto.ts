import {
  ACTION_STATUSES,
  ACTION_TIMINGS,
  type ActionStatus,
  type ActionTiming,
  NEED_CATEGORIES,
  type NeedCategory,
  PLAN_STATUSES,
  type PlanStatus,
  REMEDY_KINDS,
  type RemedyKind,
} from '@tiwizi/domain';
import { CalendarDay, Choice, Integer, Items, Nested, Text, Uuid } from '../../platform/contract/fields';
import { FileDto } from '../../platform/files/files.dto';
import { LocalizedTextDto } from '../../platform/contract/localized-text.dto';
import { ActionStepDto, StakeholderDto } from './action-parts.dto';
import { ActionIndicatorDto, responsibleKinds, type ResponsibleKind } from './actions.dto';

export const planSteps = ['edit', 'sign'] as const;
/** `work`: sub-steps, evidence and the talk with stakeholders. */
export const actionSteps = ['edit', 'delete', 'work'] as const;
const moves = PLAN_STATUSES.filter((status) => status !== 'signed');

export const signatureManners = ['typed', 'drawn', 'paper'] as const;
export type SignatureManner = (typeof signatureManners)[number];

export class StartPlanDto {
  @Uuid()
  id!: string;
}

export class MovePlanDto {
  @Choice(moves, 'PlanMove', { description: 'Back to draft from signed or running opens a revision.' })
  to!: Exclude<PlanStatus, 'signed'>;
}

export class SignPlanDto {
  @Uuid()
  id!: string;

  @Text({ max: 120 })
  signerName!: string;

  @Text({ max: 120, description: 'In what capacity, such as president.' })
  signerRole!: string;

  @CalendarDay({ description: 'Not after today.' })
  signedOn!: string;

  @Choice(signatureManners, 'SignatureManner', { optional: true, description: 'A typed name if left out.' })
  manner?: SignatureManner;

  @Uuid({ optional: true, nullable: true, description: 'What was drawn, or the photo of the signed paper.' })
  fileId?: string | null;
}

export class PlanSuggestionDto {
  @Choice(REMEDY_KINDS, 'RemedyKind')
  remedy!: RemedyKind;

  @Nested(() => LocalizedTextDto)
  text!: LocalizedTextDto;
}

/** An agreed need, and what could be done about it. */
export class PlanNeedDto {
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

  @Items(() => PlanSuggestionDto, { max: 20 })
  suggestions!: PlanSuggestionDto[];
}

export class ActionDto {
  @Uuid()
  id!: string;

  @Uuid({ nullable: true })
  needId!: string | null;

  @Text({ max: 300 })
  title!: string;

  @Choice(ACTION_STATUSES, 'ActionStatus')
  status!: ActionStatus;

  @Choice(ACTION_TIMINGS, 'ActionTiming', { description: 'How it stands against its deadline today.' })
  timing!: ActionTiming;

  @Choice(responsibleKinds, 'ResponsibleKind', { nullable: true })
  responsibleKind!: ResponsibleKind | null;

  @Text({ min: 0, max: 200 })
  responsibleName!: string;

  @Uuid({ nullable: true })
  responsibleMembershipId!: string | null;

  @Uuid({ nullable: true })
  responsibleAccountId!: string | null;

  @CalendarDay({ nullable: true })
  startsOn!: string | null;

  @CalendarDay({ nullable: true })
  dueOn!: string | null;

  @CalendarDay({ nullable: true })
  doneOn!: string | null;

  @Text({ min: 0, max: 2000 })
  evidence!: string;

  @Items(() => ActionIndicatorDto, { max: 20 })
  indicators!: ActionIndicatorDto[];

  @Items(() => StakeholderDto, { max: 1000 })
  stakeholders!: StakeholderDto[];

  @Items(() => ActionStepDto, { max: 1000 })
  steps!: ActionStepDto[];

  @Items(() => FileDto, { max: 20, description: 'Pictures and papers that show it.' })
  files!: FileDto[];

  @Integer({ min: 0, max: 1_000_000, description: 'How many were written; they are read apart.' })
  comments!: number;

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;

  @Choice(actionSteps, 'ActionStep', { list: true })
  may!: (typeof actionSteps)[number][];

  @Choice(ACTION_STATUSES, 'ActionStatus', { list: true, description: 'Where the caller may take it now.' })
  mayMoveTo!: ActionStatus[];
}

export class PlanSignatureDto {
  @Uuid()
  id!: string;

  @Integer({ min: 1, max: 10_000 })
  revision!: number;

  @Text({ max: 120 })
  signerName!: string;

  @Text({ max: 120 })
  signerRole!: string;

  @CalendarDay()
  signedOn!: string;

  @Choice(signatureManners, 'SignatureManner')
  manner!: SignatureManner;

  @Nested(() => FileDto, { nullable: true })
  file!: FileDto | null;
}

export class ActionPlanDto {
  @Uuid()
  id!: string;

  @Uuid()
  enrolmentId!: string;

  @Uuid()
  cooperativeId!: string;

  @Text({ max: 200 })
  cooperativeNameFr!: string;

  @Text({ min: 0, max: 200 })
  cooperativeNameAr!: string;

  @Choice(PLAN_STATUSES, 'PlanStatus')
  status!: PlanStatus;

  @Integer({ min: 1, max: 10_000 })
  revision!: number;

  @Integer({ min: 1, max: 1_000_000, description: 'Of the order of its actions and its status.' })
  version!: number;

  @CalendarDay({ description: 'Today in the programme’s zone: what the timings are told from.' })
  today!: string;

  @Items(() => ActionDto, { max: 1000 })
  actions!: ActionDto[];

  @Items(() => PlanNeedDto, { max: 1000, description: 'By priority, highest first.' })
  needs!: PlanNeedDto[];

  @Items(() => PlanSignatureDto, {
    max: 1000,
    description: 'Of every revision, the latest first; in the order they were given.',
  })
  signatures!: PlanSignatureDto[];

  @Choice(planSteps, 'PlanStep', { list: true })
  may!: (typeof planSteps)[number][];

  @Choice(PLAN_STATUSES, 'PlanStatus', { list: true, description: 'Where the caller may take it now.' })
  mayMoveTo!: PlanStatus[];
}

export const enrolmentPlanSteps = ['start'] as const;

export class EnrolmentPlanDto {
  @Uuid()
  enrolmentId!: string;

  @Uuid()
  cooperativeId!: string;

  @Text({ max: 200 })
  cooperativeNameFr!: string;

  @Text({ min: 0, max: 200 })
  cooperativeNameAr!: string;

  @Nested(() => ActionPlanDto, { nullable: true, description: 'Null while no plan was begun.' })
  plan!: ActionPlanDto | null;

  @Integer({ min: 0, max: 1000 })
  agreedNeeds!: number;

  @Choice(enrolmentPlanSteps, 'EnrolmentPlanStep', { list: true })
  may!: (typeof enrolmentPlanSteps)[number][];
}
