import { LEGAL_UNITS, type LegalUnit } from '@tiwizi/domain';
import { CalendarDay, Choice, Decimal, Flag, Items, Text } from '../../../platform/contract/fields';

export const legalParameterCodes = [
  'agm_after_closing',
  'filing_after_agm',
  'mandate_length',
  'tax_exemption_below',
] as const;
export type LegalParameterCode = (typeof legalParameterCodes)[number];

const parameterSteps = ['add'] as const;

/** A value of the law from one day on. A change of the law is a new value; none is ever overwritten. */
export class AddLegalParameterDto {
  @Choice(legalParameterCodes, 'LegalParameterCode')
  code!: LegalParameterCode;

  @CalendarDay({ description: 'The first day on which it applies.' })
  validFrom!: string;

  @Decimal({ min: 0, max: 1_000_000_000, places: 2 })
  value!: number;

  @Text({ max: 500, description: 'Where it is written: law, article, official gazette.' })
  source!: string;

  @Flag({ description: 'Somebody has read it in the text itself.' })
  verified!: boolean;
}

export class LegalParameterDto extends AddLegalParameterDto {
  @Choice(LEGAL_UNITS, 'LegalUnit')
  unit!: LegalUnit;

  @Text({ max: 120, nullable: true, description: 'Null for what ships with the product.' })
  recordedBy!: string | null;
}

export class LegalParametersDto {
  @Items(() => LegalParameterDto, { max: 1000, description: 'By code, the newest value of each first.' })
  items!: LegalParameterDto[];

  @Choice(parameterSteps, 'LegalParameterStep', { list: true })
  may!: (typeof parameterSteps)[number][];
}
