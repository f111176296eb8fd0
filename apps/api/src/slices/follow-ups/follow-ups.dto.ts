import { MEMBER_FUNCTIONS, type MemberFunction, WINDOW_STATES, type WindowState } from '@tiwizi/domain';
import {
  CalendarDay,
  Choice,
  Decimal,
  Integer,
  Items,
  Nested,
  Text,
  Uuid,
} from '../../platform/contract/fields';
import {
  ActionToAskDto,
  FollowUpDto,
  FollowUpStep,
  followUpSteps,
  StandingBlockerDto,
} from './follow-up.dto';
import { WindowHandedOverDto } from './handed-over.dto';

const mostWindows = 2000;

export class FollowUpWindowDto {
  @Uuid()
  id!: string;

  @Integer({ min: 1, max: mostWindows })
  ordinal!: number;

  @CalendarDay()
  opensOn!: string;

  @CalendarDay()
  closesOn!: string;

  @Choice(WINDOW_STATES, 'WindowState')
  state!: WindowState;

  @Text({ max: 120, nullable: true, description: 'Who is, or was, to call in it.' })
  callerName!: string | null;

  @Items(() => FollowUpDto, { max: 1000 })
  followUps!: FollowUpDto[];
}

/** Windows honoured ÷ windows due so far; a second contact in one window covers no other. */
export class FollowUpComplianceDto {
  @Integer({ min: 0, max: mostWindows })
  due!: number;

  @Integer({ min: 0, max: mostWindows })
  honoured!: number;

  @Decimal({ min: 0, max: 1, nullable: true, description: 'Null while nothing is due.' })
  rate!: number | null;
}

export class EnrolmentFollowUpsDto {
  @Uuid()
  enrolmentId!: string;

  @Uuid()
  programmeId!: string;

  @Text({ max: 200 })
  programmeName!: string;

  @Uuid()
  cooperativeId!: string;

  @Text({ max: 200 })
  cooperativeNameFr!: string;

  @Text({ min: 0, max: 200 })
  cooperativeNameAr!: string;

  @CalendarDay()
  today!: string;

  @Items(() => FollowUpWindowDto, { max: mostWindows })
  windows!: FollowUpWindowDto[];

  @Nested(() => FollowUpComplianceDto)
  compliance!: FollowUpComplianceDto;

  @Items(() => StandingBlockerDto, { max: 100 })
  standing!: StandingBlockerDto[];

  @Choice(followUpSteps, 'FollowUpStep', { list: true })
  may!: FollowUpStep[];
}

export class PromiseDto {
  @CalendarDay()
  heldOn!: string;

  @Text({ max: 200 })
  spokenTo!: string;

  @Text({ max: 1000 })
  nextStep!: string;

  @CalendarDay({ nullable: true })
  nextStepOn!: string | null;
}

export class ContactPersonDto {
  @Text({ max: 201 })
  name!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @Choice(MEMBER_FUNCTIONS, 'MemberFunction')
  function!: MemberFunction;

  @Text({ max: 40, nullable: true })
  phone!: string | null;
}

/** What the form needs beside its fields: whom to call, and what was promised last time. */
export class FollowUpWindowFormDto {
  @Uuid()
  id!: string;

  @Integer({ min: 1, max: mostWindows })
  ordinal!: number;

  @Integer({ min: 1, max: mostWindows })
  windowCount!: number;

  @CalendarDay()
  opensOn!: string;

  @CalendarDay()
  closesOn!: string;

  @CalendarDay()
  today!: string;

  @Choice(WINDOW_STATES, 'WindowState')
  state!: WindowState;

  @Uuid()
  enrolmentId!: string;

  @Uuid()
  cooperativeId!: string;

  @Text({ max: 200 })
  cooperativeNameFr!: string;

  @Text({ min: 0, max: 200 })
  cooperativeNameAr!: string;

  @Text({ max: 40, nullable: true })
  phone!: string | null;

  @Items(() => ContactPersonDto, { max: 20, description: 'The bureau as it is today.' })
  contacts!: ContactPersonDto[];

  @Nested(() => PromiseDto, { nullable: true })
  lastPromise!: PromiseDto | null;

  @Items(() => ActionToAskDto, { max: 200, description: 'Planned or running, of a plan that was signed.' })
  actions!: ActionToAskDto[];

  @Items(() => StandingBlockerDto, { max: 100, description: 'Those told earlier and not solved.' })
  standing!: StandingBlockerDto[];

  @Text({ max: 120, nullable: true, description: 'Who is to call in this window.' })
  callerName!: string | null;

  @Nested(() => WindowHandedOverDto, { nullable: true })
  handedOver!: WindowHandedOverDto | null;

  @Items(() => FollowUpDto, { max: 1000 })
  followUps!: FollowUpDto[];

  @Choice(followUpSteps, 'FollowUpStep', { list: true })
  may!: FollowUpStep[];
}

export class PlannedWindowsDto {
  @Integer({ min: 0, max: 10_000_000, description: 'Windows made by this request.' })
  added!: number;

  @Integer({
    min: 0,
    max: 10_000_000,
    description: 'Windows ahead that a changed cadence no longer has.',
  })
  removed!: number;

  @Integer({
    min: 0,
    max: 10_000_000,
    description: 'Windows of the active enrolments, those before included.',
  })
  total!: number;

  @Integer({ min: 1, max: mostWindows })
  perEnrolment!: number;
}
