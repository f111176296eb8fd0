import { SILENCE_SIGNS, type SilenceSign } from '@tiwizi/domain';
import { CalendarDay, Choice, Integer, Text, Uuid } from '../../platform/contract/fields';

const threshold = {
  min: 1,
  max: 99,
  nullable: true,
  description: 'Null: this sign is not looked at.',
} as const;

export class SilenceThresholdsDto {
  @Integer(threshold)
  windows_missed!: number | null;

  @Integer(threshold)
  absences!: number | null;

  @Integer(threshold)
  actions_overdue!: number | null;

  @Integer(threshold)
  readings_missing!: number | null;

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;
}

export class SetSilenceThresholdsDto {
  @Integer(threshold)
  windows_missed!: number | null;

  @Integer(threshold)
  absences!: number | null;

  @Integer(threshold)
  actions_overdue!: number | null;

  @Integer(threshold)
  readings_missing!: number | null;
}

export class SilenceReasonDto {
  @Choice(SILENCE_SIGNS, 'SilenceSign')
  sign!: SilenceSign;

  @Integer({ min: 1, max: 100_000 })
  count!: number;

  @CalendarDay({ description: 'The first of what is counted.' })
  since!: string;
}

export class MuteSilenceDto {
  @Uuid()
  id!: string;

  @Text({ max: 300 })
  reason!: string;

  @CalendarDay({ description: 'The last day on which nothing is said; within a year from today.' })
  endsOn!: string;
}

export class SilenceMuteDto {
  @Text({ max: 300 })
  reason!: string;

  @CalendarDay()
  endsOn!: string;

  @Text({ max: 120 })
  mutedBy!: string;
}
