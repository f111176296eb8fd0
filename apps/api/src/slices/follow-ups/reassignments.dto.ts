import {
  CalendarDay,
  Choice,
  Flag,
  Instant,
  Integer,
  Items,
  Text,
  Uuid,
  Uuids,
} from '../../platform/contract/fields';

export const reassignmentSteps = ['undo'] as const;
export type ReassignmentStep = (typeof reassignmentSteps)[number];

export class ReassignFollowUpsDto {
  @Uuid()
  id!: string;

  @Uuid({ description: 'Of the programme’s team.' })
  toAccountId!: string;

  @Uuid({ optional: true, description: 'Only the windows of this caller: somebody leaves, or is away.' })
  fromAccountId?: string;

  @Uuids({ min: 1, max: 500, optional: true, description: 'Only the windows of these cooperatives.' })
  enrolmentIds?: string[];

  @CalendarDay({ description: 'Windows that closed before this day stay; today or later.' })
  fromDay!: string;

  @Text({ max: 500 })
  reason!: string;
}

export class ReassignmentDto {
  @Uuid()
  id!: string;

  @Text({ max: 120 })
  toName!: string;

  @Text({ min: 0, max: 2000, description: 'Who was to call before, by name.' })
  fromNames!: string;

  @CalendarDay()
  fromDay!: string;

  @Text({ max: 500 })
  reason!: string;

  @Integer({ min: 0, max: 10_000_000 })
  windows!: number;

  @Integer({ min: 0, max: 100_000 })
  cooperatives!: number;

  @Text({ max: 120 })
  madeByName!: string;

  @Instant()
  madeAt!: string;

  @Flag()
  undone!: boolean;

  @Choice(reassignmentSteps, 'ReassignmentStep', { list: true })
  may!: ReassignmentStep[];
}

export class ReassignmentsDto {
  @Items(() => ReassignmentDto, { max: 50, description: 'The latest first, at most 50.' })
  items!: ReassignmentDto[];
}
