import {
  CalendarDay,
  Choice,
  ClockTime,
  Decimal,
  Flag,
  Instant,
  Integer,
  Items,
  Nested,
  Text,
  Texts,
  Uuid,
  Uuids,
} from '../../platform/contract/fields';
import { LocalizedTextDto } from '../../platform/contract/localized-text.dto';
import { PlanDayDto } from './holidays.dto';
import { MissingTrainingsDto } from './sessions.dto';
import { PLANNED_KINDS, type PlannedKind, WorkshopGroundworkDto } from './workshop-plans.dto';

const UNPLACED_REASONS = ['no_free_date', 'invalid_request'] as const;

export const PLACE_PROBLEMS = [
  'holiday',
  'friday-prayer',
  'outside-days',
  'trainer-booked',
  'venue-booked',
  'cooperative-booked',
] as const;
export type PlaceProblemCode = (typeof PLACE_PROBLEMS)[number];

export class WorkshopWindowDto {
  @Integer({ min: 1, max: 400 })
  ordinal!: number;

  @CalendarDay()
  opensOn!: string;

  @CalendarDay()
  closesOn!: string;
}

/** What speaks against the place that somebody gave a session. */
export class PlaceProblemDto {
  @Choice(PLACE_PROBLEMS, 'PlaceProblemCode')
  code!: PlaceProblemCode;

  @Text({ max: 200, nullable: true, description: 'The trainer or the venue that is taken.' })
  name!: string | null;

  @Text({ max: 200, nullable: true, description: 'The other session, where the reader may see it.' })
  title!: string | null;

  @Instant({ nullable: true })
  startsAt!: string | null;

  @Instant({ nullable: true })
  endsAt!: string | null;
}

export class WantedSessionDto {
  @Text({ max: 120, description: 'The same for the same session in each preview.' })
  key!: string;

  @Choice(PLANNED_KINDS, 'PlannedKind')
  kind!: PlannedKind;

  @Integer({ min: 1, max: 400, nullable: true })
  ordinal!: number | null;

  @Uuid({ nullable: true })
  moduleId!: string | null;

  @Integer({ min: 1, max: 1000, description: 'Of the sessions that a module takes: 1 for the first.' })
  part!: number;

  @Integer({ min: 1, max: 1000 })
  parts!: number;

  @Text({ max: 60 })
  groupCode!: string;
}

export class ProposedSessionDto extends WantedSessionDto {
  @CalendarDay()
  date!: string;

  @ClockTime()
  startTime!: string;

  @ClockTime()
  endTime!: string;

  @Instant()
  startsAt!: string;

  @Instant()
  endsAt!: string;

  @Uuids({ max: 500, description: 'Those of the group that do not have it yet.' })
  enrolmentIds!: string[];

  @Uuids({ max: 20 })
  buildsOn!: string[];

  @Flag({ description: 'It stands where it was put.' })
  fixed!: boolean;

  @Items(() => PlaceProblemDto, { max: 10 })
  problems!: PlaceProblemDto[];

  @Items(() => MissingTrainingsDto, {
    max: 500,
    description: 'Who will not have had before it what it builds on.',
  })
  missing!: MissingTrainingsDto[];
}

export class UnplacedSessionDto extends WantedSessionDto {
  @Choice(UNPLACED_REASONS, 'UnplacedReason')
  reason!: (typeof UNPLACED_REASONS)[number];
}

export class TakenWorkshopDto {
  @Integer({ min: 1, max: 400 })
  ordinal!: number;

  @Text({ max: 60 })
  groupCode!: string;
}

export class PlannableTrainingDto {
  @Uuid()
  moduleId!: string;

  @Text({ max: 20 })
  code!: string;

  @Nested(() => LocalizedTextDto)
  title!: LocalizedTextDto;

  @Decimal({ min: 0, max: 1000, places: 1 })
  hours!: number;

  @Integer({ min: 0, max: 5000, description: 'Cooperatives that the training plan has it for.' })
  cooperatives!: number;

  @Integer({
    min: 0,
    max: 5000,
    description: 'Those of them that have no date for it, or not for all its parts.',
  })
  waiting!: number;
}

export class WorkshopPreviewDto {
  @Items(() => WorkshopWindowDto, { max: 400 })
  windows!: WorkshopWindowDto[];

  @Items(() => PlannableTrainingDto, {
    max: 100,
    description: 'Of the training plan, in the order of teaching.',
  })
  trainings!: PlannableTrainingDto[];

  @CalendarDay()
  trainingsFrom!: string;

  @Items(() => WorkshopGroundworkDto, { max: 400 })
  groundwork!: WorkshopGroundworkDto[];

  @Items(() => ProposedSessionDto, { max: 40_000, description: 'By their beginning.' })
  planned!: ProposedSessionDto[];

  @Items(() => UnplacedSessionDto, { max: 40_000 })
  unplaced!: UnplacedSessionDto[];

  @Items(() => TakenWorkshopDto, { max: 40_000, description: 'Planned before, for the whole group.' })
  alreadyPlanned!: TakenWorkshopDto[];

  @Items(() => PlanDayDto, { max: 500, description: 'Holidays and Ramadan within the programme.' })
  holidays!: PlanDayDto[];

  @Texts({ max: 4000, maxLength: 120, description: 'Keys of those that found no day to follow a move.' })
  stuck!: string[];
}
