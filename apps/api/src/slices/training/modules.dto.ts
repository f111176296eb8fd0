import { NEED_CATEGORIES, type NeedCategory } from '@tiwizi/domain';
import {
  Choice,
  Decimal,
  Flag,
  Integer,
  Items,
  Nested,
  Text,
  Texts,
  Uuid,
} from '../../platform/contract/fields';
import { ModuleContentDto, ModuleTextDto } from './module-content.dto';

export const moduleSteps = ['update', 'retire', 'restore', 'useShipped', 'useOwn'] as const;
export type ModuleStep = (typeof moduleSteps)[number];

/** A module as a list shows it. */
export class TrainingModuleDto {
  @Uuid()
  id!: string;

  @Text({ max: 20 })
  code!: string;

  @Nested(() => ModuleTextDto)
  title!: ModuleTextDto;

  @Nested(() => ModuleTextDto)
  objectives!: ModuleTextDto;

  @Nested(() => ModuleTextDto)
  audience!: ModuleTextDto;

  @Choice(NEED_CATEGORIES, 'NeedCategory')
  category!: NeedCategory;

  @Decimal({ min: 0, max: 1000, places: 1, description: 'Hours that a certificate is counted against.' })
  plannedHours!: number;

  @Texts({ max: 100, maxLength: 40, description: 'Codes of the grid’s criteria that the module raises.' })
  criteria!: string[];

  @Texts({ max: 20, maxLength: 20, description: 'Codes of the modules that come before it.' })
  buildsOn!: string[];

  @Integer({ min: 0, max: 12, description: 'How many exercise sheets it has.' })
  sheetCount!: number;

  @Flag({ description: 'Written or changed here, and so no longer replaced by what ships with the product.' })
  edited!: boolean;

  @Flag({ description: 'No longer taught: it stays where it was used.' })
  retired!: boolean;
}

export class TrainingModulesDto {
  @Items(() => TrainingModuleDto, { max: 500 })
  items!: TrainingModuleDto[];
}

export class ModuleDto extends ModuleContentDto {
  @Uuid()
  id!: string;

  @Text({ max: 20 })
  code!: string;

  @Flag()
  edited!: boolean;

  @Flag()
  retired!: boolean;

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;

  @Choice(moduleSteps, 'ModuleStep', { list: true })
  may!: ModuleStep[];
}

export class CreateModuleDto extends ModuleContentDto {
  @Uuid()
  id!: string;

  @Text({ min: 2, max: 20, pattern: /^[A-Z][A-Z0-9-]*$/, description: 'Short, and never changed: AB-12.' })
  code!: string;
}

export class UpdateModuleDto extends ModuleContentDto {}

export class RetireModuleDto {
  @Flag()
  retired!: boolean;
}

export class ChooseModuleTextDto {
  @Flag({ description: 'True for the text that ships with the product, false for the one written here.' })
  shipped!: boolean;
}
