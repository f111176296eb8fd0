import { hashKey } from '@tanstack/react-query';
import { readResponse } from '@tiwizi/api-client';
import { type FormAnswers, mergeAnswers } from '@tiwizi/domain';
import { type Command, isOf } from '../../offline/commands';
import { api } from '../../shared/api';

/**
 * The questionnaire was written in since this device saw it, by somebody else or by this very device where a reply was
 * lost: both are put together question by question. Null where a person has to look.
 */
export async function settleResponse(
  command: Command<'saveResponse'> | Command<'submitResponse'>,
): Promise<Command | null> {
  const { version, status, answers } = await readResponse(api, { path: command.input.path });
  if (status === 'submitted') return null;
  const theirs = answers as FormAnswers;
  const { seen = {} } = command;
  if (isOf(command, 'submitResponse')) {
    // Only what was read here may be sent for good.
    return hashKey([seen]) === hashKey([theirs])
      ? { ...command, input: { ...command.input, ifMatch: version } }
      : null;
  }
  const { input } = command;
  const merge = mergeAnswers(seen, input.body.answers as FormAnswers, theirs);
  if (merge.contested.length > 0) return null;
  const body = { ...input.body, answers: merge.answers };
  return { ...command, seen: theirs, input: { ...input, ifMatch: version, body } };
}
