import {
  AGE_BANDS,
  type AgeBand,
  ATTENDANCE_STATUSES,
  type AttendanceStatus,
  MEMBER_FUNCTIONS,
  type MemberFunction,
  type Sex,
  SEXES,
} from '@tiwizi/domain';
import {
  CalendarDay,
  Choice,
  Decimal,
  Flag,
  Instant,
  Integer,
  Items,
  Nested,
  Text,
  Uuid,
  Uuids,
} from '../../platform/contract/fields';

const mostPeople = 2000;
const mostCooperatives = 500;

export const rollSteps = ['attendance.mark'] as const;
export type RollStep = (typeof rollSteps)[number];

export class MarkDto {
  @Uuid()
  personId!: string;

  @Uuid({ description: 'The enrolment of the cooperative for which the person is there.' })
  enrolmentId!: string;

  @Choice(ATTENDANCE_STATUSES, 'AttendanceStatus')
  status!: AttendanceStatus;
}

export class HeadcountDto {
  @Uuid()
  enrolmentId!: string;

  @Integer({ min: 0, max: 2000 })
  female!: number;

  @Integer({ min: 0, max: 2000 })
  male!: number;

  @Integer({ min: 0, max: 2000 })
  unknown!: number;
}

/** The whole roll as it should be: a person left out is unmarked, a cooperative left out has no headcount. */
export class CallRollDto {
  @Items(() => MarkDto, { max: mostPeople })
  marks!: MarkDto[];

  @Items(() => HeadcountDto, { max: mostCooperatives })
  headcounts!: HeadcountDto[];

  @Text({ min: 0, max: 4000 })
  notes!: string;

  @Flag({ description: 'The roll is complete and the session counts as held.' })
  held!: boolean;
}

export class AddWalkInDto {
  @Uuid()
  personId!: string;

  @Uuid()
  membershipId!: string;

  @Uuid()
  enrolmentId!: string;

  @Text({ max: 100 })
  givenName!: string;

  @Text({ max: 100 })
  familyName!: string;

  @Choice(SEXES, 'Sex')
  sex!: Sex;

  @Integer({ min: 1900, max: 2199, nullable: true })
  birthYear!: number | null;
}

export class RollCooperativeDto {
  @Uuid()
  enrolmentId!: string;

  @Uuid()
  cooperativeId!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;
}

export class RollPersonDto {
  @Uuid()
  personId!: string;

  @Uuid()
  enrolmentId!: string;

  @Text({ max: 201 })
  name!: string;

  @Text({ min: 0, max: 200, description: 'Empty where the register has no Arabic name.' })
  nameAr!: string;

  @Text({ min: 0, max: 40, description: 'In that cooperative; empty for somebody who is no member of it.' })
  memberCode!: string;

  @Choice(SEXES, 'Sex')
  sex!: Sex;

  @Choice(AGE_BANDS, 'AgeBand', { description: 'On the day of the session.' })
  ageBand!: AgeBand;

  @Choice(MEMBER_FUNCTIONS, 'MemberFunction', {
    description: 'In the cooperative, on the day of the session.',
  })
  function!: MemberFunction;

  @Choice(ATTENDANCE_STATUSES, 'AttendanceStatus', { nullable: true })
  status!: AttendanceStatus | null;

  @Uuids({
    max: 100,
    optional: true,
    description:
      'Entries that turned out to be this person: old badges name them. Left out where there are none.',
  })
  formerIds?: string[];
}

export class SexCountDto {
  @Choice(SEXES, 'Sex')
  sex!: Sex;

  @Integer({ min: 0, max: 100_000, description: 'Named people who were there.' })
  attended!: number;

  @Integer({ min: 0, max: 100_000, description: 'People counted without their names.' })
  counted!: number;
}

/** Attended ÷ expected of the marks so far; excused people were expected, those not expected are left out. */
export class RollSummaryDto {
  @Integer({ min: 0, max: 100_000 })
  attended!: number;

  @Integer({ min: 0, max: 100_000 })
  expected!: number;

  @Integer({ min: 0, max: 100_000 })
  excused!: number;

  @Integer({ min: 0, max: 100_000 })
  notExpected!: number;

  @Decimal({ min: 0, max: 1, nullable: true, description: 'Null while nobody is expected.' })
  rate!: number | null;

  @Items(() => SexCountDto, { max: 3 })
  bySex!: SexCountDto[];
}

/** The latest change of a roll after its session was held. */
export class RollCorrectionDto {
  @Instant()
  at!: string;

  @Text({ max: 120 })
  by!: string;
}

export class RollDto {
  @Uuid()
  sessionId!: string;

  @Uuid()
  programmeId!: string;

  @Text({ max: 200 })
  title!: string;

  @Choice(['training', 'workshop', 'encounter', 'fair'], 'SessionKind')
  kind!: string;

  @Integer({ min: 1, max: 1000, nullable: true })
  ordinal!: number | null;

  @Text({ max: 200 })
  venue!: string;

  @Instant()
  startsAt!: string;

  @Instant()
  endsAt!: string;

  @Instant({ description: 'From when the roll can be called.' })
  opensAt!: string;

  @CalendarDay({ description: 'The day of the session on the programme’s clock.' })
  day!: string;

  @Text({ max: 60 })
  zone!: string;

  @Text({ max: 120 })
  trainerName!: string;

  @Choice(['planned', 'held', 'cancelled'], 'SessionStatus')
  status!: string;

  @Text({ min: 0, max: 4000 })
  notes!: string;

  @Nested(() => RollCorrectionDto, {
    nullable: true,
    description: 'Null while the roll stands as it was called.',
  })
  corrected!: RollCorrectionDto | null;

  @Items(() => RollCooperativeDto, { max: mostCooperatives })
  cooperatives!: RollCooperativeDto[];

  @Items(() => RollPersonDto, { max: mostPeople })
  people!: RollPersonDto[];

  @Items(() => HeadcountDto, { max: mostCooperatives })
  headcounts!: HeadcountDto[];

  @Nested(() => RollSummaryDto)
  summary!: RollSummaryDto;

  @Integer({ min: 1, max: 1_000_000_000 })
  version!: number;

  @Choice(rollSteps, 'RollStep', { list: true })
  may!: RollStep[];
}
