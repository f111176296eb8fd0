import { NEED_CATEGORIES, type NeedCategory, REMEDY_KINDS, type RemedyKind } from '@tiwizi/domain';
import { Choice, Flag, Integer, Items, Nested, Text, Uuid } from '../../platform/contract/fields';
import { LocalizedTextDto } from '../../platform/contract/localized-text.dto';

export class LegalNoteDto {
  @Nested(() => LocalizedTextDto)
  text!: LocalizedTextDto;

  @Flag({ description: 'False until somebody has read the text of the law itself.' })
  verified!: boolean;

  @Text({ max: 400 })
  source!: string;
}

export class RemedySuggestionDto {
  @Choice(REMEDY_KINDS, 'RemedyKind')
  remedy!: RemedyKind;

  @Nested(() => LocalizedTextDto)
  text!: LocalizedTextDto;

  @Text({ max: 20, nullable: true })
  moduleCode!: string | null;
}

export class GridCriterionDto {
  @Text({ max: 40 })
  code!: string;

  @Nested(() => LocalizedTextDto)
  title!: LocalizedTextDto;

  @Choice(NEED_CATEGORIES, 'NeedCategory')
  category!: NeedCategory;

  @Nested(() => LocalizedTextDto, { description: 'What to ask to see.' })
  evidence!: LocalizedTextDto;

  @Integer({ min: 1, max: 3 })
  weight!: number;

  @Integer({ min: 0, max: 4 })
  targetLevel!: number;

  @Items(() => LocalizedTextDto, { min: 5, max: 5, description: 'Each level in words, 0 first.' })
  levels!: LocalizedTextDto[];

  @Integer({ min: 0, max: 4, nullable: true })
  legalBlockerAtOrBelow!: number | null;

  @Nested(() => LegalNoteDto, { nullable: true })
  legalNote!: LegalNoteDto | null;

  @Items(() => RemedySuggestionDto, { max: 20 })
  suggestions!: RemedySuggestionDto[];
}

export class GridDimensionDto {
  @Text({ max: 40 })
  code!: string;

  @Nested(() => LocalizedTextDto)
  title!: LocalizedTextDto;

  @Items(() => GridCriterionDto, { max: 100 })
  criteria!: GridCriterionDto[];
}

export class GridVersionDto {
  @Uuid()
  id!: string;

  @Text({ max: 40 })
  code!: string;

  @Integer({ min: 1, max: 10_000 })
  number!: number;

  @Nested(() => LocalizedTextDto)
  title!: LocalizedTextDto;

  @Items(() => GridDimensionDto, { max: 50 })
  dimensions!: GridDimensionDto[];
}
