import { Choice, Instant, Integer, Items, Nested, Text, Uuid } from '../../platform/contract/fields';
import { GridDimensionDto, GridTextDto } from './grids.dto';

export const gridFaultCodes = [
  'missing_code',
  'malformed_code',
  'duplicate_code',
  'no_dimension',
  'no_criterion',
  'missing_text',
  'weight_out_of_range',
  'level_out_of_range',
  'wrong_number_of_levels',
  'unknown_category',
  'unknown_remedy',
  'unknown_kind',
  'unknown_sector',
  'missing_source',
] as const;

export const gridDraftSteps = ['save', 'publish', 'delete'] as const;

export class StartGridDraftDto {
  @Uuid()
  id!: string;

  @Uuid({ nullable: true, description: 'The published version to copy; null for an empty grid.' })
  copyOf!: string | null;

  @Text({
    max: 40,
    pattern: /^[A-Za-z][A-Za-z0-9_-]*$/,
    nullable: true,
    description: 'Of a new grid; null for the next version of what is copied.',
  })
  code!: string | null;
}

export class GridContentDto {
  @Nested(() => GridTextDto)
  title!: GridTextDto;

  @Items(() => GridDimensionDto, { max: 50 })
  dimensions!: GridDimensionDto[];
}

export class GridFaultDto {
  @Text({ max: 200, description: 'JSON pointer into the grid.' })
  pointer!: string;

  @Choice(gridFaultCodes, 'GridFaultCode')
  code!: (typeof gridFaultCodes)[number];
}

export class GridDraftDto extends GridContentDto {
  @Uuid()
  id!: string;

  @Text({ max: 40 })
  code!: string;

  @Items(() => GridFaultDto, { max: 100_000, description: 'What keeps it from being published.' })
  faults!: GridFaultDto[];

  @Uuid({ nullable: true, description: 'The latest published version of this grid; null before the first.' })
  latestId!: string | null;

  @Instant()
  updatedAt!: string;

  @Text({ min: 0, max: 120 })
  updatedByName!: string;

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;

  @Choice(gridDraftSteps, 'GridDraftStep', { list: true })
  may!: (typeof gridDraftSteps)[number][];
}

export class SavedGridDraftDto {
  @Integer({ min: 1, max: 1_000_000 })
  version!: number;

  @Items(() => GridFaultDto, { max: 100_000, description: 'What keeps it from being published.' })
  faults!: GridFaultDto[];
}
