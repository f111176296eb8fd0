import {
  Choice,
  Flag,
  FreeForm,
  Instant,
  Integer,
  Items,
  Text,
  Texts,
  Uuid,
} from '../../../platform/contract/fields';
import { SheetFaultDto } from './sheet-fault.dto';

export const questionnaireStatuses = ['draft', 'published'] as const;
export type QuestionnaireStatus = (typeof questionnaireStatuses)[number];

export const questionnaireSteps = ['publish', 'delete'] as const;
export type QuestionnaireStep = (typeof questionnaireSteps)[number];

const count = { min: 0, max: 10_000_000 };

export class WorkbookQuery {
  @Uuid({ description: 'Made by the sender.' })
  id!: string;

  @Text({ max: 200 })
  fileName!: string;
}

/** What a workbook gave: a draft, or all that has to be put right in it first. */
export class ReadWorkbookDto {
  @Uuid({ nullable: true, description: 'Of the draft; null where the workbook was refused.' })
  draftId!: string | null;

  @Items(() => SheetFaultDto, { max: 200, description: 'The first 200.' })
  faults!: SheetFaultDto[];

  @Integer(count)
  faultsTotal!: number;

  @Items(() => SheetFaultDto, {
    max: 200,
    description: 'What was left out without changing what is asked; the first 200.',
  })
  notices!: SheetFaultDto[];
}

export class QuestionnaireDto {
  @Uuid()
  id!: string;

  @Text({ max: 60, description: 'The form_id of the workbook: what its versions have in common.' })
  code!: string;

  @Integer({ min: 1, max: 10_000, nullable: true, description: 'Null while it is a draft.' })
  number!: number | null;

  @Text({ max: 200 })
  title!: string;

  @Choice(questionnaireStatuses, 'QuestionnaireStatus')
  status!: QuestionnaireStatus;

  @Text({ max: 200 })
  fileName!: string;

  @FreeForm({ description: 'A QuestionnaireForm of the domain, which reads and answers it on both sides.' })
  form!: object;

  @Choice(questionnaireSteps, 'QuestionnaireStep', { list: true })
  may!: QuestionnaireStep[];
}

export class QuestionnaireVersionDto {
  @Uuid()
  id!: string;

  @Integer({ min: 1, max: 10_000 })
  number!: number;

  @Instant()
  publishedAt!: string;

  @Integer({ ...count, description: 'That were sent.' })
  responses!: number;
}

export class QuestionnaireItemDto {
  @Text({ max: 60 })
  code!: string;

  @Text({ max: 200, description: 'Of the latest version; of the draft where none is published.' })
  title!: string;

  @Texts({ max: 20, maxLength: 60, description: 'Codes of its languages.' })
  languages!: string[];

  @Integer(count)
  questions!: number;

  @Uuid({ nullable: true, description: 'Shown to those who may publish it.' })
  draftId!: string | null;

  @Items(() => QuestionnaireVersionDto, { max: 1000, description: 'Latest first.' })
  versions!: QuestionnaireVersionDto[];
}

export class QuestionnaireListDto {
  @Items(() => QuestionnaireItemDto, { max: 1000 })
  items!: QuestionnaireItemDto[];

  @Flag({ description: 'Whether the caller may bring in workbooks.' })
  mayImport!: boolean;
}
