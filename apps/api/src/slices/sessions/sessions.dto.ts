import { type Verb, verbs } from '@tiwizi/access';
import {
  CalendarDay,
  Choice,
  Instant,
  Integer,
  Items,
  Nested,
  Text,
  Uuid,
  Uuids,
} from '../../platform/contract/fields';
import { LocalizedTextDto } from '../../platform/contract/localized-text.dto';
import { PageQuery } from '../../platform/contract/paging.dto';
import { REPLACEMENT_REASONS, type ReplacementReason, SessionChangeDto } from './session-changes.dto';

export const SESSION_KINDS = ['training', 'workshop', 'encounter', 'fair'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

export const SESSION_STATUSES = ['planned', 'held', 'cancelled'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

// What a person may set; a session is held by its roll alone.
const CHOSEN_STATUSES = ['planned', 'cancelled'] as const;

const whyAnother = 'Asked for where another is to lead the session.';
const buildsOn = 'For a workshop: the modules that its group should have had before.';

export class PlanSessionDto {
  @Uuid()
  id!: string;

  @Uuid()
  programmeId!: string;

  @Choice(SESSION_KINDS, 'SessionKind')
  kind!: SessionKind;

  @Integer({ min: 1, max: 400, optional: true, nullable: true, description: 'For a workshop: 1 for W1…' })
  ordinal?: number | null;

  @Uuid({ optional: true, nullable: true })
  moduleId?: string | null;

  @Integer({ min: 1, max: 50, optional: true, description: 'Which part of its module it is; 1.' })
  part?: number;

  @Integer({ min: 1, max: 50, optional: true, description: 'How many parts its module takes in all; 1.' })
  parts?: number;

  @Text({ max: 200 })
  title!: string;

  @Instant()
  startsAt!: string;

  @Instant()
  endsAt!: string;

  @Text({ max: 200 })
  venue!: string;

  @Uuid()
  trainerAccountId!: string;

  @Uuids({ min: 1, max: 500 })
  enrolmentIds!: string[];

  @Uuids({ max: 20, optional: true, description: buildsOn })
  buildsOn?: string[];
}

export class UpdateSessionDto {
  @Text({ max: 200, optional: true })
  title?: string;

  @Instant({ optional: true })
  startsAt?: string;

  @Instant({ optional: true })
  endsAt?: string;

  @Text({ max: 200, optional: true })
  venue?: string;

  @Uuid({ optional: true })
  trainerAccountId?: string;

  @Choice(REPLACEMENT_REASONS, 'ReplacementReason', { optional: true, description: whyAnother })
  reason?: ReplacementReason;

  @Text({ min: 0, max: 300, optional: true, description: 'The reason in words.' })
  words?: string;

  @Choice(CHOSEN_STATUSES, 'ChosenSessionStatus', { optional: true })
  status?: (typeof CHOSEN_STATUSES)[number];

  @Uuids({ max: 20, optional: true, description: buildsOn })
  buildsOn?: string[];
}

export class SessionCooperativeDto {
  @Uuid()
  enrolmentId!: string;

  @Uuid()
  cooperativeId!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;
}

/** What names a session wherever it is listed. */
export class SessionHeadDto {
  @Uuid()
  id!: string;

  @Choice(SESSION_KINDS, 'SessionKind')
  kind!: SessionKind;

  @Integer({ min: 1, max: 400, nullable: true })
  ordinal!: number | null;

  @Text({ max: 200 })
  title!: string;

  @Instant()
  startsAt!: string;

  @Instant()
  endsAt!: string;

  @Text({ max: 60, description: 'Of the programme: on whose clock the hours are read.' })
  zone!: string;

  @Text({ max: 200 })
  venue!: string;

  @Uuid()
  trainerAccountId!: string;

  @Text({ max: 120 })
  trainerName!: string;

  @Choice(SESSION_STATUSES, 'SessionStatus')
  status!: SessionStatus;
}

export class SessionSummaryDto extends SessionHeadDto {
  @Uuid()
  programmeId!: string;

  @Items(() => SessionCooperativeDto, { max: 500 })
  cooperatives!: SessionCooperativeDto[];
}

export class SessionPageDto {
  @Items(() => SessionSummaryDto, { max: 100 })
  items!: SessionSummaryDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;
}

export class GroundworkModuleDto {
  @Uuid()
  moduleId!: string;

  @Text({ max: 20 })
  code!: string;

  @Nested(() => LocalizedTextDto)
  title!: LocalizedTextDto;
}

export class MissingTrainingsDto {
  @Uuid()
  enrolmentId!: string;

  @Uuids({ min: 1, max: 20 })
  moduleIds!: string[];
}

export class SessionDto extends SessionSummaryDto {
  @Text({ max: 200 })
  programmeNameFr!: string;

  @Text({ min: 0, max: 200 })
  programmeNameAr!: string;

  @Uuid({ nullable: true })
  moduleId!: string | null;

  @Nested(() => LocalizedTextDto, { nullable: true })
  moduleTitle!: LocalizedTextDto | null;

  @Items(() => GroundworkModuleDto, { max: 20, description: buildsOn })
  buildsOn!: GroundworkModuleDto[];

  @Items(() => MissingTrainingsDto, {
    max: 500,
    description: 'Who has not had all of them before, and has no date for them.',
  })
  missingTrainings!: MissingTrainingsDto[];

  @Items(() => SessionChangeDto, { max: 100, description: 'What became of it, latest first.' })
  changes!: SessionChangeDto[];

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;

  @Choice(verbs, 'Verb', { list: true })
  may!: Verb[];
}

/** Days are those of the programme's own clock, both included. */
export class SessionsQuery extends PageQuery {
  @Uuid({ optional: true })
  programmeId?: string;

  @Uuid({ optional: true })
  enrolmentId?: string;

  @Uuid({ optional: true })
  trainerAccountId?: string;

  @CalendarDay({ optional: true })
  from?: string;

  @CalendarDay({ optional: true })
  to?: string;

  @Choice(SESSION_KINDS, 'SessionKind', { optional: true })
  kind?: SessionKind;
}
