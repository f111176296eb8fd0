import { localDate } from '@tiwizi/domain';
import { type Command, isOf } from '../../offline/commands';
import { homeZone } from '../../shared/format';
import { type WindowForm } from './follow-up-page';

export const followUpSubject = (windowId: string) => `follow-up:${windowId}`;

type FollowUp = WindowForm['followUps'][number];

/** What was noted on this device and is not sent yet, as it will read. */
export function pendingFollowUps(commands: readonly Command[], loggedByName: string): FollowUp[] {
  return commands.flatMap((command) =>
    isOf(command, 'logFollowUp') && command.refusal === null
      ? [{ ...command.input.body, loggedByName, loggedAt: command.madeAt }]
      : [],
  );
}

/** A window that the device read before it opened is open all the same: the API decides when it is reached. */
export function mayLogAlone({ opensOn }: WindowForm, now: Date): boolean {
  return opensOn <= localDate(now.toISOString(), homeZone);
}
