import { COOPERATIVE_KINDS, type CooperativeKind, SECTORS, type Sector } from '@tiwizi/domain';
import {
  Choice,
  Decimal,
  Flag,
  Instant,
  Integer,
  Items,
  Nested,
  Text,
  Uuid,
} from '../../../platform/contract/fields';

const count = { min: 0, max: 2_000_000_000 };
const amount = { min: 0, max: 1e15 };
const levels = ['region', 'province'] as const;

export class TerritoryFiguresQuery {
  @Choice(levels, 'FigureLevel', {
    optional: true,
    description: 'What a row is: a region where it is left out.',
  })
  level?: (typeof levels)[number];

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

/** Sums alone: who shows a share divides. */
export class TerritorySumsDto {
  @Integer({ ...count, nullable: true, description: 'In the register; null for who reads programmes alone.' })
  registered!: number | null;

  @Integer({ ...count, nullable: true, description: 'Members of the registered.' })
  registeredMembers!: number | null;

  @Integer({ ...count, description: 'Cooperatives in the programmes.' })
  enrolled!: number;

  @Integer({ ...count, description: 'Members of the enrolled.' })
  members!: number;

  @Integer({ ...count, description: 'Among `sexed`.' })
  women!: number;

  @Integer({
    ...count,
    description:
      'Members of places and sectors where telling women from men gives nobody away, of a known sex.',
  })
  sexed!: number;

  @Integer({ ...count, description: 'Cooperatives with a final diagnostic.' })
  diagnosed!: number;

  @Decimal({ min: 0, max: 4, nullable: true, description: 'Average of the diagnosed, by their latest wave.' })
  maturity!: number | null;

  @Integer({ ...count, description: 'Held; one with several provinces or sectors counts once in each.' })
  sessions!: number;

  @Integer(count)
  participations!: number;

  @Integer({ ...count, description: 'Different people, each once in a programme, province and sector.' })
  participants!: number;

  @Decimal(amount)
  hours!: number;

  @Integer(count)
  attended!: number;

  @Integer(count)
  expected!: number;

  @Integer(count)
  windowsDue!: number;

  @Integer(count)
  windowsHonoured!: number;

  @Integer(count)
  actions!: number;

  @Integer(count)
  actionsDone!: number;

  @Integer(count)
  procedures!: number;
}

export class TerritoryRowDto extends TerritorySumsDto {
  @Uuid()
  id!: string;

  @Text({ max: 80 })
  code!: string;

  @Text({ max: 120 })
  nameFr!: string;

  @Text({ max: 120 })
  nameAr!: string;
}

export class ProgrammeChoiceDto {
  @Uuid()
  id!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;
}

export class SectorSumDto {
  @Choice(SECTORS, 'Sector')
  sector!: Sector;

  @Integer({ ...count, nullable: true })
  registered!: number | null;

  @Integer(count)
  enrolled!: number;
}

export class KindSumDto {
  @Choice(COOPERATIVE_KINDS, 'CooperativeKind')
  kind!: CooperativeKind;

  @Integer(count)
  registered!: number;
}

export class TerritoryFiguresDto {
  @Instant({ nullable: true, description: 'When the figures were added up; null before the first time.' })
  refreshedAt!: string | null;

  @Flag({ description: 'Groups of fewer than 5 people are left out of the figures about people.' })
  smallGroupsLeftOut!: boolean;

  @Items(() => ProgrammeChoiceDto, { max: 1000, description: 'What there is to choose among.' })
  programmes!: ProgrammeChoiceDto[];

  @Integer({ min: 2000, max: 2199, nullable: true, description: 'The first year with a figure.' })
  firstYear!: number | null;

  @Nested(() => TerritorySumsDto)
  total!: TerritorySumsDto;

  @Items(() => TerritoryRowDto, {
    max: 200,
    description: 'Every region or province asked for, empty ones too.',
  })
  rows!: TerritoryRowDto[];

  @Items(() => SectorSumDto, { max: 50 })
  sectors!: SectorSumDto[];

  @Items(() => KindSumDto, { max: 20, description: 'Of the register; empty for who reads programmes alone.' })
  kinds!: KindSumDto[];
}
