import {
  COOPERATIVE_KINDS,
  type CooperativeKind,
  type Level,
  NEED_CATEGORIES,
  type NeedCategory,
  REMEDY_KINDS,
  type RemedyKind,
  type Sector,
  SECTORS,
} from '@tiwizi/domain';
import { Choice, Flag, Instant, Integer, Items, Nested, Text, Uuid } from '../../platform/contract/fields';

const anyText = { min: 0, max: 2000 };

/** A text of a grid. While it is a draft any may be empty; once published, only English: it is read in French then. */
export class GridTextDto {
  @Text(anyText)
  fr!: string;

  @Text(anyText)
  ar!: string;

  @Text(anyText)
  en!: string;
}

export class LegalNoteDto {
  @Nested(() => GridTextDto)
  text!: GridTextDto;

  @Flag({ description: 'False until somebody has read the text of the law itself.' })
  verified!: boolean;

  @Text({ min: 0, max: 400 })
  source!: string;
}

export class RemedySuggestionDto {
  @Choice(REMEDY_KINDS, 'RemedyKind')
  remedy!: RemedyKind;

  @Nested(() => GridTextDto)
  text!: GridTextDto;

  @Text({ max: 20, nullable: true })
  moduleCode!: string | null;
}

export class ApplicabilityDto {
  @Choice(COOPERATIVE_KINDS, 'CooperativeKind', { list: true, description: 'None named: all.' })
  kinds!: CooperativeKind[];

  @Choice(SECTORS, 'Sector', { list: true, description: 'None named: all.' })
  sectors!: Sector[];
}

export class GridCriterionDto {
  @Text({ min: 0, max: 40, description: 'Waves are compared by it.' })
  code!: string;

  @Nested(() => GridTextDto)
  title!: GridTextDto;

  @Choice(NEED_CATEGORIES, 'NeedCategory')
  category!: NeedCategory;

  @Nested(() => GridTextDto, { description: 'What to ask to see.' })
  evidence!: GridTextDto;

  @Integer({ min: 1, max: 3 })
  weight!: number;

  @Integer({ min: 0, max: 4 })
  targetLevel!: Level;

  @Items(() => GridTextDto, { min: 5, max: 5, description: 'Each level in words, 0 first.' })
  levels!: [GridTextDto, GridTextDto, GridTextDto, GridTextDto, GridTextDto];

  @Integer({ min: 0, max: 4, nullable: true })
  legalBlockerAtOrBelow!: Level | null;

  @Nested(() => LegalNoteDto, { nullable: true })
  legalNote!: LegalNoteDto | null;

  @Items(() => RemedySuggestionDto, { max: 20 })
  suggestions!: RemedySuggestionDto[];

  @Nested(() => ApplicabilityDto)
  appliesTo!: ApplicabilityDto;
}

export class GridDimensionDto {
  @Text({ min: 0, max: 40 })
  code!: string;

  @Nested(() => GridTextDto)
  title!: GridTextDto;

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

  @Nested(() => GridTextDto)
  title!: GridTextDto;

  @Items(() => GridDimensionDto, { max: 50 })
  dimensions!: GridDimensionDto[];
}

/** A published version in the list of grids. */
export class GridVersionItemDto {
  @Uuid()
  id!: string;

  @Integer({ min: 1, max: 10_000 })
  number!: number;

  @Instant()
  publishedAt!: string;

  @Flag({ description: 'Came with the product.' })
  shipped!: boolean;

  @Integer({ min: 0, max: 5000 })
  criteria!: number;

  @Integer({ min: 0, max: 10_000_000, description: 'Diagnostics that were filled on it.' })
  diagnostics!: number;
}

export class GridItemDto {
  @Text({ max: 40 })
  code!: string;

  @Nested(() => GridTextDto, { description: 'Of the latest version; of the draft where none is published.' })
  title!: GridTextDto;

  @Integer({ min: 0, max: 1_000_000, description: 'Programmes that work with it.' })
  programmes!: number;

  @Uuid({
    nullable: true,
    description: 'The version that is being written; shown to those who may write it.',
  })
  draftId!: string | null;

  @Items(() => GridVersionItemDto, { max: 1000, description: 'Latest first.' })
  versions!: GridVersionItemDto[];
}

export class GridListDto {
  @Items(() => GridItemDto, { max: 1000 })
  items!: GridItemDto[];
}
