import { type FormAnswers } from '@tiwizi/domain';
import {
  AnswersByName,
  CalendarDay,
  Choice,
  FreeForm,
  Instant,
  Integer,
  Items,
  Text,
  Uuid,
} from '../../../platform/contract/fields';
import { PageQuery } from '../../../platform/contract/paging.dto';

export const responseStatuses = ['draft', 'submitted'] as const;
export type ResponseStatus = (typeof responseStatuses)[number];

export const responseSteps = ['answer', 'submit', 'delete'] as const;
export type ResponseStep = (typeof responseSteps)[number];

export const tableFormats = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof tableFormats)[number];

const name = { max: 200 };
const version = { min: 1, max: 1_000_000 };

class OfEnrolmentDto {
  @Uuid()
  enrolmentId!: string;

  @Uuid()
  cooperativeId!: string;

  @Text(name)
  cooperativeNameFr!: string;

  @Text({ ...name, min: 0 })
  cooperativeNameAr!: string;
}

export class StartResponseDto {
  @Uuid()
  id!: string;

  @Uuid({ description: 'A published version.' })
  questionnaireId!: string;

  @CalendarDay({ description: 'Not after today.' })
  heldOn!: string;

  @Text({ min: 0, max: 200, description: 'Who answers for the cooperative.' })
  respondent!: string;
}

export class SaveResponseDto {
  @CalendarDay({ description: 'Not after today.' })
  heldOn!: string;

  @Text({ min: 0, max: 200 })
  respondent!: string;

  @AnswersByName({
    description:
      'By the name of the question: a text, a number, or the names of the choices of a select_multiple.',
  })
  answers!: FormAnswers;
}

export class SavedResponseDto {
  @Integer(version)
  version!: number;
}

export class ResponseDto extends OfEnrolmentDto {
  @Uuid()
  id!: string;

  @Uuid()
  questionnaireId!: string;

  @Text(name)
  title!: string;

  @Integer({ min: 1, max: 10_000 })
  number!: number;

  @FreeForm({ description: 'A QuestionnaireForm of the domain.' })
  form!: object;

  @CalendarDay()
  heldOn!: string;

  @Text({ ...name, min: 0 })
  respondent!: string;

  @Choice(responseStatuses, 'ResponseStatus')
  status!: ResponseStatus;

  @Text(name)
  writtenByName!: string;

  @Instant({ nullable: true })
  submittedAt!: string | null;

  @FreeForm({ description: 'As they were saved; once it is sent, with what was calculated from them.' })
  answers!: FormAnswers;

  @CalendarDay({ description: 'What today() gives.' })
  today!: string;

  @Integer(version)
  version!: number;

  @Choice(responseSteps, 'ResponseStep', { list: true })
  may!: ResponseStep[];
}

export class ResponseItemDto extends OfEnrolmentDto {
  @Uuid()
  id!: string;

  @Uuid()
  questionnaireId!: string;

  @Text(name)
  title!: string;

  @Integer({ min: 1, max: 10_000 })
  number!: number;

  @CalendarDay()
  heldOn!: string;

  @Text({ ...name, min: 0 })
  respondent!: string;

  @Choice(responseStatuses, 'ResponseStatus')
  status!: ResponseStatus;

  @Text(name)
  writtenByName!: string;
}

export class ResponsesQuery extends PageQuery {
  @Uuid({ optional: true })
  programmeId?: string;
}

export class ResponseTableQuery {
  @Choice(tableFormats, 'TableFormat')
  format!: TableFormat;

  @Uuid({ optional: true })
  programmeId?: string;
}

export class ResponsePageDto {
  @Items(() => ResponseItemDto, { max: 100, description: 'Latest first.' })
  items!: ResponseItemDto[];

  @Integer({ min: 0, max: 100_000_000 })
  total!: number;

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;
}

export class QuestionnaireChoiceDto {
  @Uuid()
  id!: string;

  @Text(name)
  title!: string;

  @Integer({ min: 1, max: 10_000 })
  number!: number;
}

export const enrolmentResponseSteps = ['start'] as const;

export class EnrolmentResponsesDto extends OfEnrolmentDto {
  @Items(() => ResponseItemDto, { max: 1000, description: 'Latest first.' })
  items!: ResponseItemDto[];

  @Items(() => QuestionnaireChoiceDto, {
    max: 1000,
    description: 'The latest version of each that can be filled in.',
  })
  questionnaires!: QuestionnaireChoiceDto[];

  @Choice(enrolmentResponseSteps, 'EnrolmentResponseStep', { list: true })
  may!: (typeof enrolmentResponseSteps)[number][];
}
