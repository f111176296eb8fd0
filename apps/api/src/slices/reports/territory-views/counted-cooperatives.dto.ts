import { SECTORS, type Sector } from '@tiwizi/domain';
import { Choice, Integer, Items, Text, Uuid } from '../../../platform/contract/fields';
import { PageQuery } from '../../../platform/contract/paging.dto';
import { TerritorySumsDto } from './territory-figures.dto';

export class CountedCooperativesQuery extends PageQuery {
  @Uuid({ optional: true, description: 'A region or a province: only what lies in it.' })
  within?: string;

  @Uuid({ optional: true })
  programmeId?: string;

  @Choice(SECTORS, 'Sector', { optional: true })
  sector?: Sector;

  @Integer({
    min: 2000,
    max: 2199,
    optional: true,
    description: 'The whole time so far where it is left out.',
  })
  year?: number;
}

/** What one cooperative brings to the figures within one programme; `enrolled` is 0 of one that left. */
export class CountedCooperativeDto extends TerritorySumsDto {
  @Uuid()
  enrolmentId!: string;

  @Uuid()
  cooperativeId!: string;

  @Uuid()
  programmeId!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @Text({ max: 200 })
  programmeNameFr!: string;

  @Text({ min: 0, max: 200 })
  programmeNameAr!: string;
}

export class CountedCooperativePageDto {
  @Items(() => CountedCooperativeDto, { max: 100 })
  items!: CountedCooperativeDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;

  @Integer({ min: 0, max: 2_000_000_000 })
  total!: number;
}
