import {
  AGREEMENT_STATES,
  type AgreementState,
  COMMITMENT_STATES,
  type CommitmentState,
} from '@tiwizi/domain';
import {
  CalendarDay,
  Choice,
  Decimal,
  Integer,
  Items,
  Text,
  Uuid,
  Uuids,
} from '../../../platform/contract/fields';
import { PageQuery } from '../../../platform/contract/paging.dto';
import { FileDto } from '../../../platform/files/files.dto';

export const partyRoles = ['lead', 'funder', 'partner', 'beneficiary'] as const;
export type PartyRole = (typeof partyRoles)[number];
export const renewals = ['none', 'tacit', 'by_decision'] as const;
export type Renewal = (typeof renewals)[number];

export const agreementSteps = ['change', 'keep'] as const;
export const agreementListSteps = ['add'] as const;

const dirhams = { min: 0, max: 999_999_999_999, places: 2, nullable: true };

export class AgreementsQuery extends PageQuery {
  @Uuid({ optional: true })
  programmeId?: string;

  @Uuid({ optional: true, description: 'Those to which it is a party.' })
  cooperativeId?: string;
}

export class PartyContentDto {
  @Uuid({ description: 'Kept from one writing to the next, so that commitments stay with their party.' })
  id!: string;

  @Uuid({
    optional: true,
    nullable: true,
    description: 'Of the registry; null for an institution by its name.',
  })
  cooperativeId?: string | null;

  @Text({ max: 200 })
  name!: string;

  @Choice(partyRoles, 'PartyRole')
  role!: PartyRole;
}

export class CommitmentContentDto {
  @Uuid()
  id!: string;

  @Uuid({ description: 'One of the parties.' })
  partyId!: string;

  @Text({ max: 500 })
  what!: string;

  @Decimal({ ...dirhams, description: 'Dirhams; null where it is no money.' })
  amount!: number | null;

  @Text({ min: 0, max: 120, description: 'Three days a month, two tonnes…' })
  quantity!: string;

  @CalendarDay({ nullable: true })
  dueOn!: string | null;
}

export class AgreementContentDto {
  @Text({ max: 200 })
  title!: string;

  @Text({ max: 5000 })
  object!: string;

  @CalendarDay({ nullable: true, description: 'Null while it is a draft.' })
  signedOn!: string | null;

  @CalendarDay()
  from!: string;

  @CalendarDay({ nullable: true, description: 'The last day; null: without an end.' })
  to!: string | null;

  @Choice(renewals, 'Renewal')
  renewal!: Renewal;

  @Items(() => PartyContentDto, { min: 2, max: 40 })
  parties!: PartyContentDto[];

  @Items(() => CommitmentContentDto, { max: 100 })
  commitments!: CommitmentContentDto[];

  @Uuids({ max: 20, description: 'The signed text and its annexes: files of the programme.' })
  fileIds!: string[];
}

export class AddAgreementDto extends AgreementContentDto {
  @Uuid()
  id!: string;

  @Uuid()
  programmeId!: string;
}

export class KeepCommitmentDto {
  @CalendarDay({ nullable: true, description: 'Not after today; null takes it back.' })
  doneOn!: string | null;

  @Text({ min: 0, max: 1000, description: 'What shows it.' })
  proof!: string;
}

export class PartyDto extends PartyContentDto {
  @Text({ min: 0, max: 200, description: 'Empty for an institution.' })
  nameAr!: string;
}

export class CommitmentDto extends CommitmentContentDto {
  @CalendarDay({ nullable: true })
  doneOn!: string | null;

  @Text({ min: 0, max: 1000 })
  proof!: string;

  @Choice(COMMITMENT_STATES, 'CommitmentState')
  state!: CommitmentState;

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;
}

export class AgreementDto {
  @Uuid()
  id!: string;

  @Uuid()
  programmeId!: string;

  @Text({ max: 200 })
  programmeNameFr!: string;

  @Text({ min: 0, max: 200 })
  programmeNameAr!: string;

  @Text({ max: 200 })
  title!: string;

  @Text({ max: 5000 })
  object!: string;

  @CalendarDay({ nullable: true })
  signedOn!: string | null;

  @CalendarDay()
  from!: string;

  @CalendarDay({ nullable: true })
  to!: string | null;

  @Choice(renewals, 'Renewal')
  renewal!: Renewal;

  @Choice(AGREEMENT_STATES, 'AgreementState')
  state!: AgreementState;

  @Items(() => PartyDto, { max: 40 })
  parties!: PartyDto[];

  @Items(() => CommitmentDto, { max: 100, description: 'By their day, those without one last.' })
  commitments!: CommitmentDto[];

  @Items(() => FileDto, { max: 20 })
  files!: FileDto[];

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;

  @Choice(agreementSteps, 'AgreementStep', { list: true })
  may!: (typeof agreementSteps)[number][];
}

export class AgreementPageDto {
  @Items(() => AgreementDto, { max: 100, description: 'The latest begun first.' })
  items!: AgreementDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;

  @Choice(agreementListSteps, 'AgreementListStep', { list: true })
  may!: (typeof agreementListSteps)[number][];
}
