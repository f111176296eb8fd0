import { CalendarDay, Choice, Instant, Integer, Text, Uuid } from '../../platform/contract/fields';

export const followUpChannels = ['phone', 'whatsapp', 'video', 'visit'] as const;
export type FollowUpChannel = (typeof followUpChannels)[number];

export class LogFollowUpDto {
  @Uuid()
  id!: string;

  @Uuid()
  windowId!: string;

  @CalendarDay()
  heldOn!: string;

  @Choice(followUpChannels, 'FollowUpChannel')
  channel!: FollowUpChannel;

  @Text({ max: 200 })
  spokenTo!: string;

  @Integer({ min: 1, max: 600, nullable: true })
  durationMinutes!: number | null;

  @Text({ max: 4000 })
  summary!: string;

  @Text({ min: 0, max: 4000 })
  blockers!: string;

  @Text({ min: 0, max: 1000 })
  nextStep!: string;

  @CalendarDay({ nullable: true })
  nextStepOn!: string | null;

  @Integer({ min: 1, max: 5, nullable: true, description: 'From 1, very low, to 5, very good.' })
  mood!: number | null;
}

export class FollowUpDto {
  @Uuid()
  id!: string;

  @Uuid()
  windowId!: string;

  @CalendarDay()
  heldOn!: string;

  @Choice(followUpChannels, 'FollowUpChannel')
  channel!: FollowUpChannel;

  @Text({ max: 200 })
  spokenTo!: string;

  @Integer({ min: 1, max: 600, nullable: true })
  durationMinutes!: number | null;

  @Text({ max: 4000 })
  summary!: string;

  @Text({ min: 0, max: 4000 })
  blockers!: string;

  @Text({ min: 0, max: 1000 })
  nextStep!: string;

  @CalendarDay({ nullable: true })
  nextStepOn!: string | null;

  @Integer({ min: 1, max: 5, nullable: true })
  mood!: number | null;

  @Text({ max: 120 })
  loggedByName!: string;

  @Instant()
  loggedAt!: string;
}
