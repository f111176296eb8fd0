import { MEMBER_FUNCTIONS, type MemberFunction, type Sex, SEXES } from '@tiwizi/domain';
import { CalendarDay, Choice, Integer, Items, Text, Uuid } from '../../platform/contract/fields';
import { PageQuery } from '../../platform/contract/paging.dto';

export const memberPresences = ['current', 'former', 'all'] as const;
export type MemberPresence = (typeof memberPresences)[number];

const birthYear = { min: 1900, max: 2100, nullable: true };

export class MembersQuery extends PageQuery {
  @Choice(memberPresences, 'MemberPresence', {
    optional: true,
    description: 'Current members when left out.',
  })
  presence?: MemberPresence;
}

export class CreateMemberDto {
  @Uuid({ description: 'Of the membership.' })
  id!: string;

  @Uuid()
  personId!: string;

  @Text({ max: 40 })
  memberCode!: string;

  @Text({ max: 100 })
  givenName!: string;

  @Text({ max: 100 })
  familyName!: string;

  @Text({ min: 0, max: 200, optional: true })
  nameAr?: string;

  @Choice(SEXES, 'Sex')
  sex!: Sex;

  @Integer({ ...birthYear, optional: true })
  birthYear?: number | null;

  @Text({ max: 30, optional: true, nullable: true })
  phone?: string | null;

  @Choice(MEMBER_FUNCTIONS, 'MemberFunction')
  function!: MemberFunction;

  @CalendarDay()
  fromDate!: string;
}

export class UpdateMemberDto {
  @Text({ max: 100, optional: true })
  givenName?: string;

  @Text({ max: 100, optional: true })
  familyName?: string;

  @Text({ min: 0, max: 200, optional: true })
  nameAr?: string;

  @Choice(SEXES, 'Sex', { optional: true })
  sex?: Sex;

  @Integer({ ...birthYear, optional: true })
  birthYear?: number | null;

  @Text({ max: 30, optional: true, nullable: true })
  phone?: string | null;

  @Choice(MEMBER_FUNCTIONS, 'MemberFunction', { optional: true })
  function?: MemberFunction;

  @CalendarDay({ optional: true, nullable: true, description: 'Last day as a member; null: still one.' })
  toDate?: string | null;
}

export class MemberDto {
  @Uuid({ description: 'Of the membership.' })
  id!: string;

  @Uuid()
  personId!: string;

  @Uuid()
  cooperativeId!: string;

  @Text({ max: 40 })
  memberCode!: string;

  @Text({ max: 100 })
  givenName!: string;

  @Text({ max: 100 })
  familyName!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @Choice(SEXES, 'Sex')
  sex!: Sex;

  @Integer(birthYear)
  birthYear!: number | null;

  @Text({ max: 30, nullable: true })
  phone!: string | null;

  @Choice(MEMBER_FUNCTIONS, 'MemberFunction')
  function!: MemberFunction;

  @CalendarDay()
  fromDate!: string;

  @CalendarDay({ nullable: true })
  toDate!: string | null;

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;
}

export class MemberPageDto {
  @Items(() => MemberDto, { max: 100 })
  items!: MemberDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;
}
