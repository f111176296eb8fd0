import { CalendarDay, Choice, Flag, Integer, Items, Text, Uuid } from '../../platform/contract/fields';
import { SESSION_KINDS, SessionHeadDto, type SessionKind } from './sessions.dto';

/** Days are those of each programme's own clock, both included, at most 62 of them. */
export class CalendarQuery {
  @CalendarDay()
  from!: string;

  @CalendarDay()
  to!: string;

  @Uuid({ optional: true })
  programmeId?: string;

  @Uuid({ optional: true })
  trainerAccountId?: string;

  @Uuid({ optional: true })
  cooperativeId?: string;

  @Choice(SESSION_KINDS, 'SessionKind', { optional: true })
  kind?: SessionKind;
}

export class CalendarCooperativeDto {
  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;
}

export class CalendarEntryDto extends SessionHeadDto {
  @Items(() => CalendarCooperativeDto, { max: 3, description: 'The first of those who come.' })
  cooperatives!: CalendarCooperativeDto[];

  @Integer({ min: 0, max: 500 })
  cooperativeCount!: number;
}

export class CalendarDto {
  @Items(() => CalendarEntryDto, { max: 2000, description: 'By start, then id.' })
  items!: CalendarEntryDto[];

  @Flag({ description: 'Whether there are more than the 2000 shown: a filter brings the others.' })
  more!: boolean;
}
