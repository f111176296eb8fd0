import { Instant, Integer, Items, Text, Uuid } from '../../platform/contract/fields';

export class TrainingGuideDto {
  @Uuid()
  id!: string;

  @Integer({ min: 1, max: 100_000, description: 'Of this programme: 1, 2, 3…' })
  number!: number;

  @Integer({ min: 1, max: 1_000_000, description: 'Of the training plan that it was made from.' })
  planVersion!: number;

  @Integer({ min: 0, max: 100 })
  moduleCount!: number;

  @Text({ max: 120 })
  madeByName!: string;

  @Instant()
  madeAt!: string;
}

export class TrainingGuidesDto {
  @Items(() => TrainingGuideDto, { max: 100, description: 'The latest first.' })
  items!: TrainingGuideDto[];
}

export class MakeTrainingGuideDto {
  @Uuid()
  id!: string;
}
