import { QUARTERS, type Quarter, SECTORS, type Sector } from '@tiwizi/domain';
import {
  Choice,
  Decimal,
  Instant,
  Integer,
  Items,
  Nested,
  Text,
  Uuid,
} from '../../../platform/contract/fields';
import { LocalizedTextDto } from '../../../platform/contract/localized-text.dto';

export const peerCircles = ['programme', 'province', 'country'] as const;
export type PeerCircle = (typeof peerCircles)[number];

const value = { min: 0, max: 4 };
const kinds = ['score', 'share'] as const;

export class ComparisonQuery {
  @Choice(peerCircles, 'PeerCircle', { optional: true, description: 'Its programmes where it is left out.' })
  among?: PeerCircle;
}

export class DistributionDto {
  @Integer({ min: 5, max: 1_000_000 })
  peers!: number;

  @Decimal({ ...value, places: 6 })
  lowerQuartile!: number;

  @Decimal({ ...value, places: 6 })
  median!: number;

  @Decimal({ ...value, places: 6 })
  upperQuartile!: number;

  @Choice(QUARTERS, 'Quarter', { nullable: true })
  quarter!: Quarter | null;
}

export class ComparedMeasureDto {
  @Text({ max: 60, description: '`maturity`, `attendance`, `followUps`, `actions` or a dimension’s code.' })
  key!: string;

  @Nested(() => LocalizedTextDto, { nullable: true, description: 'Of a dimension.' })
  title!: LocalizedTextDto | null;

  @Choice(kinds, 'ComparedKind')
  kind!: (typeof kinds)[number];

  @Decimal({ ...value, nullable: true })
  own!: number | null;

  @Nested(() => DistributionDto, {
    nullable: true,
    description: 'Null where fewer than 5 others have a value.',
  })
  others!: DistributionDto | null;
}

export class ComparedPeerDto {
  @Uuid()
  cooperativeId!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @Decimal({ ...value, nullable: true })
  maturity!: number | null;

  @Decimal({ ...value, nullable: true })
  attendance!: number | null;

  @Decimal({ ...value, nullable: true })
  followUps!: number | null;

  @Decimal({ ...value, nullable: true })
  actions!: number | null;
}

export class ComparisonDto {
  @Uuid()
  cooperativeId!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @Choice(SECTORS, 'Sector')
  sector!: Sector;

  @Choice(peerCircles, 'PeerCircle')
  among!: PeerCircle;

  @Instant({ nullable: true, description: 'When the others were added up; null where they are as of now.' })
  refreshedAt!: string | null;

  @Integer({ min: 0, max: 1_000_000, description: 'Others of the sector, with a value or without.' })
  others!: number;

  @Items(() => ComparedMeasureDto, { max: 60 })
  measures!: ComparedMeasureDto[];

  @Items(() => ComparedPeerDto, {
    max: 300,
    description: 'By name, for the office alone, of the programmes in its reach; empty for everybody else.',
  })
  named!: ComparedPeerDto[];
}
