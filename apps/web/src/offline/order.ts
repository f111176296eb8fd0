import { type ApiProblem } from '@tiwizi/api-client';
import { type Command, isClaim, isOf, type OperationName } from './commands';

/**
 * The first command that may leave and carries no file: nothing passes what stands before it about the same thing.
 * What waits for its photo is passed. `held` are things that have to wait for another reason.
 */
export function nextDatum(commands: readonly Command[], held: ReadonlySet<string>): Command | undefined {
  const stopped = new Set(held);
  const files = filesToCome(commands);
  return commands.find((command) => {
    const { subject, refusal, dropped, needs = [] } = command;
    if (dropped || isOf(command, 'sendFile')) return false;
    if (refusal) stopped.add(subject);
    return !stopped.has(subject) && !needs.some((id) => files.has(id));
  });
}

/** The first file that may leave; each is a thing of its own. */
export function nextFile(commands: readonly Command[], held: ReadonlySet<string>): Command | undefined {
  return commands.find(
    (command) =>
      isOf(command, 'sendFile') && !command.refusal && !command.dropped && !held.has(command.subject),
  );
}

/** Ids of the files that wait on this device. */
export const filesToCome = (commands: readonly Command[]): Set<string> =>
  new Set(
    commands.flatMap((command) =>
      isOf(command, 'sendFile') && !command.dropped ? [command.input.query.fileId] : [],
    ),
  );

/** What a person did and the API does not know yet: a photo and the word on where it belongs are one. */
export function standing(commands: readonly Command[]): Command[] {
  const files = filesToCome(commands);
  return commands.filter(
    (command) => !command.dropped && !(isClaim(command) && command.needs?.some((id) => files.has(id))),
  );
}

/**
 * What is given up together: a file and the word on where it belongs; what was begun here and all that was written in it;
 * an answer and the word that everything is answered.
 */
export function together(commands: readonly Command[], id: string): Command[] {
  const given = commands.find((command) => command.id === id);
  const fileId = given && isOf(given, 'sendFile') ? given.input.query.fileId : '';
  const [begins, isPart] = [beginnings, parts].map(
    (some) => given !== undefined && some.has(given.operation),
  );
  return commands.filter(
    (command) =>
      command.id === id ||
      (isClaim(command) && command.needs?.includes(fileId)) ||
      (command.subject === given?.subject && (begins || (isPart && ends.has(command.operation)))),
  );
}

const beginnings: ReadonlySet<OperationName> = new Set<OperationName>(['startDiagnostic', 'startResponse']);
const parts: ReadonlySet<OperationName> = new Set<OperationName>(['saveAnswers', 'saveResponse']);
const ends: ReadonlySet<OperationName> = new Set<OperationName>(['finaliseDiagnostic', 'submitResponse']);

/** Not the command's fault: the same will be taken later. */
export function mustWait({ status, code }: ApiProblem): boolean {
  return (
    [0, 401, 408, 425, 429].includes(status) ||
    status >= 500 ||
    code === 'csrf-token-invalid' ||
    code === 'try-again'
  );
}
