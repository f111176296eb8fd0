import {
  NOTICE_CHANNELS,
  NOTICE_RHYTHMS,
  NOTICE_TOPICS,
  type NoticeChannel,
  type NoticeRhythm,
  type NoticeTopic,
} from '@tiwizi/domain';
import { Choice, ClockTime, Flag, Instant, Integer, Items, Text, Uuid } from '../../platform/contract/fields';

export class TopicChoiceDto {
  @Choice(NOTICE_TOPICS, 'NoticeTopic')
  topic!: NoticeTopic;

  @Choice(NOTICE_CHANNELS, 'NoticeChannel', { list: true, description: 'By which ways it may come.' })
  channels!: NoticeChannel[];
}

export class SetPreferencesDto {
  @Flag({ description: 'Whether mail comes at all.' })
  mail!: boolean;

  @Choice(NOTICE_RHYTHMS, 'NoticeRhythm')
  rhythm!: NoticeRhythm;

  @Text({ max: 5, pattern: /^([01]\d|2[0-3]):00$/, description: 'When what is gathered leaves.' })
  digestAt!: string;

  @Integer({ min: 1, max: 7, description: 'Of a weekly digest: 1 is Monday.' })
  digestDay!: number;

  @ClockTime({ nullable: true, description: 'Null, and quietTo too: nights are like days.' })
  quietFrom!: string | null;

  @ClockTime({ nullable: true })
  quietTo!: string | null;

  @Flag({ description: 'Nothing during the Friday prayer.' })
  quietFriday!: boolean;

  @Text({ max: 60, nullable: true, description: 'An IANA zone; null: that of the programme.' })
  zone!: string | null;

  @Items(() => TopicChoiceDto, { max: NOTICE_TOPICS.length })
  topics!: TopicChoiceDto[];
}

export class PushDeviceDto {
  @Uuid()
  id!: string;

  @Text({ min: 0, max: 120 })
  device!: string;

  @Text({ max: 1000, description: 'By it a browser knows itself.' })
  endpoint!: string;

  @Instant()
  addedAt!: string;
}

export class PreferencesDto extends SetPreferencesDto {
  @Integer({ min: 0, max: 1_000_000 })
  version!: number;

  @Flag({ description: 'Whether this installation sends mail.' })
  mailIsOn!: boolean;

  @Text({ max: 200, description: 'The public key that a browser subscribes with.' })
  pushKey!: string;

  @Items(() => PushDeviceDto, { max: 100 })
  devices!: PushDeviceDto[];
}

export class AddPushDeviceDto {
  @Uuid()
  id!: string;

  @Text({ max: 1000, pattern: /^https?:\/\// })
  endpoint!: string;

  @Text({ max: 200, pattern: /^[\w-]{80,100}={0,2}$/ })
  p256dh!: string;

  @Text({ max: 60, pattern: /^[\w-]{20,30}={0,2}$/ })
  auth!: string;

  @Text({ min: 0, max: 120, description: 'What the person calls it, or the browser’s name.' })
  device!: string;
}

export class UnsubscriptionParam {
  @Text({ max: 200 })
  token!: string;
}

export class UnsubscriptionDto {
  @Choice(NOTICE_TOPICS, 'NoticeTopic', { nullable: true, description: 'Null: everything.' })
  topic!: NoticeTopic | null;

  @Flag({ description: 'Whether mail about it still comes.' })
  mail!: boolean;
}
