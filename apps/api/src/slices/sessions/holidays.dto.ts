import {
  CalendarDay,
  Choice,
  Flag,
  Instant,
  Integer,
  Items,
  Nested,
  Text,
  Uuid,
} from '../../platform/contract/fields';
import { LocalizedTextDto } from '../../platform/contract/localized-text.dto';

export const HOLIDAY_KINDS = ['public', 'religious', 'ramadan'] as const;
export type HolidayKind = (typeof HOLIDAY_KINDS)[number];

const holidaySteps = ['write'] as const;

export class HolidayNameDto {
  @Text({ max: 120 })
  fr!: string;

  @Text({ max: 120 })
  ar!: string;

  @Text({ max: 120 })
  en!: string;
}

export class AddHolidayDto {
  @Uuid()
  id!: string;

  @Choice(HOLIDAY_KINDS, 'HolidayKind', {
    description: 'Nothing is planned on public and religious days; in Ramadan other hours are kept.',
  })
  kind!: HolidayKind;

  @CalendarDay({ description: 'The first day.' })
  from!: string;

  @CalendarDay({ description: 'The last day, the first one for a day alone.' })
  to!: string;

  @Nested(() => HolidayNameDto)
  name!: HolidayNameDto;

  @Flag({ description: 'The sighting of the moon may move it by a day.' })
  moonDependent!: boolean;

  @Text({ min: 0, max: 200, description: 'Where it was made known.' })
  source!: string;
}

export class UpdateHolidayDto {
  @CalendarDay({ optional: true })
  from?: string;

  @CalendarDay({ optional: true })
  to?: string;

  @Nested(() => HolidayNameDto, { optional: true })
  name?: HolidayNameDto;

  @Flag({ optional: true, description: 'The moon was seen: the day moves no more.' })
  announced?: boolean;

  @Text({ min: 0, max: 200, optional: true })
  source?: string;

  @Flag({ optional: true, description: 'Taken off the table; false puts it back.' })
  removed?: boolean;
}

export class FallenSessionDto {
  @Uuid()
  id!: string;

  @Text({ max: 200 })
  title!: string;

  @Instant()
  startsAt!: string;

  @Text({ max: 60 })
  zone!: string;

  @Text({ max: 120 })
  trainerName!: string;
}

/** A day of the table, as who plans needs it. */
export class PlanDayDto {
  @Choice(HOLIDAY_KINDS, 'HolidayKind')
  kind!: HolidayKind;

  @CalendarDay()
  from!: string;

  @CalendarDay()
  to!: string;

  @Nested(() => LocalizedTextDto)
  name!: LocalizedTextDto;

  @Flag({ description: 'The sighting of the moon may move it by a day.' })
  moonDependent!: boolean;

  @Flag({ description: 'Of a day that depends on the moon: it was made known.' })
  announced!: boolean;
}

export class HolidayDto extends PlanDayDto {
  @Uuid()
  id!: string;

  @Text({ min: 0, max: 200 })
  source!: string;

  @Flag()
  removed!: boolean;

  @Text({ max: 120, nullable: true, description: 'Null for what ships with the product.' })
  updatedByName!: string | null;

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;

  @Items(() => FallenSessionDto, {
    max: 20,
    description: 'Planned sessions in scope that fall on it, the first 20.',
  })
  sessions!: FallenSessionDto[];
}

export class HolidaysDto {
  @Items(() => HolidayDto, { max: 500, description: 'By their first day.' })
  items!: HolidayDto[];

  @Choice(holidaySteps, 'HolidayStep', { list: true })
  may!: (typeof holidaySteps)[number][];
}

/** Both included; the table's days that touch the span. */
export class HolidaysQuery {
  @CalendarDay()
  from!: string;

  @CalendarDay()
  to!: string;
}
