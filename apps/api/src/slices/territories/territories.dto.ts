import { TERRITORY_LEVELS, type TerritoryLevel } from '@tiwizi/domain';
import { Choice, Items, Text, Uuid } from '../../platform/contract/fields';

export class TerritoryDto {
  @Uuid()
  id!: string;

  @Text({ max: 80 })
  code!: string;

  @Uuid({ nullable: true })
  parentId!: string | null;

  @Choice(TERRITORY_LEVELS, 'TerritoryLevel')
  level!: TerritoryLevel;

  @Text({ max: 120 })
  nameFr!: string;

  @Text({ max: 120 })
  nameAr!: string;
}

export class TerritoriesDto {
  @Items(() => TerritoryDto, { max: 5000 })
  items!: TerritoryDto[];
}
