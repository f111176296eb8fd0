import { type AccountRole } from '@tiwizi/access';
import { Choice, Flag, Items, Text, Uuid } from '../../platform/contract/fields';
import { REPLACEMENT_REASONS, type ReplacementReason } from './session-changes.dto';

const LEADER_ROLES = ['trainer', 'coordinator'] as const;

export class StandInDto {
  @Uuid()
  accountId!: string;

  @Text({ max: 120 })
  displayName!: string;

  @Choice(LEADER_ROLES, 'LeaderRole')
  role!: Extract<AccountRole, (typeof LEADER_ROLES)[number]>;

  @Flag({ description: 'Whether they are of the session’s own programme.' })
  ofProgramme!: boolean;

  @Flag({ description: 'Whether they lead no other session at its hours.' })
  free!: boolean;
}

export class StandInsDto {
  @Items(() => StandInDto, {
    max: 200,
    description: 'Those of the programme first, the free ones before the others.',
  })
  items!: StandInDto[];
}

export class HandOverDto {
  @Uuid()
  trainerAccountId!: string;

  @Choice(REPLACEMENT_REASONS, 'ReplacementReason')
  reason!: ReplacementReason;

  @Text({
    min: 0,
    max: 300,
    optional: true,
    description: 'The reason in words; asked for where it is another one.',
  })
  words?: string;
}

export class HandedOverDto {
  @Uuid()
  id!: string;

  @Uuid()
  trainerAccountId!: string;

  @Text({ max: 120 })
  trainerName!: string;
}
