import { type ApiProblem } from '@tiwizi/api-client';
import { type Command, isOf } from '../offline/commands';

/** What can be made of a refused command without asking anybody; null where a person has to look. */
export async function settle(command: Command, problem: ApiProblem): Promise<Command | null> {
  if (problem.status !== 412) return null;
  if (isOf(command, 'callRoll')) {
    const { settleRoll } = await import('../features/attendance/settle-roll');
    return settleRoll(command);
  }
  if (isOf(command, 'saveResponse') || isOf(command, 'submitResponse')) {
    const { settleResponse } = await import('../features/questionnaires/settle-response');
    return settleResponse(command);
  }
  return null;
}
