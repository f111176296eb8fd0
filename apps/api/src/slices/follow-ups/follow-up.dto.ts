import {
  ACTION_PROGRESS,
  ACTION_STATUSES,
  type ActionProgress,
  type ActionStatus,
  BLOCKER_CATEGORIES,
  type BlockerCategory,
} from '@tiwizi/domain';
import {
  CalendarDay,
  Choice,
  Instant,
  Integer,
  Items,
  Nested,
  Text,
  Uuid,
} from '../../platform/contract/fields';
import { FileDto } from '../../platform/files/files.dto';

export const followUpChannels = ['phone', 'whatsapp', 'video', 'visit'] as const;
export type FollowUpChannel = (typeof followUpChannels)[number];

export const blockerNews = ['standing', 'solved'] as const;
export type BlockerNews = (typeof blockerNews)[number];

export const followUpSteps = ['follow-ups.log', 'follow-ups.correct', 'follow-ups.move'] as const;
export type FollowUpStep = (typeof followUpSteps)[number];

export const LONGEST_VOICE_NOTE = 180;
export const MOST_FILES = 20;

export class TellProgressDto {
  @Uuid()
  actionId!: string;

  @Choice(ACTION_PROGRESS, 'ActionProgress')
  progress!: ActionProgress;
}

export class RaiseBlockerDto {
  @Uuid()
  id!: string;

  @Choice(BLOCKER_CATEGORIES, 'BlockerCategory')
  category!: BlockerCategory;

  @Text({ min: 0, max: 1000 })
  words!: string;
}

export class TellBlockerDto {
  @Uuid()
  blockerId!: string;

  @Choice(blockerNews, 'BlockerNews')
  news!: BlockerNews;
}

export class AddFollowUpFileDto {
  @Uuid({ description: 'A file sent for the same enrolment.' })
  fileId!: string;

  @Integer({ min: 1, max: LONGEST_VOICE_NOTE, nullable: true, description: 'Length of a voice note.' })
  seconds!: number | null;
}

/** What is noted of one contact. */
export class ContactWordsDto {
  @CalendarDay()
  heldOn!: string;

  @Choice(followUpChannels, 'FollowUpChannel')
  channel!: FollowUpChannel;

  @Text({ max: 200 })
  spokenTo!: string;

  @Integer({ min: 1, max: 600, nullable: true })
  durationMinutes!: number | null;

  @Text({ max: 4000 })
  summary!: string;

  @Text({ min: 0, max: 4000, description: 'What stands in the way, in words alone.' })
  blockers!: string;

  @Text({ min: 0, max: 1000 })
  nextStep!: string;

  @CalendarDay({ nullable: true })
  nextStepOn!: string | null;

  @Integer({ min: 1, max: 5, nullable: true, description: 'From 1, very low, to 5, very good.' })
  mood!: number | null;
}

export class LogFollowUpDto extends ContactWordsDto {
  @Uuid()
  id!: string;

  @Uuid()
  windowId!: string;

  @Items(() => TellProgressDto, { max: 200, optional: true })
  progress?: TellProgressDto[];

  @Items(() => RaiseBlockerDto, { max: 12, optional: true })
  raised?: RaiseBlockerDto[];

  @Items(() => TellBlockerDto, { max: 100, optional: true, description: 'Of blockers told earlier.' })
  told?: TellBlockerDto[];

  @Items(() => AddFollowUpFileDto, { max: MOST_FILES, optional: true })
  files?: AddFollowUpFileDto[];
}

export class ToldProgressDto extends TellProgressDto {
  @Text({ max: 300 })
  title!: string;

  @Choice(ACTION_STATUSES, 'ActionStatus', { description: 'As it is now.' })
  status!: ActionStatus;

  @CalendarDay({ nullable: true })
  dueOn!: string | null;
}

/** What stands in a cooperative's way and, where it is not told solved, stands yet. */
export class StandingBlockerDto extends RaiseBlockerDto {
  @CalendarDay()
  raisedOn!: string;

  @CalendarDay({ description: 'The last contact that said so.' })
  standingOn!: string;
}

export class FollowUpFileDto {
  @Nested(() => FileDto)
  file!: FileDto;

  @Integer({ min: 1, max: LONGEST_VOICE_NOTE, nullable: true })
  seconds!: number | null;
}

export class FollowUpDto extends ContactWordsDto {
  @Uuid()
  id!: string;

  @Uuid()
  windowId!: string;

  @Text({ max: 120 })
  loggedByName!: string;

  @Instant()
  loggedAt!: string;

  @Items(() => ToldProgressDto, { max: 200 })
  progress!: ToldProgressDto[];

  @Items(() => RaiseBlockerDto, { max: 12 })
  raised!: RaiseBlockerDto[];

  @Items(() => StandingBlockerDto, { max: 100 })
  solved!: StandingBlockerDto[];

  @Items(() => FollowUpFileDto, { max: MOST_FILES })
  files!: FollowUpFileDto[];

  @Integer({ min: 1, max: 1_000_000, description: 'One more with each correction.' })
  version!: number;

  @Instant({ nullable: true, description: 'Null where it stands as it was logged.' })
  correctedAt!: string | null;

  @Choice(followUpSteps, 'FollowUpStep', { list: true })
  may!: FollowUpStep[];
}

/** An action under way, to be asked about. */
export class ActionToAskDto {
  @Uuid()
  id!: string;

  @Text({ max: 300 })
  title!: string;

  @Choice(ACTION_STATUSES, 'ActionStatus')
  status!: ActionStatus;

  @CalendarDay({ nullable: true })
  dueOn!: string | null;

  @Choice(ACTION_PROGRESS, 'ActionProgress', { nullable: true, description: 'What was told last.' })
  lastProgress!: ActionProgress | null;

  @CalendarDay({ nullable: true })
  lastToldOn!: string | null;
}
