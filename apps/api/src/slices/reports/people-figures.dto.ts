import { Decimal, Integer, Items, Nested, Text, Texts } from '../../platform/contract/fields';

const count = { min: 0, max: 2_000_000_000 };
const amount = { min: -1e15, max: 1e15 };

export class GroupFigureDto {
  @Text({ max: 20 })
  key!: string;

  @Decimal(amount)
  value!: number;
}

export class PeopleFigureDto {
  @Decimal(amount)
  total!: number;

  @Items(() => GroupFigureDto, { max: 10 })
  bySex!: GroupFigureDto[];

  @Items(() => GroupFigureDto, { max: 10 })
  byAgeBand!: GroupFigureDto[];
}

export class HeadcountFigureDto {
  @Integer(count)
  sessions!: number;

  @Integer(count)
  people!: number;

  @Decimal(amount)
  hours!: number;
}

export class PeopleFiguresDto {
  @Nested(() => PeopleFigureDto)
  participations!: PeopleFigureDto;

  @Nested(() => PeopleFigureDto)
  uniqueParticipants!: PeopleFigureDto;

  @Nested(() => PeopleFigureDto)
  hours!: PeopleFigureDto;

  @Nested(() => HeadcountFigureDto, { description: 'People counted without their names, beside the three.' })
  headcounts!: HeadcountFigureDto;

  @Texts({ max: 10, maxLength: 20, description: 'Left out of bySex: groups too small to be shown.' })
  hiddenSexes!: string[];

  @Texts({ max: 10, maxLength: 20, description: 'Left out of byAgeBand: groups too small to be shown.' })
  hiddenAgeBands!: string[];
}
