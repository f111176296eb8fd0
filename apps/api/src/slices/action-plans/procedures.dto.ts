import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, Matches } from 'class-validator';
import {
  CalendarDay,
  Choice,
  Instant,
  Items,
  Nested,
  Text,
  Uuid,
  Uuids,
} from '../../platform/contract/fields';
import { LocalizedTextDto } from '../../platform/contract/localized-text.dto';
import { PrintQuery } from '../../platform/documents/print-query.dto';
import { FileDto } from '../../platform/files/files.dto';

const procedureSteps = ['adopt'] as const;

export const procedureMoves = ['adopted', 'corrected', 'withdrawn'] as const;
export type ProcedureMove = (typeof procedureMoves)[number];

const mostFiles = 10;

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

  @Text({ min: 0, max: 200, optional: true, description: 'Who decided it: the assembly, the board, a name.' })
  decidedBy?: string;

  @Uuids({ max: mostFiles, optional: true })
  fileIds?: string[];
}

export class DropProcedureQuery {
  @Text({ max: 400, optional: true, description: 'Why it is not in use any more.' })
  reason?: string;
}

export class ProcedureTemplateParam {
  @ApiProperty({ pattern: '^[A-Z0-9-]{1,40}$' })
  @IsString()
  @Matches(/^[A-Z0-9-]{1,40}$/)
  code!: string;
}

export class ProcedureTemplateQuery extends PrintQuery {
  @Uuid({ optional: true, description: 'Writes the name of its cooperative on the sheet.' })
  enrolmentId?: string;
}

export class ProcedureAdoptionDto {
  @CalendarDay()
  adoptedOn!: string;

  @Text({ min: 0, max: 1000 })
  proof!: string;

  @Text({ min: 0, max: 200 })
  decidedBy!: string;

  @Items(() => FileDto, { max: mostFiles })
  files!: FileDto[];
}

/** One entry of a procedure's history; none is ever changed. */
export class ProcedureMoveDto {
  @Choice(procedureMoves, 'ProcedureMove')
  kind!: ProcedureMove;

  @CalendarDay({ description: 'In place from, or withdrawn on, this day.' })
  heldOn!: string;

  @Text({ min: 0, max: 200 })
  decidedBy!: string;

  @Text({ min: 0, max: 1000, description: 'The proof, or why it was withdrawn.' })
  words!: string;

  @Items(() => FileDto, { max: mostFiles })
  files!: FileDto[];

  @Text({ max: 120 })
  recordedBy!: string;

  @Instant()
  recordedAt!: string;
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

  @Items(() => ProcedureMoveDto, { max: 1000, description: 'Newest first.' })
  history!: ProcedureMoveDto[];
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
