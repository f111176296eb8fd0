import { type Command, isOf } from '../../offline/commands';
import { useOutboxState } from '../../offline/use-outbox';

/** Diagnostics of an enrolment that were begun on this device and that the API does not know yet. */
export const useBegunHere = (enrolmentId: string): Command<'startDiagnostic'>[] =>
  useOutboxState().commands.filter(
    (command): command is Command<'startDiagnostic'> =>
      isOf(command, 'startDiagnostic') && command.input.path.id === enrolmentId && !command.dropped,
  );
