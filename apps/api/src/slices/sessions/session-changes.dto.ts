import { Choice, Instant, Text, Uuid } from '../../platform/contract/fields';

export const SESSION_CHANGES = ['trainer', 'time', 'venue', 'cancelled', 'restored'] as const;
export type SessionChangeKind = (typeof SESSION_CHANGES)[number];

export const REPLACEMENT_REASONS = ['illness', 'travel', 'other'] as const;
export type ReplacementReason = (typeof REPLACEMENT_REASONS)[number];

/** One thing that became of a session. The fields that its kind does not speak of are null. */
export class SessionChangeDto {
  @Uuid()
  id!: string;

  @Choice(SESSION_CHANGES, 'SessionChangeKind')
  what!: SessionChangeKind;

  @Text({ max: 120, nullable: true })
  trainerBefore!: string | null;

  @Text({ max: 120, nullable: true })
  trainerAfter!: string | null;

  @Instant({ nullable: true })
  startsAtBefore!: string | null;

  @Instant({ nullable: true })
  startsAtAfter!: string | null;

  @Text({ max: 200, nullable: true })
  venueBefore!: string | null;

  @Text({ max: 200, nullable: true })
  venueAfter!: string | null;

  @Choice(REPLACEMENT_REASONS, 'ReplacementReason', {
    nullable: true,
    description: 'Why another leads the session; null for cooperatives, whom it does not concern.',
  })
  reason!: ReplacementReason | null;

  @Text({ min: 0, max: 300 })
  words!: string;

  @Text({ max: 120 })
  byName!: string;

  @Instant()
  at!: string;
}
