import { Choice, Decimal, Integer, Items, Nested, Text, Uuid, Uuids } from '../../platform/contract/fields';
import { measure } from './indicators.dto';
import { month, ReadingDto, ReadingPartDto, type ReadingStatus, readingStatuses } from './readings.dto';

export const readingDecisions = ['approve', 'return', 'reopen'] as const;
export type ReadingDecision = (typeof readingDecisions)[number];

export class NewReadingDto {
  @Uuid({ description: 'Sent again, the same reading is stored once.' })
  id!: string;

  @Uuid()
  enrolmentId!: string;

  @Uuid()
  indicatorId!: string;

  @Text(month)
  month!: string;

  @Decimal({ ...measure, nullable: true, description: 'Null for a ratio, and to take a value away.' })
  value!: number | null;

  @Decimal({ ...measure, nullable: true })
  numerator!: number | null;

  @Decimal({ ...measure, nullable: true })
  denominator!: number | null;

  @Text({ max: 200 })
  source!: string;

  @Uuid({
    optional: true,
    nullable: true,
    description:
      'The reading that was seen there, null for none: another one there means 412. Left out, the latest word counts.',
  })
  replaces?: string | null;

  @Text({ min: 0, max: 500, optional: true, description: 'Asked for to correct what a sealed report says.' })
  remark?: string;

  @Items(() => ReadingPartDto, { max: 20, optional: true })
  parts?: ReadingPartDto[];
}

export class EnterReadingsDto {
  @Items(() => NewReadingDto, { min: 1, max: 2000 })
  readings!: NewReadingDto[];
}

export class EnteredReadingDto {
  @Uuid()
  enrolmentId!: string;

  @Uuid()
  indicatorId!: string;

  @Nested(() => ReadingDto)
  reading!: ReadingDto;
}

export class EnteredReadingsDto {
  @Items(() => EnteredReadingDto, { max: 2000, description: 'Only those that changed something.' })
  items!: EnteredReadingDto[];
}

export class DecideReadingsDto {
  @Uuids({ min: 1, max: 2000 })
  readingIds!: string[];

  @Choice(readingDecisions, 'ReadingDecision')
  decision!: ReadingDecision;

  @Text({ min: 0, max: 500, description: 'Asked for when readings are returned.' })
  reason!: string;
}

export class DecidedReadingsDto {
  @Integer({ min: 1, max: 2000 })
  count!: number;

  @Choice(readingStatuses, 'ReadingStatus')
  status!: ReadingStatus;
}
