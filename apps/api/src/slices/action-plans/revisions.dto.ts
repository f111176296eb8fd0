import { PLAN_FIELDS, type PlanField } from '@tiwizi/domain';
import { CalendarDay, Choice, Integer, Items, Nested, Text, Uuid } from '../../platform/contract/fields';
import { PlanSignatureDto } from './action-plans.dto';
import { ActionIndicatorDto, responsibleKinds, type ResponsibleKind } from './actions.dto';

export class PromisedNeedDto {
  @Text({ max: 1000 })
  statement!: string;
}

export class PromisedStakeholderDto {
  @Text({ max: 200 })
  name!: string;
}

/** One action as it was signed. */
export class SignedActionDto {
  @Uuid()
  id!: string;

  @Text({ max: 300 })
  title!: string;

  @Nested(() => PromisedNeedDto, { nullable: true })
  need!: PromisedNeedDto | null;

  @Choice(responsibleKinds, 'ResponsibleKind', { nullable: true })
  responsibleKind!: ResponsibleKind | null;

  @Text({ min: 0, max: 200 })
  responsibleName!: string;

  @CalendarDay({ nullable: true })
  startsOn!: string | null;

  @CalendarDay({ nullable: true })
  dueOn!: string | null;

  @Items(() => ActionIndicatorDto, { max: 20 })
  indicators!: ActionIndicatorDto[];

  @Items(() => PromisedStakeholderDto, { max: 1000 })
  stakeholders!: PromisedStakeholderDto[];
}

export class PlanRevisionDto {
  @Integer({ min: 1, max: 10_000 })
  revision!: number;

  @Items(() => SignedActionDto, { max: 1000 })
  actions!: SignedActionDto[];

  @Items(() => PlanSignatureDto, { max: 1000, description: 'In the order they were given.' })
  signatures!: PlanSignatureDto[];
}

export class PlanRevisionsDto {
  @Items(() => PlanRevisionDto, { max: 10_000, description: 'Signed ones, the latest first.' })
  items!: PlanRevisionDto[];
}

export class DifferenceQuery {
  @Integer({ min: 1, max: 10_000, description: 'A signed revision.' })
  from!: number;

  @Integer({
    min: 1,
    max: 10_000,
    optional: true,
    description: 'Another one; the plan of today if left out.',
  })
  to?: number;
}

export class ChangedActionDto {
  @Nested(() => SignedActionDto)
  before!: SignedActionDto;

  @Nested(() => SignedActionDto)
  after!: SignedActionDto;

  @Choice(PLAN_FIELDS, 'PlanField', { list: true, description: 'The parts that say something else.' })
  fields!: PlanField[];
}

export class PlanDifferenceDto {
  @Integer({ min: 1, max: 10_000 })
  from!: number;

  @Integer({ min: 1, max: 10_000, nullable: true, description: 'Null for the plan of today.' })
  to!: number | null;

  @Items(() => SignedActionDto, { max: 1000 })
  added!: SignedActionDto[];

  @Items(() => SignedActionDto, { max: 1000 })
  removed!: SignedActionDto[];

  @Items(() => ChangedActionDto, { max: 1000 })
  changed!: ChangedActionDto[];
}
