import { LONGEST_FORMULA } from '@tiwizi/domain';
import { Decimal, Integer, Items, Nested, Text } from '../../../platform/contract/fields';
import { measure } from '../indicators.dto';

export class FormulaPreviewQuery {
  @Text({ max: LONGEST_FORMULA + 100 })
  formula!: string;

  @Text({ max: 20, description: 'Of the indicator that it is to define.' })
  code!: string;

  @Text({ max: 60, optional: true })
  unitCode?: string;
}

export class FormulaFaultDto {
  @Text({ max: 60 })
  code!: string;

  @Integer({ min: 0, max: 1000, description: 'The first character that it is about.' })
  start!: number;

  @Integer({ min: 0, max: 1000, description: 'The first character after it.' })
  end!: number;

  @Text({ min: 0, max: 60, nullable: true, description: 'A code or a unit that the sentence names.' })
  one!: string | null;

  @Text({ min: 0, max: 60, nullable: true })
  other!: string | null;
}

export class FormulaPartDto {
  @Text({ max: 20 })
  code!: string;

  @Decimal({ ...measure, nullable: true })
  value!: number | null;
}

export class FormulaSampleDto {
  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @Text({ max: 7 })
  month!: string;

  @Items(() => FormulaPartDto, { max: 100 })
  parts!: FormulaPartDto[];

  @Decimal({ ...measure, nullable: true })
  value!: number | null;
}

export class FormulaPreviewDto {
  @Nested(() => FormulaFaultDto, { nullable: true })
  fault!: FormulaFaultDto | null;

  @Text({ max: 200, nullable: true, description: 'What it comes out in.' })
  unitCode!: string | null;

  @Items(() => FormulaSampleDto, { max: 10, description: 'On readings there are, the latest first.' })
  samples!: FormulaSampleDto[];
}
