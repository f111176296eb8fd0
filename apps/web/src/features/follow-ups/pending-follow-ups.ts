import { localDate } from '@tiwizi/domain';
import { type Command, isOf } from '../../offline/commands';
import { homeZone } from '../../shared/format';
import { type WindowForm } from './follow-up-page';

export const followUpSubject = (windowId: string) => `follow-up:${windowId}`;

/** Corrections of one contact: they wait for nothing that is said of others. */
export const correctionSubject = (followUpId: string) => `contact:${followUpId}`;

type FollowUp = WindowForm['followUps'][number];

/** What was noted on this device and is not sent yet, as it will read. */
export function pendingFollowUps(
  commands: readonly Command[],
  loggedByName: string,
  { actions, standing }: Pick<WindowForm, 'actions' | 'standing'>,
): FollowUp[] {
  const asked = new Map(actions.map((action) => [action.id, action]));
  return commands.flatMap((command) => {
    if (!isOf(command, 'logFollowUp') || command.refusal !== null) return [];
    const { progress = [], raised = [], told = [], ...words } = command.input.body;
    const solved = new Set(told.flatMap(({ blockerId, news }) => (news === 'solved' ? [blockerId] : [])));
    return [
      {
        ...words,
        ...{ loggedByName, loggedAt: command.madeAt, raised },
        progress: progress.map((each) => toldOf(each, asked.get(each.actionId))),
        solved: standing.filter(({ id }) => solved.has(id)),
        ...{ files: [], version: 1, correctedAt: null, may: [] },
      },
    ];
  });
}

/** What is told of an action, with what the device knows of the action itself. */
export const toldOf = (
  told: { actionId: string; progress: FollowUp['progress'][number]['progress'] },
  action: Pick<WindowForm['actions'][number], 'title' | 'status' | 'dueOn'> | undefined,
): FollowUp['progress'][number] => ({
  ...told,
  title: action?.title ?? '',
  status: action?.status ?? 'planned',
  dueOn: action?.dueOn ?? null,
});

/** How many documents and voice notes of the window wait on this device. */
export const filesWaiting = (commands: readonly Command[]): number =>
  commands.filter((command) => isOf(command, 'addFollowUpFile') && !command.dropped).length;

/** A window that the device read before it opened is open all the same: the API decides when it is reached. */
export function mayLogAlone({ opensOn }: WindowForm, now: Date): boolean {
  return opensOn <= localDate(now.toISOString(), homeZone);
}
