import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, Matches } from 'class-validator';
import { CalendarDay, Choice, Items, Nested, Text, Uuid } from '../../platform/contract/fields';
import { LocalizedTextDto } from '../../platform/contract/localized-text.dto';

const procedureSteps = ['adopt'] as const;

export class ProcedureParam {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id!: string;

  @ApiProperty({ pattern: '^[A-Z0-9-]{1,40}$' })
  @IsString()
  @Matches(/^[A-Z0-9-]{1,40}$/)
  code!: string;
}

export class AdoptProcedureDto {
  @CalendarDay({ description: 'Not after today.' })
  adoptedOn!: string;

  @Text({ max: 1000, description: 'What shows that it is in use.' })
  proof!: string;
}

export class ProcedureAdoptionDto {
  @CalendarDay()
  adoptedOn!: string;

  @Text({ min: 0, max: 1000 })
  proof!: string;
}

export class ProcedureDto {
  @Text({ max: 40 })
  code!: string;

  @Nested(() => LocalizedTextDto)
  title!: LocalizedTextDto;

  @Nested(() => LocalizedTextDto)
  purpose!: LocalizedTextDto;

  @Nested(() => ProcedureAdoptionDto, { nullable: true })
  adoption!: ProcedureAdoptionDto | null;
}

export class ProceduresDto {
  @Uuid()
  enrolmentId!: string;

  @Uuid()
  cooperativeId!: string;

  @Text({ max: 200 })
  cooperativeNameFr!: string;

  @Text({ min: 0, max: 200 })
  cooperativeNameAr!: string;

  @CalendarDay({ description: 'Today in the programme’s zone.' })
  today!: string;

  @Items(() => ProcedureDto, { max: 200 })
  items!: ProcedureDto[];

  @Choice(procedureSteps, 'ProcedureStep', { list: true })
  may!: (typeof procedureSteps)[number][];
}
