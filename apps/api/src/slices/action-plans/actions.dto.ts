import { ACTION_STATUSES, type ActionStatus } from '@tiwizi/domain';
import { CalendarDay, Choice, Items, Text, Uuid, Uuids } from '../../platform/contract/fields';

export const responsibleKinds = ['member', 'trainer', 'institution'] as const;
export type ResponsibleKind = (typeof responsibleKinds)[number];

export const actionIndicatorKinds = ['follow_up', 'performance'] as const;
export type ActionIndicatorKind = (typeof actionIndicatorKinds)[number];

export const stakeholderStatuses = ['potential', 'contacted', 'engaged', 'declined'] as const;
export type StakeholderStatus = (typeof stakeholderStatuses)[number];

export class ActionIndicatorDto {
  @Text({ max: 300 })
  label!: string;

  @Choice(actionIndicatorKinds, 'ActionIndicatorKind')
  kind!: ActionIndicatorKind;

  @Text({ min: 0, max: 200 })
  target!: string;
}

export class ActionStakeholderDto {
  @Uuid({
    optional: true,
    description: 'Of one that is there already: what is known of the talk with it stays.',
  })
  id?: string;

  @Text({ max: 200 })
  name!: string;

  @Choice(stakeholderStatuses, 'StakeholderStatus')
  status!: StakeholderStatus;
}

export class ActionContentDto {
  @Uuid({ nullable: true, description: 'An agreed need of the same cooperative.' })
  needId!: string | null;

  @Text({ max: 300 })
  title!: string;

  @Choice(responsibleKinds, 'ResponsibleKind', { nullable: true })
  responsibleKind!: ResponsibleKind | null;

  @Text({ min: 0, max: 200 })
  responsibleName!: string;

  @Uuid({
    optional: true,
    nullable: true,
    description:
      'Of kind `member`: a present membership of this cooperative. The name is then taken from it.',
  })
  responsibleMembershipId?: string | null;

  @Uuid({
    optional: true,
    nullable: true,
    description: 'Of kind `trainer`: an account of the programme’s team. The name is then taken from it.',
  })
  responsibleAccountId?: string | null;

  @CalendarDay({ nullable: true })
  startsOn!: string | null;

  @CalendarDay({ nullable: true, description: 'Not before the start.' })
  dueOn!: string | null;

  @Items(() => ActionIndicatorDto, { max: 20 })
  indicators!: ActionIndicatorDto[];

  @Items(() => ActionStakeholderDto, { max: 20 })
  stakeholders!: ActionStakeholderDto[];
}

export class AddActionDto extends ActionContentDto {
  @Uuid()
  id!: string;
}

export class MoveActionDto {
  @Choice(ACTION_STATUSES, 'ActionStatus')
  to!: ActionStatus;

  @CalendarDay({ optional: true, nullable: true, description: 'To `done` only: not after today.' })
  doneOn?: string | null;

  @Text({ min: 0, max: 2000, optional: true, description: 'To `done` only: what shows that it was done.' })
  evidence?: string;

  @Uuids({ max: 20, optional: true, description: 'To `done` only: pictures and papers that show it.' })
  fileIds?: string[];
}

/** What is left out stays as it is; a list that is given replaces the whole list. */
export class UpdateActionDto {
  @Uuid({ optional: true, nullable: true })
  needId?: string | null;

  @Text({ max: 300, optional: true })
  title?: string;

  @Choice(responsibleKinds, 'ResponsibleKind', { optional: true, nullable: true })
  responsibleKind?: ResponsibleKind | null;

  @Text({ min: 0, max: 200, optional: true })
  responsibleName?: string;

  @Uuid({
    optional: true,
    nullable: true,
    description:
      'Of kind `member`: a present membership of this cooperative. The name is then taken from it.',
  })
  responsibleMembershipId?: string | null;

  @Uuid({
    optional: true,
    nullable: true,
    description: 'Of kind `trainer`: an account of the programme’s team. The name is then taken from it.',
  })
  responsibleAccountId?: string | null;

  @CalendarDay({ optional: true, nullable: true })
  startsOn?: string | null;

  @CalendarDay({ optional: true, nullable: true })
  dueOn?: string | null;

  @Items(() => ActionIndicatorDto, { max: 20, optional: true })
  indicators?: ActionIndicatorDto[];

  @Items(() => ActionStakeholderDto, { max: 20, optional: true })
  stakeholders?: ActionStakeholderDto[];
}

export class OrderActionsDto {
  @Uuids({ min: 1, max: 1000, description: 'Every action of the plan, in the order wanted.' })
  actionIds!: string[];
}
