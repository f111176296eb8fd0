import { type Sex, SEXES } from '@tiwizi/domain';
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
} from '../../../platform/contract/fields';
import { PageQuery } from '../../../platform/contract/paging.dto';
import { CORRECTED_MARKS_OF, type CorrectedMarksOf } from './merge-record';

export class ProvisionalPeopleQuery extends PageQuery {}

export class PersonMergesQuery extends PageQuery {}

export class CandidatesOfPersonQuery {
  @Text({ min: 1, max: 100, description: 'Words of a name or a member’s code.' })
  search!: string;
}

export class KnownMembershipDto {
  @Uuid()
  cooperativeId!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @Text({ max: 40 })
  memberCode!: string;

  @CalendarDay()
  fromDate!: string;

  @CalendarDay({ nullable: true })
  toDate!: string | null;
}

/** What tells two entries for one person from two people. */
export class ComparedPersonDto {
  @Uuid()
  personId!: string;

  @Text({ max: 201 })
  name!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @Choice(SEXES, 'Sex')
  sex!: Sex;

  @Integer({ min: 1900, max: 2200, nullable: true })
  birthYear!: number | null;

  @Flag({ description: 'Written down at the door of a session, and neither matched nor confirmed yet.' })
  provisional!: boolean;

  @Items(() => KnownMembershipDto, { max: 50 })
  memberships!: KnownMembershipDto[];

  @Integer({ min: 0, max: 100_000, description: 'Sessions attended.' })
  attended!: number;

  @CalendarDay({ nullable: true, description: 'Of the last session with a mark.' })
  lastSeen!: string | null;
}

export class PersonMatchDto {
  @Nested(() => ComparedPersonDto)
  person!: ComparedPersonDto;

  @Decimal({ min: 0, max: 1, description: 'How alike the two are: name, sex, year of birth.' })
  likeness!: number;

  @Flag()
  sameCooperative!: boolean;

  @Integer({
    min: 0,
    max: 100_000,
    description: 'Sessions that both attended: a sign that they are two people.',
  })
  bothAttended!: number;
}

export class ProvisionalPersonDto {
  @Nested(() => ComparedPersonDto)
  person!: ComparedPersonDto;

  @Items(() => PersonMatchDto, { max: 20 })
  matches!: PersonMatchDto[];
}

export class ProvisionalPeopleDto {
  @Items(() => ProvisionalPersonDto, { max: 100 })
  items!: ProvisionalPersonDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;
}

export class PersonMatchesDto {
  @Items(() => PersonMatchDto, { max: 20 })
  items!: PersonMatchDto[];
}

export class ConfirmPersonDto {
  @Flag({ description: 'False: somebody new, who stays as they are. True: still to be matched.' })
  provisional!: boolean;
}

export class MergePeopleDto {
  @Uuid()
  id!: string;

  @Uuid({ description: 'The entry that stays.' })
  keptPersonId!: string;

  @Uuid({ description: 'The entry that becomes part of it.' })
  mergedPersonId!: string;
}

export class UndoMergeQuery {
  @Choice(CORRECTED_MARKS_OF, 'CorrectedMarksOf', {
    optional: true,
    description: 'Whose the marks are that were corrected since the merge; needed only where there are some.',
  })
  correctedMarks?: CorrectedMarksOf;
}

export const mergeSteps = ['undo'] as const;
export type MergeStep = (typeof mergeSteps)[number];

export class PersonMergeDto {
  @Uuid()
  id!: string;

  @Uuid()
  keptPersonId!: string;

  @Text({ max: 201 })
  keptName!: string;

  @Text({ min: 0, max: 200 })
  keptNameAr!: string;

  @Uuid()
  mergedPersonId!: string;

  @Text({ max: 201 })
  mergedName!: string;

  @Text({ min: 0, max: 200 })
  mergedNameAr!: string;

  @Integer({ min: 0, max: 100_000, description: 'Marks that became the kept person’s.' })
  moved!: number;

  @Integer({ min: 0, max: 100_000, description: 'Sessions in which both were marked.' })
  overlaps!: number;

  @Text({ max: 120 })
  mergedBy!: string;

  @Instant()
  mergedAt!: string;

  @Instant({ nullable: true })
  undoneAt!: string | null;

  @Choice(mergeSteps, 'MergeStep', { list: true })
  may!: MergeStep[];
}

export class PersonMergesDto {
  @Items(() => PersonMergeDto, { max: 100 })
  items!: PersonMergeDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;
}
