import { NEED_CATEGORIES, type NeedCategory } from '@tiwizi/domain';
import { Choice, Decimal, Items, Nested, Text, Texts, Uuid } from '../../platform/contract/fields';
import { LocalizedTextDto } from '../../platform/contract/localized-text.dto';

export class TrainingModuleDto {
  @Uuid()
  id!: string;

  @Text({ max: 20 })
  code!: string;

  @Nested(() => LocalizedTextDto)
  title!: LocalizedTextDto;

  @Nested(() => LocalizedTextDto)
  objectives!: LocalizedTextDto;

  @Nested(() => LocalizedTextDto)
  audience!: LocalizedTextDto;

  @Choice(NEED_CATEGORIES, 'NeedCategory')
  category!: NeedCategory;

  @Decimal({ min: 0, max: 1000, places: 1, description: 'Hours that a certificate is counted against.' })
  plannedHours!: number;

  @Texts({ max: 100, maxLength: 20, description: 'Codes of the grid’s criteria that the module serves.' })
  criteria!: string[];
}

export class TrainingModulesDto {
  @Items(() => TrainingModuleDto, { max: 500 })
  items!: TrainingModuleDto[];
}
