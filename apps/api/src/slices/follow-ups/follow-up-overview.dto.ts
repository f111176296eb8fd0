import { BLOCKER_CATEGORIES, type BlockerCategory } from '@tiwizi/domain';
import { CalendarDay, Choice, Integer, Items, Nested, Text, Uuid } from '../../platform/contract/fields';
import { PageQuery } from '../../platform/contract/paging.dto';
import { StandingBlockerDto } from './follow-up.dto';
import { FollowUpComplianceDto } from './follow-ups.dto';

export const listedStates = ['missed', 'due_soon', 'open', 'honoured', 'future'] as const;
export type ListedState = (typeof listedStates)[number];

const most = 10_000_000;

export class FollowUpWindowsQuery extends PageQuery {
  @Choice(listedStates, 'ListedWindowState', {
    optional: true,
    description: 'Left out: all but those that have not opened.',
  })
  state?: ListedState;

  @Uuid({ optional: true, description: 'Only windows in which this account is to call.' })
  callerId?: string;
}

export class ListedWindowDto {
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

  @Integer({ min: 1, max: 2000 })
  ordinal!: number;

  @CalendarDay()
  opensOn!: string;

  @CalendarDay()
  closesOn!: string;

  @Choice(listedStates, 'ListedWindowState')
  state!: ListedState;

  @Uuid({ nullable: true })
  callerId!: string | null;

  @Text({ max: 120, nullable: true })
  callerName!: string | null;

  @CalendarDay({ nullable: true, description: 'The last contact in this window.' })
  heldOn!: string | null;

  @Integer({ min: 0, max: 10_000, description: 'What stands in the cooperative’s way, in number.' })
  standing!: number;
}

export class WindowCountsDto {
  @Integer({ min: 0, max: most })
  missed!: number;

  @Integer({ min: 0, max: most })
  due_soon!: number;

  @Integer({ min: 0, max: most })
  open!: number;

  @Integer({ min: 0, max: most })
  honoured!: number;

  @Integer({ min: 0, max: most })
  future!: number;
}

/** Windows that are open or closed at most 31 days ago, and those ahead where they are asked for. */
export class FollowUpWindowPageDto {
  @Items(() => ListedWindowDto, { max: 100 })
  items!: ListedWindowDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;

  @Nested(() => WindowCountsDto)
  counts!: WindowCountsDto;
}

export class CallerComplianceDto extends FollowUpComplianceDto {
  @Uuid({ nullable: true, description: 'Null for windows that nobody was given.' })
  accountId!: string | null;

  @Text({ max: 120, nullable: true })
  name!: string | null;

  @Integer({ min: 0, max: most, description: 'Windows that can still be honoured.' })
  ahead!: number;
}

export class CooperativeComplianceDto extends FollowUpComplianceDto {
  @Uuid()
  enrolmentId!: string;

  @Text({ max: 200 })
  cooperativeNameFr!: string;

  @Text({ min: 0, max: 200 })
  cooperativeNameAr!: string;

  @Integer({ min: 0, max: 2000, description: 'Missed one after the other, up to now.' })
  missedInARow!: number;

  @Integer({ min: 0, max: 10_000 })
  standing!: number;
}

export class ProgrammeComplianceDto {
  @Nested(() => FollowUpComplianceDto)
  whole!: FollowUpComplianceDto;

  @Items(() => CallerComplianceDto, { max: 1000, description: 'The team, who calls for nobody included.' })
  callers!: CallerComplianceDto[];

  @Items(() => CooperativeComplianceDto, { max: 10_000, description: 'Those least kept first.' })
  cooperatives!: CooperativeComplianceDto[];
}

export class BlockersQuery extends PageQuery {
  @Choice(BLOCKER_CATEGORIES, 'BlockerCategory', { optional: true })
  category?: BlockerCategory;
}

export class ListedBlockerDto extends StandingBlockerDto {
  @Uuid({ description: 'The window in which it was told.' })
  windowId!: string;

  @Uuid()
  enrolmentId!: string;

  @Text({ max: 200 })
  cooperativeNameFr!: string;

  @Text({ min: 0, max: 200 })
  cooperativeNameAr!: string;
}

export class BlockerCountDto {
  @Choice(BLOCKER_CATEGORIES, 'BlockerCategory')
  category!: BlockerCategory;

  @Integer({ min: 1, max: most })
  count!: number;
}

/** What stands in the way of the programme's cooperatives, the oldest first. */
export class BlockerPageDto {
  @Items(() => ListedBlockerDto, { max: 100 })
  items!: ListedBlockerDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;

  @Items(() => BlockerCountDto, { max: 12, description: 'The most frequent first.' })
  counts!: BlockerCountDto[];
}
