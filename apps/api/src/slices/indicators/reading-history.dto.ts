import { Choice, Decimal, Decimals, Instant, Items, Text, Uuid } from '../../platform/contract/fields';
import { measure } from './indicators.dto';
import { month, ReadingPartDto } from './readings.dto';

export const readingEvents = ['entered', 'approved', 'returned', 'submitted'] as const;
export type ReadingEvent = (typeof readingEvents)[number];

export class ReadingCellQuery {
  @Uuid()
  indicatorId!: string;

  @Text(month)
  month!: string;
}

export class ReadingEventDto {
  @Choice(readingEvents, 'ReadingEvent')
  event!: ReadingEvent;

  @Uuid()
  readingId!: string;

  @Instant()
  at!: string;

  @Text({ max: 200 })
  by!: string;

  @Decimal({ ...measure, nullable: true })
  value!: number | null;

  @Decimal({ ...measure, nullable: true })
  numerator!: number | null;

  @Decimal({ ...measure, nullable: true })
  denominator!: number | null;

  @Items(() => ReadingPartDto, { max: 20 })
  parts!: ReadingPartDto[];

  @Text({ min: 0, max: 200 })
  source!: string;

  @Text({ min: 0, max: 500, description: 'The word kept with the figure, or why it was sent back.' })
  word!: string;

  @Decimals({ min: 1, max: 1_000_000, places: 0, count: 100, description: 'Reports sealed on this figure.' })
  reportedIn!: number[];
}

export class ReadingHistoryDto {
  @Items(() => ReadingEventDto, { max: 200, description: 'Latest first.' })
  items!: ReadingEventDto[];
}
