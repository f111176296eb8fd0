import {
  CalendarDay,
  Choice,
  ClockTime,
  Instant,
  Integer,
  Items,
  Text,
  Uuid,
  Uuids,
} from '../../platform/contract/fields';
import { PlanDayDto } from './holidays.dto';

const UNPLACED_REASONS = ['no_free_date', 'invalid_request'] as const;

export class WorkshopGroupDto {
  @Text({
    max: 60,
    description: 'The caller’s own name for the group; comes back with each of its workshops.',
  })
  code!: string;

  @Uuids({ min: 1, max: 500 })
  enrolmentIds!: string[];

  @Uuid()
  trainerAccountId!: string;

  @Text({ max: 200 })
  venue!: string;
}

export class PreviewWorkshopsDto {
  @Items(() => WorkshopGroupDto, { min: 1, max: 100 })
  groups!: WorkshopGroupDto[];

  @Integer({ min: 1, max: 7, description: 'Preferred day: 1 is Monday.' })
  weekday!: number;

  @ClockTime()
  startTime!: string;

  @ClockTime()
  endTime!: string;
}

export class WorkshopWindowDto {
  @Integer({ min: 1, max: 400 })
  ordinal!: number;

  @CalendarDay()
  opensOn!: string;

  @CalendarDay()
  closesOn!: string;
}

export class PlannedWorkshopDto {
  @Integer({ min: 1, max: 400 })
  ordinal!: number;

  @Text({ max: 60 })
  groupCode!: string;

  @CalendarDay()
  date!: string;

  @Instant()
  startsAt!: string;

  @Instant()
  endsAt!: string;

  @Uuids({ max: 500, description: 'Those of the group that do not have this workshop yet.' })
  enrolmentIds!: string[];
}

export class UnplacedWorkshopDto {
  @Integer({ min: 1, max: 400 })
  ordinal!: number;

  @Text({ max: 60 })
  groupCode!: string;

  @Choice(UNPLACED_REASONS, 'UnplacedReason')
  reason!: (typeof UNPLACED_REASONS)[number];
}

export class TakenWorkshopDto {
  @Integer({ min: 1, max: 400 })
  ordinal!: number;

  @Text({ max: 60 })
  groupCode!: string;
}

export class WorkshopPreviewDto {
  @Items(() => WorkshopWindowDto, { max: 400 })
  windows!: WorkshopWindowDto[];

  @Items(() => PlannedWorkshopDto, { max: 40_000 })
  planned!: PlannedWorkshopDto[];

  @Items(() => UnplacedWorkshopDto, { max: 40_000 })
  unplaced!: UnplacedWorkshopDto[];

  @Items(() => TakenWorkshopDto, { max: 40_000, description: 'Planned before, for the whole group.' })
  alreadyPlanned!: TakenWorkshopDto[];

  @Items(() => PlanDayDto, { max: 500, description: 'Holidays and Ramadan within the programme.' })
  holidays!: PlanDayDto[];
}

export class PlannedSessionDto {
  @Uuid()
  id!: string;

  @Integer({ min: 1, max: 400 })
  ordinal!: number;

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

  @Items(() => PlannedSessionDto, { min: 1, max: 1000 })
  sessions!: PlannedSessionDto[];
}

export class WorkshopPlanDto {
  @Uuid()
  id!: string;

  @Integer({ min: 1, max: 1000 })
  planned!: number;
}
