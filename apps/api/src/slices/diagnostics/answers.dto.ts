import { ANSWER_STATES, type AnswerState } from '@tiwizi/domain';
import {
  CalendarDay,
  Choice,
  Flag,
  Instant,
  Integer,
  Items,
  Nested,
  Text,
  Uuid,
  Uuids,
} from '../../platform/contract/fields';
import { FileDto } from '../../platform/files/files.dto';
import { DiagnosticResultDto } from './diagnostic-result.dto';

const level = { min: 0, max: 4 };
const note = { min: 0, max: 2000 };

/** What was found for one criterion. */
export class AnswerDto {
  @Text({ max: 40 })
  criterionCode!: string;

  @Choice(ANSWER_STATES, 'AnswerState')
  state!: AnswerState;

  @Integer({ ...level, nullable: true, description: 'Given if and only if the state is `rated`.' })
  level!: number | null;

  @Text(note)
  note!: string;
}

/** An answer is given as a whole: what is left out is not there any more, but for its files, which stay. */
export class GivenAnswerDto extends AnswerDto {
  @Flag({ optional: true, description: 'The assessor saw it, and needs no paper for it.' })
  seenOnSite?: boolean;

  @Text({ max: 200, optional: true, nullable: true, description: 'Who said so, of those who answered.' })
  respondent?: string | null;

  @Uuids({ max: 20, optional: true, description: 'All files of this enrolment that prove it.' })
  fileIds?: string[];
}

export class AttachEvidenceDto {
  @Text({ max: 40, description: 'Of an answer that was given.' })
  criterionCode!: string;

  @Uuid({ description: 'A file of this enrolment.' })
  fileId!: string;
}

export class SaveAnswersDto {
  @Items(() => GivenAnswerDto, { min: 1, max: 200 })
  answers!: GivenAnswerDto[];
}

export class SavedAnswersDto {
  @Nested(() => DiagnosticResultDto, { description: 'As the answers stand now.' })
  result!: DiagnosticResultDto;
}

export class AnswerFilesDto {
  @Items(() => FileDto, { max: 20, description: 'All that prove the answer now.' })
  files!: FileDto[];
}

/** An answer with what stands behind it. */
export class RecordedAnswerDto extends AnswerDto {
  @Flag()
  seenOnSite!: boolean;

  @Text({ max: 200, nullable: true })
  respondent!: string | null;

  @Text({ max: 200, description: 'Whose account wrote it down.' })
  answeredBy!: string;

  @Instant()
  answeredAt!: string;

  @Items(() => FileDto, { max: 20 })
  files!: FileDto[];
}

/** What was found of a criterion in the wave before. */
export class EarlierAnswerDto extends AnswerDto {
  @Flag()
  seenOnSite!: boolean;

  @Items(() => FileDto, { max: 20 })
  files!: FileDto[];
}

/** The level that assessor and cooperative settled on. Null takes back what was agreed. */
export class SettleLevelDto {
  @Text({ max: 40 })
  criterionCode!: string;

  @Integer({ ...level, nullable: true })
  level!: number | null;

  @Text({ min: 0, max: 400, description: 'Who agreed, by name. Needed with a level.' })
  agreedBy!: string;

  @Text(note)
  note!: string;

  @CalendarDay({ description: 'Not after today.' })
  agreedOn!: string;
}

export class AgreedLevelDto {
  @Integer(level)
  level!: number;

  @Text({ max: 400 })
  agreedBy!: string;

  @Text(note)
  note!: string;

  @CalendarDay()
  agreedOn!: string;
}

/** A criterion that the assessor and the cooperative see two levels apart or more: to be talked over. */
export class TalkDto {
  @Text({ max: 40 })
  criterionCode!: string;

  @Integer(level)
  assessorLevel!: number;

  @Text(note)
  assessorNote!: string;

  @Integer(level)
  selfLevel!: number;

  @Text(note)
  selfNote!: string;

  @Nested(() => AgreedLevelDto, { nullable: true })
  agreed!: AgreedLevelDto | null;
}
