import { type Verb, verbs } from '@tiwizi/access';
import {
  CalendarDay,
  Choice,
  Flag,
  Integer,
  Items,
  Nested,
  Text,
  Uuid,
} from '../../platform/contract/fields';
import { PROGRAMME_STATUSES, type ProgrammeStatus } from './programmes.dto';

export const ENROLMENT_STATUSES = ['active', 'withdrawn'] as const;
export type EnrolmentStatus = (typeof ENROLMENT_STATUSES)[number];

export class NewEnrolmentDto {
  @Uuid()
  id!: string;

  @Uuid()
  cooperativeId!: string;

  @Uuid({ nullable: true })
  trainerAccountId!: string | null;
}

export class EnrolDto {
  @CalendarDay()
  enrolledOn!: string;

  @Items(() => NewEnrolmentDto, { min: 1, max: 500 })
  enrolments!: NewEnrolmentDto[];
}

export class CandidatesQuery {
  @Text({ min: 0, max: 100, optional: true })
  search?: string;
}

export class CandidateDto {
  @Uuid()
  id!: string;

  @Text({ max: 60 })
  code!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @Text({ max: 60 })
  sector!: string;

  @Text({ max: 200 })
  communeFr!: string;

  @Text({ max: 200 })
  communeAr!: string;

  @Text({ max: 200 })
  provinceFr!: string;

  @Text({ max: 200 })
  provinceAr!: string;
}

/** As many as one request can enrol. */
export class CandidatesDto {
  @Items(() => CandidateDto, { max: 500 })
  items!: CandidateDto[];

  @Flag({ description: 'There are more: narrow the search, or enrol these first.' })
  more!: boolean;
}

export class EnrolledDto {
  @Integer({ min: 1, max: 500 })
  enrolled!: number;
}

export class UpdateEnrolmentDto {
  @Uuid({ optional: true, nullable: true })
  trainerAccountId?: string | null;

  @Choice(ENROLMENT_STATUSES, 'EnrolmentStatus', { optional: true })
  status?: EnrolmentStatus;

  @CalendarDay({
    optional: true,
    description: 'The last day of a cooperative that withdraws; today if left out.',
  })
  leftOn?: string;
}

export class CohortRowDto {
  @Uuid()
  id!: string;

  @Uuid()
  cooperativeId!: string;

  @Text({ max: 60 })
  code!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @Text({ max: 60 })
  sector!: string;

  @Text({ max: 200 })
  communeFr!: string;

  @Text({ max: 200 })
  communeAr!: string;

  @Uuid({ description: 'The province or prefecture; the territory itself where it has none above.' })
  provinceId!: string;

  @Text({ max: 200 })
  provinceFr!: string;

  @Text({ max: 200 })
  provinceAr!: string;

  @Uuid({ nullable: true })
  trainerAccountId!: string | null;

  @Text({ max: 120, nullable: true })
  trainerName!: string | null;

  @Choice(ENROLMENT_STATUSES, 'EnrolmentStatus')
  status!: EnrolmentStatus;

  @CalendarDay()
  enrolledOn!: string;

  @CalendarDay({ nullable: true })
  leftOn!: string | null;

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;
}

export class CohortDto {
  @Items(() => CohortRowDto, { max: 10_000 })
  items!: CohortRowDto[];
}

export class EnrolmentProgrammeDto {
  @Uuid()
  id!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @CalendarDay()
  startsOn!: string;

  @CalendarDay()
  endsOn!: string;

  @Text({ max: 60 })
  zone!: string;

  @Choice(PROGRAMME_STATUSES, 'ProgrammeStatus')
  status!: ProgrammeStatus;
}

export class EnrolmentDto extends CohortRowDto {
  @Nested(() => EnrolmentProgrammeDto)
  programme!: EnrolmentProgrammeDto;

  @Choice(verbs, 'Verb', { list: true })
  may!: Verb[];
}
