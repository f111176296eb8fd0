import { Instant, Items, Text, Uuid } from '../../platform/contract/fields';

const whose = 'Of this programme or this cooperative alone; neither: of the sessions one leads, or comes to.';

export class MakeCalendarFeedDto {
  @Uuid({ optional: true, nullable: true, description: whose })
  programmeId?: string | null;

  @Uuid({ optional: true, nullable: true, description: whose })
  cooperativeId?: string | null;
}

export class CalendarFeedDto {
  @Uuid()
  id!: string;

  @Uuid({ nullable: true })
  programmeId!: string | null;

  @Uuid({ nullable: true })
  cooperativeId!: string | null;

  @Text({ min: 0, max: 200, description: 'Of the programme or the cooperative; empty for one’s own.' })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @Instant()
  madeAt!: string;
}

export class MadeCalendarFeedDto extends CalendarFeedDto {
  @Text({ max: 200, description: 'Where the calendar is, from the root of the site. Shown this once.' })
  path!: string;
}

export class CalendarFeedsDto {
  @Items(() => CalendarFeedDto, { max: 500 })
  items!: CalendarFeedDto[];
}

/** The last part of a calendar's address: the secret, and what kind of file it is. */
export class FeedParam {
  @Text({ max: 60 })
  file!: string;
}
