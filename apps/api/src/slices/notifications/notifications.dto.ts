import { NOTICE_KINDS, type NoticeKind } from '@tiwizi/domain';
import {
  Choice,
  Flag,
  FreeForm,
  Instant,
  Integer,
  Items,
  QueryFlag,
  Text,
  Uuid,
  Uuids,
} from '../../platform/contract/fields';
import { PageQuery } from '../../platform/contract/paging.dto';

const mostCounted = 1000;

export class NotificationsQuery extends PageQuery {
  @QueryFlag({ optional: true, description: 'Only what has not been read.' })
  unread?: boolean;
}

export class NotificationDto {
  @Uuid()
  id!: string;

  @Choice(NOTICE_KINDS, 'NoticeKind')
  kind!: NoticeKind;

  @Text({ max: 400, description: 'The screen that it leads to.' })
  place!: string;

  @FreeForm({ description: 'Fills in the sentence of its kind.' })
  params!: Record<string, unknown>;

  @Instant()
  madeAt!: string;

  @Flag()
  read!: boolean;
}

export class NotificationPageDto {
  @Items(() => NotificationDto, { max: 100 })
  items!: NotificationDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;

  @Integer({ min: 0, max: mostCounted, description: `How many are unread, counted up to ${mostCounted}.` })
  unread!: number;
}

export class MarkNotificationsDto {
  @Uuids({ optional: true, max: 100, description: 'Left out: all that are unread.' })
  ids?: string[];
}

export class MarkedNotificationsDto {
  @Instant({ description: 'What takes this marking back.' })
  markedAt!: string;

  @Integer({ min: 0, max: 10_000_000 })
  marked!: number;

  @Integer({ min: 0, max: mostCounted })
  unread!: number;
}

export class UnmarkNotificationsDto {
  @Instant()
  markedAt!: string;
}
