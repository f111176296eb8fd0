import { CalendarDay, Choice, Integer, Items, Text, Uuid } from '../../platform/contract/fields';
import { PageQuery } from '../../platform/contract/paging.dto';
import { StakeholderDto } from './action-parts.dto';
import { stakeholderStatuses, type StakeholderStatus } from './actions.dto';

export class StakeholdersQuery extends PageQuery {}

/** One institution over all plans of a programme: how many talks stand where. */
export class StakeholderFigureDto {
  @Text({ max: 200 })
  name!: string;

  @Integer({ min: 1, max: 1_000_000 })
  cooperatives!: number;

  @Integer({ min: 0, max: 1_000_000 })
  potential!: number;

  @Integer({ min: 0, max: 1_000_000 })
  contacted!: number;

  @Integer({ min: 0, max: 1_000_000 })
  engaged!: number;

  @Integer({ min: 0, max: 1_000_000 })
  declined!: number;

  @CalendarDay({ nullable: true, description: 'The latest contact that anybody noted.' })
  contactedOn!: string | null;
}

export class StakeholderPageDto {
  @Items(() => StakeholderFigureDto, { max: 100, description: 'By name.' })
  items!: StakeholderFigureDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;
}

export class ContactsQuery extends PageQuery {
  @Text({ max: 200, optional: true, description: 'One institution, by its exact name.' })
  name?: string;

  @Choice(stakeholderStatuses, 'StakeholderStatus', { optional: true })
  status?: StakeholderStatus;
}

export const contactSteps = ['work'] as const;

/** One talk, with the action that it is about. */
export class ContactDto extends StakeholderDto {
  @Uuid()
  actionId!: string;

  @Text({ max: 300 })
  actionTitle!: string;

  @Uuid()
  enrolmentId!: string;

  @Text({ max: 200 })
  cooperativeNameFr!: string;

  @Text({ min: 0, max: 200 })
  cooperativeNameAr!: string;

  @Choice(contactSteps, 'ContactStep', { list: true })
  may!: (typeof contactSteps)[number][];
}

export class ContactPageDto {
  @Items(() => ContactDto, { max: 100, description: 'By institution, then by cooperative.' })
  items!: ContactDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;
}
