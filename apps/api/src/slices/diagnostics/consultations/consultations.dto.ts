import { CalendarDay, Choice, Integer, Items, Text, Uuid, Uuids } from '../../../platform/contract/fields';
import { PageQuery } from '../../../platform/contract/paging.dto';

export const consultationChannels = ['visit', 'meeting', 'phone', 'message', 'letter'] as const;
export type ConsultationChannel = (typeof consultationChannels)[number];

export const consultationSteps = ['change'] as const;
export const consultationListSteps = ['add'] as const;

const name = { max: 200 };
const mostConcerned = 500;

export class ConsultationContentDto {
  @CalendarDay({ description: 'Not after today.' })
  heldOn!: string;

  @Choice(consultationChannels, 'ConsultationChannel')
  channel!: ConsultationChannel;

  @Text({ ...name, description: 'ODCO, the province, a bank, another cooperative…' })
  institution!: string;

  @Text({ ...name, min: 0, description: 'Who spoke for it.' })
  personHeard!: string;

  @Text({ ...name, min: 0 })
  personRole!: string;

  @Text({ max: 5000, description: 'What they said.' })
  said!: string;

  @Uuids({ max: mostConcerned, description: 'Whom it concerns; none: the whole programme.' })
  enrolmentIds!: string[];

  @Uuids({ max: mostConcerned, description: 'Needs of these cooperatives that it speaks about.' })
  needIds!: string[];
}

export class AddConsultationDto extends ConsultationContentDto {
  @Uuid()
  id!: string;
}

export class ConcernedCooperativeDto {
  @Uuid()
  enrolmentId!: string;

  @Text(name)
  nameFr!: string;

  @Text({ ...name, min: 0 })
  nameAr!: string;
}

export class ConcernedNeedDto {
  @Uuid()
  id!: string;

  @Uuid()
  enrolmentId!: string;

  @Text({ max: 1000 })
  statement!: string;
}

export class ConsultationDto {
  @Uuid()
  id!: string;

  @Uuid()
  programmeId!: string;

  @CalendarDay()
  heldOn!: string;

  @Choice(consultationChannels, 'ConsultationChannel')
  channel!: ConsultationChannel;

  @Text(name)
  institution!: string;

  @Text({ ...name, min: 0 })
  personHeard!: string;

  @Text({ ...name, min: 0 })
  personRole!: string;

  @Text({ max: 5000 })
  said!: string;

  @Items(() => ConcernedCooperativeDto, { max: mostConcerned })
  cooperatives!: ConcernedCooperativeDto[];

  @Items(() => ConcernedNeedDto, { max: mostConcerned })
  needs!: ConcernedNeedDto[];

  @Text({ max: 120 })
  writtenByName!: string;

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;

  @Choice(consultationSteps, 'ConsultationStep', { list: true })
  may!: (typeof consultationSteps)[number][];
}

export class ConsultationPageDto {
  @Items(() => ConsultationDto, { max: 200 })
  items!: ConsultationDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;

  @Choice(consultationListSteps, 'ConsultationListStep', { list: true })
  may!: (typeof consultationListSteps)[number][];
}

export class ConsultationsQuery extends PageQuery {
  @Uuid({ optional: true, description: 'Only what concerns this enrolment, or the whole programme.' })
  enrolmentId?: string;
}
