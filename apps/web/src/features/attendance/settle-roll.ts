import { readRoll } from '@tiwizi/api-client';
import { mergeRolls } from '@tiwizi/domain';
import { type Command } from '../../offline/commands';
import { api } from '../../shared/api';
import { bodyOfState, isSettled, stateOfBody } from './pending-roll';
import { stateOf } from './roll';

/**
 * Somebody else called the same roll meanwhile: both are put together person by person. Null where two marked one person
 * otherwise, which a person has to settle.
 */
export async function settleRoll(command: Command<'callRoll'>): Promise<Command | null> {
  const { base, input } = command;
  if (!base) return null;
  const theirs = await readRoll(api, { path: input.path });
  const merge = mergeRolls(base, stateOfBody(input.body), stateOf(theirs));
  if (!isSettled(merge)) return null;
  return {
    ...command,
    base: stateOf(theirs),
    input: {
      ...input,
      ifMatch: theirs.version,
      body: bodyOfState(theirs, merge.merged, input.body),
    },
  };
}
