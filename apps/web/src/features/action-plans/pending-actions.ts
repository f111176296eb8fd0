import { type Command, isOf } from '../../offline/commands';
import { type Action, type Plan } from './queries';

export const actionSubject = (id: string) => `action:${id}`;

/** Where an action is shown with all that hangs on it. */
export const actionPlace = (enrolmentId: string, id: string) =>
  `/enrolments/${enrolmentId}/plan?action=${id}`;

/** The plan as it will stand once what waits on this device is sent. What was refused has not happened. */
export function withPendingActions(plan: Plan, commands: readonly Command[]): Plan {
  const waiting = commands.filter(({ refusal, dropped }) => !refusal && !dropped);
  return waiting.length === 0
    ? plan
    : { ...plan, actions: plan.actions.map((action) => waiting.reduce(after, action)) };
}

function after(action: Action, command: Command): Action {
  if (isOf(command, 'moveAction') && command.input.path.id === action.id)
    return moved(action, command.input.body);
  if (!isOf(command, 'updateActionStep')) return action;
  const { path, body } = command.input;
  const { doneOn } = body;
  if (doneOn === undefined) return action;
  return { ...action, steps: action.steps.map((step) => (step.id === path.id ? { ...step, doneOn } : step)) };
}

function moved(action: Action, { to, doneOn, evidence }: Command<'moveAction'>['input']['body']): Action {
  const isDone = to === 'done';
  return {
    ...action,
    status: to,
    timing: isDone || (to === 'running' && action.timing === 'not_due') ? to : action.timing,
    ...(isDone && { doneOn: doneOn ?? null, evidence: evidence ?? '' }),
    // Whatever else may come next is for the API to say.
    mayMoveTo: to === 'running' ? ['done'] : [],
  };
}

/** What the API refused of how far an action has come. */
export const refusedMove = (commands: readonly Command[], id: string): Command<'moveAction'> | undefined =>
  commands.find(
    (command): command is Command<'moveAction'> =>
      isOf(command, 'moveAction') &&
      command.input.path.id === id &&
      command.refusal !== null &&
      !command.dropped,
  );
