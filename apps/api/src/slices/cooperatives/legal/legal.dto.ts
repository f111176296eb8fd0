import { LEGAL_ITEMS, LEGAL_STATES, type LegalItemCode, type LegalState } from '@tiwizi/domain';
import {
  CalendarDay,
  Choice,
  Flag,
  Integer,
  Items,
  Text,
  Texts,
  Uuid,
  Uuids,
} from '../../../platform/contract/fields';
import { FileDto } from '../../../platform/files/files.dto';

export const mandateFunctions = [
  'president',
  'treasurer',
  'secretary',
  'manager',
  'board_member',
  'auditor',
] as const;
export type MandateFunction = (typeof mandateFunctions)[number];

/** Items that are marked as done; a mandate is renewed by recording the next one. */
export const completedItems = ['annual_general_meeting', 'filing_of_accounts'] as const;
export type CompletedItem = (typeof completedItems)[number];

const legalSteps = ['complete', 'record-mandate'] as const;
const mostFiles = 10;

export class CompleteLegalItemDto {
  @Choice(completedItems, 'CompletedLegalItem')
  code!: CompletedItem;

  @CalendarDay({ description: 'The closing that the item follows.' })
  fiscalYearEnd!: string;

  @CalendarDay({ nullable: true, description: 'Not after today; null: it was not done after all.' })
  doneOn!: string | null;

  @Text({ min: 0, max: 1000, description: 'What shows it: minutes, receipt.' })
  proof!: string;

  @Uuids({ max: mostFiles, optional: true })
  fileIds?: string[];
}

export class RecordMandateDto {
  @Uuid()
  id!: string;

  @Choice(mandateFunctions, 'MandateFunction')
  function!: MandateFunction;

  @Text({ max: 200 })
  holderName!: string;

  @CalendarDay({ description: 'Not after today.' })
  electedOn!: string;

  @CalendarDay()
  endsOn!: string;

  @Uuid({ optional: true, nullable: true, description: 'The mandate that this election renews.' })
  replacesId?: string | null;
}

export class MandateDto {
  @Uuid()
  id!: string;

  @Choice(mandateFunctions, 'MandateFunction')
  function!: MandateFunction;

  @Text({ max: 200 })
  holderName!: string;

  @CalendarDay()
  electedOn!: string;

  @CalendarDay()
  endsOn!: string;

  @CalendarDay({ nullable: true, description: 'The election that renewed it.' })
  renewedOn!: string | null;
}

export class LegalItemDto {
  @Choice(LEGAL_ITEMS, 'LegalItemCode')
  code!: LegalItemCode;

  @CalendarDay({ nullable: true, description: 'The closing that the item follows; null for a mandate.' })
  fiscalYearEnd!: string | null;

  @Uuid({ nullable: true })
  mandateId!: string | null;

  @CalendarDay()
  dueOn!: string;

  @Integer({ min: -1_000_000, max: 1_000_000, description: 'Days from today; negative if past.' })
  daysLeft!: number;

  @Choice(LEGAL_STATES, 'LegalState')
  state!: LegalState;

  @CalendarDay({ nullable: true })
  doneOn!: string | null;

  @Text({ min: 0, max: 1000 })
  proof!: string;

  @Items(() => FileDto, { max: mostFiles })
  files!: FileDto[];

  @Flag({ description: 'False: to be confirmed by a lawyer.' })
  verified!: boolean;

  @Texts({ max: 10, maxLength: 500 })
  sources!: string[];

  @Text({ max: 40, description: 'The criterion of the shipped grid that asks the same.' })
  criterionCode!: string;
}

export class LegalCalendarDto {
  @Uuid()
  cooperativeId!: string;

  @Text({ max: 200 })
  cooperativeNameFr!: string;

  @Text({ min: 0, max: 200 })
  cooperativeNameAr!: string;

  @Text({ max: 5, description: 'MM-DD' })
  fiscalYearEnd!: string;

  @Uuid({
    nullable: true,
    description: 'Its latest enrolment that the caller reaches: where proofs are sent.',
  })
  enrolmentId!: string | null;

  @CalendarDay({ description: 'Today in the country of the registry.' })
  today!: string;

  @Integer({
    min: 0,
    max: 100,
    nullable: true,
    description: 'Years that a mandate lasts, as far as is known.',
  })
  mandateYears!: number | null;

  @Items(() => LegalItemDto, { max: 1000, description: 'By day.' })
  items!: LegalItemDto[];

  @Items(() => MandateDto, { max: 1000 })
  mandates!: MandateDto[];

  @Choice(legalSteps, 'LegalStep', { list: true })
  may!: (typeof legalSteps)[number][];
}

export class CohortLegalItemDto {
  @Uuid()
  enrolmentId!: string;

  @Uuid()
  cooperativeId!: string;

  @Text({ max: 200 })
  cooperativeNameFr!: string;

  @Text({ min: 0, max: 200 })
  cooperativeNameAr!: string;

  @Choice(LEGAL_ITEMS, 'LegalItemCode')
  code!: LegalItemCode;

  @CalendarDay()
  dueOn!: string;

  @Choice(LEGAL_STATES, 'LegalState')
  state!: LegalState;

  @Flag()
  verified!: boolean;
}

export class CohortLegalCalendarDto {
  @CalendarDay()
  today!: string;

  @Items(() => CohortLegalItemDto, {
    max: 100_000,
    description: 'What is not done, until a year from today, by day.',
  })
  items!: CohortLegalItemDto[];
}
