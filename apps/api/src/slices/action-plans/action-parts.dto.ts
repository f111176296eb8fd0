import { ACTION_PROGRESS, type ActionProgress } from '@tiwizi/domain';
import {
  CalendarDay,
  Choice,
  Instant,
  Integer,
  Items,
  Text,
  Uuid,
  Uuids,
} from '../../platform/contract/fields';
import { PageQuery } from '../../platform/contract/paging.dto';
import { stakeholderStatuses, type StakeholderStatus } from './actions.dto';

/** One of the small things that an action is made of. */
export class ActionStepDto {
  @Uuid()
  id!: string;

  @Text({ max: 300 })
  title!: string;

  @CalendarDay({ nullable: true })
  dueOn!: string | null;

  @CalendarDay({ nullable: true, description: 'Null while it is not done.' })
  doneOn!: string | null;

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;
}

export class AddStepDto {
  @Uuid()
  id!: string;

  @Text({ max: 300 })
  title!: string;

  @CalendarDay({ optional: true, nullable: true })
  dueOn?: string | null;
}

export class UpdateStepDto {
  @Text({ max: 300, optional: true })
  title?: string;

  @CalendarDay({ optional: true, nullable: true })
  dueOn?: string | null;

  @CalendarDay({ optional: true, nullable: true, description: 'Not after today; null takes it back.' })
  doneOn?: string | null;

  @Integer({ min: 1, max: 1000, optional: true, description: 'Its place among the steps, from 1.' })
  place?: number;
}

/** Somebody who could take part, and how far the talk with them has come. */
export class StakeholderDto {
  @Uuid()
  id!: string;

  @Text({ max: 200 })
  name!: string;

  @Choice(stakeholderStatuses, 'StakeholderStatus')
  status!: StakeholderStatus;

  @CalendarDay({ nullable: true, description: 'The latest contact.' })
  contactedOn!: string | null;

  @Text({ min: 0, max: 2000, description: 'What was said.' })
  note!: string;

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;
}

export class AddStakeholderDto {
  @Uuid()
  id!: string;

  @Text({ max: 200 })
  name!: string;
}

export class UpdateStakeholderDto {
  @Choice(stakeholderStatuses, 'StakeholderStatus', { optional: true })
  status?: StakeholderStatus;

  @CalendarDay({ optional: true, nullable: true, description: 'Not after today.' })
  contactedOn?: string | null;

  @Text({ min: 0, max: 2000, optional: true })
  note?: string;
}

export class ActionFilesDto {
  @Uuids({ max: 20, description: 'All pictures and papers of the action, in their order.' })
  fileIds!: string[];
}

export class AddActionFileDto {
  @Uuid({ description: 'A file of this enrolment.' })
  fileId!: string;
}

export class AddCommentDto {
  @Uuid()
  id!: string;

  @Text({ max: 2000 })
  text!: string;
}

export const commentSteps = ['delete'] as const;

export class CommentDto {
  @Uuid()
  id!: string;

  @Text({ max: 120 })
  authorName!: string;

  @Text({ max: 2000 })
  text!: string;

  @Instant()
  writtenAt!: string;

  @Choice(commentSteps, 'CommentStep', { list: true })
  may!: (typeof commentSteps)[number][];
}

export class CommentsQuery extends PageQuery {}

export class CommentPageDto {
  @Items(() => CommentDto, { max: 100, description: 'The latest first.' })
  items!: CommentDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;
}

/** How the cooperative said, at a contact, that an action goes. */
export class ActionToldDto {
  @Uuid()
  followUpId!: string;

  @Uuid()
  windowId!: string;

  @Choice(ACTION_PROGRESS, 'ActionProgress')
  progress!: ActionProgress;

  @CalendarDay()
  toldOn!: string;

  @Choice(['phone', 'whatsapp', 'video', 'visit'], 'FollowUpChannel')
  channel!: string;

  @Text({ max: 200 })
  spokenTo!: string;

  @Text({ max: 120 })
  loggedByName!: string;
}

export class ActionProgressDto {
  @Items(() => ActionToldDto, { max: 100, description: 'The latest first, at most 100.' })
  items!: ActionToldDto[];
}
