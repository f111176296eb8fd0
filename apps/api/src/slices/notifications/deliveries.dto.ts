import { NOTICE_CHANNELS, NOTICE_KINDS, type NoticeChannel, type NoticeKind } from '@tiwizi/domain';
import { Choice, Flag, Instant, Integer, Items, Text, Uuid } from '../../platform/contract/fields';
import { PageQuery } from '../../platform/contract/paging.dto';
import { DELIVERY_PROBLEMS, type DeliveryProblem } from '../../platform/mail/delivery-failure';

export const DELIVERY_STATES = ['waiting', 'sending', 'sent', 'failed', 'dropped'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export class DeliveriesQuery extends PageQuery {
  @Choice(DELIVERY_STATES, 'DeliveryState', { optional: true })
  state?: DeliveryState;
}

export class DeliveryDto {
  @Uuid()
  id!: string;

  @Text({ max: 120 })
  displayName!: string;

  @Choice(NOTICE_CHANNELS, 'NoticeChannel')
  channel!: NoticeChannel;

  @Choice(DELIVERY_STATES, 'DeliveryState')
  state!: DeliveryState;

  @Choice(NOTICE_KINDS, 'NoticeKind', { list: true, description: 'What it is about; never what it says.' })
  kinds!: NoticeKind[];

  @Integer({ min: 0, max: 100_000, description: 'How many pieces of news it brings.' })
  news!: number;

  @Instant({ description: 'When it is sent, or sent again.' })
  dueAt!: string;

  @Integer({ min: 0, max: 100 })
  attempts!: number;

  @Choice(DELIVERY_PROBLEMS, 'DeliveryProblem', { nullable: true })
  problem!: DeliveryProblem | null;

  @Text({ min: 0, max: 200, nullable: true, description: 'What the other end said.' })
  answer!: string | null;

  @Instant({ nullable: true })
  finishedAt!: string | null;
}

export class DeliveryPageDto {
  @Items(() => DeliveryDto, { max: 100 })
  items!: DeliveryDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;

  @Flag({ description: 'Whether this installation sends mail.' })
  mailIsOn!: boolean;
}
