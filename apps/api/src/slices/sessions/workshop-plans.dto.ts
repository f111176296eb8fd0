import {
  CalendarDay,
  Choice,
  ClockTime,
  Instant,
  Integer,
  Items,
  Nested,
  Text,
  Uuid,
  Uuids,
} from '../../platform/contract/fields';

export const PLANNED_KINDS = ['training', 'workshop'] as const;
export type PlannedKind = (typeof PLANNED_KINDS)[number];

export class WorkshopGroupDto {
  @Text({
    max: 60,
    description: 'The caller’s own name for the group; comes back with each of its sessions.',
  })
  code!: string;

  @Uuids({ min: 1, max: 500 })
  enrolmentIds!: string[];

  @Uuid()
  trainerAccountId!: string;

  @Text({ max: 200 })
  venue!: string;
}

export class PlanHoursDto {
  @ClockTime()
  startTime!: string;

  @ClockTime()
  endTime!: string;
}

export class PreferredDayDto extends PlanHoursDto {
  @Integer({ min: 1, max: 7, description: '1 is Monday.' })
  weekday!: number;
}

export class WorkshopGroundworkDto {
  @Integer({ min: 1, max: 400 })
  ordinal!: number;

  @Uuids({ max: 20, description: 'Modules that the groups should have had before.' })
  moduleIds!: string[];
}

export class FixedSessionDto extends PlanHoursDto {
  @Text({ max: 120, description: 'As a preview gave it.' })
  key!: string;

  @CalendarDay()
  date!: string;
}

export class SessionMoveDto extends FixedSessionDto {
  @Choice(['alone', 'following'], 'MoveReach', {
    description: 'The session alone, or with it those of its group that come after, by as many days.',
  })
  reach!: 'alone' | 'following';
}

export class PreviewWorkshopsDto {
  @Items(() => WorkshopGroupDto, { min: 1, max: 100 })
  groups!: WorkshopGroupDto[];

  @Items(() => PreferredDayDto, {
    min: 1,
    max: 7,
    description: 'Best first; the first one’s hours hold on days that are none of them.',
  })
  days!: PreferredDayDto[];

  @Nested(() => PlanHoursDto, { optional: true, nullable: true })
  ramadanHours?: PlanHoursDto | null;

  @Uuids({
    max: 100,
    optional: true,
    description: 'Which modules of the training plan to lay; all that wait where it is left out.',
  })
  moduleIds?: string[];

  @CalendarDay({
    optional: true,
    description: 'First day for trainings; else the programme’s first, tomorrow at the earliest.',
  })
  trainingsFrom?: string;

  @Items(() => WorkshopGroundworkDto, {
    max: 400,
    optional: true,
    description: 'What each workshop builds on; proposed from the training plan where it is left out.',
  })
  groundwork?: WorkshopGroundworkDto[];

  @Items(() => FixedSessionDto, {
    max: 4000,
    optional: true,
    description: 'Sessions that stay where they stand; the rest is laid around them.',
  })
  fixed?: FixedSessionDto[];

  @Nested(() => SessionMoveDto, { optional: true, description: 'Moves one; every other one is kept.' })
  move?: SessionMoveDto;
}

export class PlannedSessionDto {
  @Uuid()
  id!: string;

  @Choice(PLANNED_KINDS, 'PlannedKind')
  kind!: PlannedKind;

  @Integer({ min: 1, max: 400, optional: true, nullable: true, description: 'For a workshop: 1 for W1…' })
  ordinal?: number | null;

  @Uuid({ optional: true, nullable: true, description: 'For a training.' })
  moduleId?: string | null;

  @Integer({
    min: 1,
    max: 50,
    optional: true,
    description: 'Which of the sessions that its module takes; 1.',
  })
  part?: number;

  @Integer({ min: 1, max: 50, optional: true, description: 'How many sessions its module takes; 1.' })
  parts?: number;

  @Uuids({ max: 20, optional: true, description: 'For a workshop: the modules that it builds on.' })
  buildsOn?: string[];

  @Text({ max: 200 })
  title!: string;

  @Uuids({ min: 1, max: 500 })
  enrolmentIds!: string[];

  @Uuid()
  trainerAccountId!: string;

  @Text({ max: 200 })
  venue!: string;

  @Instant()
  startsAt!: string;

  @Instant()
  endsAt!: string;
}

export class PlanWorkshopsDto {
  @Uuid()
  id!: string;

  @Items(() => PlannedSessionDto, { min: 1, max: 2000 })
  sessions!: PlannedSessionDto[];
}

export class WorkshopPlanDto {
  @Uuid()
  id!: string;

  @Integer({ min: 1, max: 2000 })
  planned!: number;
}

export class CancelledPlanDto {
  @Uuid()
  id!: string;

  @Integer({ min: 0, max: 2000, description: 'Those that had no roll yet; the others stay.' })
  cancelled!: number;
}
