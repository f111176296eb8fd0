import { MEMBER_FUNCTIONS, type MemberFunction } from '@tiwizi/domain';
import { Choice, Items, Text, Texts, Uuid } from '../../platform/contract/fields';

export class ResponsibleMemberDto {
  @Uuid()
  membershipId!: string;

  @Text({ max: 200 })
  name!: string;

  @Choice(MEMBER_FUNCTIONS, 'MemberFunction')
  function!: MemberFunction;
}

export class ResponsibleTrainerDto {
  @Uuid()
  accountId!: string;

  @Text({ max: 120 })
  name!: string;
}

export class ResponsiblesDto {
  @Items(() => ResponsibleMemberDto, { max: 1000, description: 'Present members, the bureau first.' })
  members!: ResponsibleMemberDto[];

  @Items(() => ResponsibleTrainerDto, { max: 1000, description: 'The team of the programme.' })
  trainers!: ResponsibleTrainerDto[];

  @Texts({ max: 200, maxLength: 200, description: 'Institutions that the programme’s plans already name.' })
  institutions!: string[];
}
