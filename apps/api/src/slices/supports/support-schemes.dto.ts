import { Choice, Flag, Items, Nested, Text, Uuid } from '../../platform/contract/fields';

const schemeSteps = ['add'] as const;

export class SchemeWordsDto {
  @Text({ min: 0, max: 500 })
  fr!: string;

  @Text({ min: 0, max: 500 })
  ar!: string;

  @Text({ min: 0, max: 500 })
  en!: string;
}

export class AddSupportSchemeDto {
  @Uuid()
  id!: string;

  @Text({ max: 120, description: 'Its name as people say it.' })
  nameFr!: string;

  @Text({ min: 0, max: 120 })
  nameAr!: string;

  @Text({ max: 200, description: 'Who pays.' })
  funder!: string;

  @Text({ min: 0, max: 300, description: 'Where this can be checked.' })
  source!: string;
}

export class SupportSchemeDto {
  @Uuid()
  id!: string;

  @Nested(() => SchemeWordsDto)
  name!: SchemeWordsDto;

  @Nested(() => SchemeWordsDto)
  about!: SchemeWordsDto;

  @Text({ max: 200 })
  funder!: string;

  @Text({ min: 0, max: 300 })
  source!: string;

  @Flag({ description: 'Somebody read its source.' })
  verified!: boolean;
}

export class SupportSchemesDto {
  @Items(() => SupportSchemeDto, { max: 500, description: 'By their French name.' })
  items!: SupportSchemeDto[];

  @Choice(schemeSteps, 'SupportSchemeStep', { list: true })
  may!: (typeof schemeSteps)[number][];
}
