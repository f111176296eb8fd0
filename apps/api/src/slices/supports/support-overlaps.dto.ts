import { NEED_CATEGORIES, type NeedCategory, OVERLAP_REASONS, type OverlapReason } from '@tiwizi/domain';
import {
  CalendarDay,
  Choice,
  Decimal,
  Instant,
  Items,
  Nested,
  Text,
  Uuid,
} from '../../platform/contract/fields';
import { SchemeWordsDto } from './support-schemes.dto';

export const overlapSteps = ['settle'] as const;

export const dirhams = { max: 999_999_999_999, places: 2 };

/** What is about to be kept, for a look at what already pays for the same. */
export class OverlapQuery {
  @Uuid({ optional: true, description: 'The support that is being changed.' })
  supportId?: string;

  @Uuid({ optional: true })
  actionId?: string;

  @Choice(NEED_CATEGORIES, 'NeedCategory')
  category!: NeedCategory;

  @Text({ max: 300 })
  object!: string;

  @Text({ max: 200, optional: true, description: 'Who would give.' })
  funder?: string;

  @Text({ max: 16, pattern: /^\d{1,12}(\.\d{1,2})?$/, optional: true, description: 'Dirhams.' })
  amount?: string;

  @Text({ max: 16, pattern: /^\d{1,12}(\.\d{1,2})?$/, optional: true, description: 'Dirhams.' })
  totalCost?: string;

  @CalendarDay()
  from!: string;

  @CalendarDay({ optional: true })
  to?: string;
}

export class SettleOverlapDto {
  @Uuid({ description: 'The other support of the pair.' })
  otherId!: string;

  @Text({ max: 500, nullable: true, description: 'How it was settled; null takes the word back.' })
  word!: string | null;
}

export class OverlappingSupportDto {
  @Uuid()
  id!: string;

  @Text({ max: 200 })
  funder!: string;

  @Nested(() => SchemeWordsDto, { nullable: true })
  scheme!: SchemeWordsDto | null;

  @Text({ max: 300 })
  object!: string;

  @Decimal({ ...dirhams, min: 0, nullable: true })
  amount!: number | null;

  @CalendarDay()
  from!: string;

  @CalendarDay({ nullable: true })
  to!: string | null;

  @Choice(OVERLAP_REASONS, 'OverlapReason', { list: true })
  reasons!: OverlapReason[];
}

export class SupportOverlapDto extends OverlappingSupportDto {
  @Text({ max: 500, nullable: true, description: 'Null while nobody has said that it is well so.' })
  settledWith!: string | null;

  @Text({ max: 120, nullable: true })
  settledByName!: string | null;

  @Instant({ nullable: true })
  settledAt!: string | null;

  @Choice(overlapSteps, 'OverlapStep', { list: true })
  may!: (typeof overlapSteps)[number][];
}

export class OverlappingSupportsDto {
  @Items(() => OverlappingSupportDto, { max: 100 })
  items!: OverlappingSupportDto[];
}
